package my.lawatan.interchange.vcf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import my.lawatan.trip.Refused;

/** Cards without their pictures, sounds and keys, however large those are: an empty line stands for each of their lines. */
final class Pictures {
    /** What is left in place of a picture, so that it can be said. */
    static final String MARK = "X-LAWATAN-LEFT-OUT";

    /** Cards without pictures are not longer, in bytes. */
    private static final int LONGEST = 64 << 20;

    /** The name of a property stands within so many bytes. */
    private static final int HEAD = 64;

    private static final Pattern LARGE = Pattern.compile("(?:[A-Z0-9-]+\\.)?(?:PHOTO|LOGO|SOUND|KEY)[;:].*");
    private final InputStream in;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private final byte[] head = new byte[HEAD];
    private final byte[] buffer = new byte[1 << 16];
    private int from;
    private int to;

    private Pictures(InputStream in) {
        this.in = in;
    }

    /** What is left.
     *
     * @throws Refused if that is longer than any address book */
    static byte[] without(InputStream in) throws IOException {
        return new Pictures(in).kept();
    }

    private byte[] kept() throws IOException {
        boolean dropping = false;
        int read = head();
        while (read > 0) {
            String begins = new String(head, 0, read, StandardCharsets.ISO_8859_1).toUpperCase(Locale.ROOT);
            boolean large = LARGE.matcher(begins.strip()).matches();
            boolean folded = begins.startsWith(" ") || begins.startsWith("\t");
            // the lines of some pictures are folded without the blank that says so
            dropping = large || dropping && (folded || begins.indexOf(':') < 0 && !begins.isBlank());
            if (large && !folded) kept.writeBytes((MARK + ":").getBytes(StandardCharsets.US_ASCII));
            if (!dropping) kept.write(head, 0, read);
            if (head[read - 1] != '\n') line(!dropping);
            else if (dropping) kept.write('\n');
            if (kept.size() > LONGEST) throw new Refused("refused.list-too-long", LONGEST >> 20);
            read = head();
        }
        return kept.toByteArray();
    }

    private int head() throws IOException {
        int length = 0;
        while (length < HEAD && filled()) {
            head[length++] = buffer[from++];
            if (head[length - 1] == '\n') break;
        }
        return length;
    }

    // the rest of the line, in whole pieces: a picture may be a single line of a hundred megabytes
    private void line(boolean keep) throws IOException {
        while (filled()) {
            int end = from;
            while (end < to && buffer[end] != '\n') end++;
            boolean ends = end < to;
            if (keep) kept.write(buffer, from, end - from);
            from = ends ? end + 1 : end;
            if (ends) {
                kept.write('\n');
                return;
            }
            if (kept.size() > LONGEST) throw new Refused("refused.list-too-long", LONGEST >> 20);
        }
    }

    private boolean filled() throws IOException {
        if (from < to) return true;
        from = 0;
        to = in.readNBytes(buffer, 0, buffer.length);
        return to > 0;
    }
}
