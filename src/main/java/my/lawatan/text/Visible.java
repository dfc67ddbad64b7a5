package my.lawatan.text;

/**
 * Texts in which nothing is hidden: a character that turns the reading direction, or that a terminal would obey, is spelled out.
 * What the trip holds stays as it is; this is for showing it in one line.
 */
public final class Visible {
    private Visible() {}

    /** {@code text} in one line: line ends and tabs as blanks, characters that are not to be seen as {@code ‹U+202E›}. */
    public static String line(String text) {
        if (text.chars().noneMatch(Visible::hidden)) return text;
        StringBuilder line = new StringBuilder();
        text.chars().forEach(c -> {
            if (c == '\n' || c == '\t' || c == '\r') line.append(' ');
            else if (hidden(c)) line.append(String.format(java.util.Locale.ROOT, "‹U+%04X›", c));
            else line.append((char) c);
        });
        return line.toString();
    }

    /** Whether it is a control character, or one that turns the reading direction of what follows. */
    public static boolean hidden(int c) {
        return Character.isISOControl(c)
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2066 && c <= 0x2069
                || c == 0x200E
                || c == 0x200F
                || c == 0x061C
                || c == 0x2028
                || c == 0x2029
                || c == 0xFEFF;
    }
}
