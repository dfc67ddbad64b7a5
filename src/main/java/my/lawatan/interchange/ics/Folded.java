package my.lawatan.interchange.ics;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;

/** Lines cut as RFC 5545, 3.1 asks: by octets, not by characters as the library does, and never within a character. */
final class Folded {
    /** Octets of a line without its end. */
    private static final int LINE = 75;

    private static final String FOLD = "\r\n ";

    private Folded() {}

    /** @param text whole lines, each with CR LF behind it */
    static byte[] of(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(text.length() + text.length() / 8);
        int octets = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            int needs = octets(c);
            boolean end = c == '\r' || c == '\n';
            if (!end && octets + needs > LINE) {
                out.writeBytes(FOLD.getBytes(UTF_8));
                octets = 1;
            }
            out.writeBytes(Character.toString(c).getBytes(UTF_8));
            octets = end ? 0 : octets + needs;
        }
        return out.toByteArray();
    }

    private static int octets(int c) {
        if (c < 0x80) return 1;
        if (c < 0x800) return 2;
        return c < 0x10000 ? 3 : 4;
    }
}
