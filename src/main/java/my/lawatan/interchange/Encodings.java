package my.lawatan.interchange;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** In which encoding a text was most likely written. A guess: whoever reads it may say otherwise. */
public final class Encodings {
    /** So many bytes are looked at where a guess is needed. */
    private static final int LOOKED_AT = 1 << 16;

    /** So much of the text beyond ASCII must be what the encoding is for. */
    private static final double ENOUGH = 0.8;

    private static final String WINDOWS = "windows-1252";

    private Encodings() {}

    /**
     * The bytes of a file as text.
     *
     * @param encoding in which it was most likely written
     */
    public record Seen(Charset encoding, String text) {}

    /** The text as its encoding looks, decoded once. */
    public static Seen read(byte[] bytes) {
        if (marked(bytes).isEmpty() && wide(bytes).isEmpty()) {
            // much faster than asking a decoder to be strict; a real U+FFFD in the text is asked about again
            String text = new String(bytes, UTF_8);
            if (text.indexOf('\uFFFD') < 0) return new Seen(UTF_8, text);
        }
        Charset encoding = of(bytes);
        return new Seen(encoding, text(bytes, encoding));
    }

    private static Optional<Charset> marked(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) return Optional.of(UTF_8);
        if (starts(bytes, 0xFE, 0xFF)) return Optional.of(UTF_16BE);
        return starts(bytes, 0xFF, 0xFE) ? Optional.of(UTF_16LE) : Optional.empty();
    }

    /** Those from which an officer chooses, as far as this computer has them. */
    public static List<Charset> all() {
        return Stream.of(
                        "UTF-8",
                        "UTF-16LE",
                        "UTF-16BE",
                        WINDOWS,
                        "windows-1250",
                        "windows-1251",
                        "windows-1254",
                        "windows-1256",
                        "GB18030",
                        "Big5",
                        "Shift_JIS",
                        "EUC-KR",
                        "TIS-620",
                        "IBM850",
                        "x-MacRoman")
                .filter(Charset::isSupported)
                .map(Charset::forName)
                .toList();
    }

    /** What a mark at the beginning says, else UTF-8 if it can be, else what the bytes look like. */
    public static Charset of(byte[] bytes) {
        Optional<Charset> plain = marked(bytes).or(() -> wide(bytes));
        if (plain.isPresent()) return plain.get();
        boolean whole = new String(bytes, UTF_8).indexOf('\uFFFD') < 0;
        return whole || strictly(bytes, bytes.length, UTF_8).isPresent() ? UTF_8 : legacy(bytes);
    }

    /** The text, without a mark at its beginning; what is none in that encoding is shown as such. */
    public static String text(byte[] bytes, Charset encoding) {
        if (encoding.equals(UTF_8) && starts(bytes, 0xEF, 0xBB, 0xBF))
            return new String(bytes, 3, bytes.length - 3, UTF_8);
        String text = new String(bytes, encoding);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    static boolean starts(byte[] bytes, int... with) {
        if (bytes.length < with.length) return false;
        for (int i = 0; i < with.length; i++) if ((bytes[i] & 0xFF) != with[i]) return false;
        return true;
    }

    // separators and line ends have a zero byte on one side
    private static Optional<Charset> wide(byte[] bytes) {
        int length = Math.min(bytes.length, 4096) & ~1;
        int[] zeros = new int[2];
        for (int i = 0; i < length; i++) if (bytes[i] == 0) zeros[i & 1]++;
        if (zeros[0] + zeros[1] < Math.max(2, length / 50)) return Optional.empty();
        return Optional.of(zeros[1] > zeros[0] ? UTF_16LE : UTF_16BE);
    }

    // in Western Europe a letter with an accent stands between others; elsewhere the letters beyond ASCII stand
    // together
    private static Charset legacy(byte[] bytes) {
        int length = Math.min(bytes.length, LOOKED_AT);
        if (alone(bytes, length)) return Charset.forName(WINDOWS);
        return Stream.of("Shift_JIS", "EUC-KR", "GB2312", "Big5", "GB18030", "windows-1256", "windows-1251", "TIS-620")
                .filter(Charset::isSupported)
                .map(Charset::forName)
                .filter(encoding -> share(bytes, length, encoding) >= ENOUGH)
                .map(Encodings::whole)
                .findFirst()
                .orElseGet(() -> Charset.forName(WINDOWS));
    }

    // the old standard tells Chinese from the rest, the new one knows all names
    private static Charset whole(Charset encoding) {
        return encoding.name().equals("GB2312") ? Charset.forName("GB18030") : encoding;
    }

    private static boolean alone(byte[] bytes, int length) {
        int single = 0;
        int together = 0;
        int run = 0;
        for (int i = 0; i <= length; i++) {
            if (i < length && bytes[i] < 0) {
                run++;
                continue;
            }
            if (run == 1) single++;
            else if (run > 1) together++;
            run = 0;
        }
        return single > together;
    }

    private static double share(byte[] bytes, int length, Charset encoding) {
        return strictly(bytes, length, encoding)
                .map(text -> share(text, encoding.name()))
                .orElse(0.0);
    }

    private static double share(String text, String encoding) {
        long beyond = text.chars().filter(c -> c >= 128).count();
        long fit = text.chars().filter(c -> c >= 128 && common(c, encoding)).count();
        return beyond == 0 ? 0 : (double) fit / beyond;
    }

    private static boolean common(int c, String encoding) {
        return switch (encoding) {
            case "Shift_JIS" -> c >= 0x3040 && c < 0x3100;
            case "EUC-KR" -> c >= 0xAC00 && c < 0xD7A4;
            case "GB2312", "GB18030", "Big5" ->
                c >= 0x4E00 && c < 0xA000 || c >= 0xFF00 && c < 0xFF60 || c == 0x3000 || c == 0x3001;
            case "windows-1256" -> c >= 0x0621 && c < 0x06D4 || c == 0x060C;
            case "windows-1251" -> c >= 0x0410 && c < 0x0450 || c == 0x2116;
            default -> c >= 0x0E01 && c < 0x0E5C;
        };
    }

    // the last character may be cut off
    private static Optional<String> strictly(byte[] bytes, int length, Charset encoding) {
        for (int less = 0; less < (length < bytes.length ? 4 : 1); less++) {
            try {
                return Optional.of(encoding.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)
                        .decode(ByteBuffer.wrap(bytes, 0, length - less))
                        .toString());
            } catch (CharacterCodingException e) {
                // not in this one, or not to the end
            }
        }
        return Optional.empty();
    }
}
