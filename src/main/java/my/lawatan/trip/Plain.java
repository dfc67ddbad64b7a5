package my.lawatan.trip;

/** What a text may hold. Control characters have no place in a name or a brief and are refused; line ends and tabs stay. */
public final class Plain {
    /** The longest single-line text, in UTF-16 units: names, addresses, telephone numbers. */
    public static final int LONGEST_LINE = 1_000;

    private Plain() {}

    /** {@code text} itself, if it is not longer than {@code longest} UTF-16 units and holds no control character.
     *
     * @throws Refused otherwise, saying which character stands where */
    public static String text(String text, int longest) {
        if (text.length() > longest) throw new Refused("refused.too-long", text.length(), longest);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean layout = c == '\n' || c == '\t';
            if (!layout && Character.isISOControl(c) || unpaired(text, i))
                throw new Refused("refused.control-character", Integer.toHexString(c), i + 1);
        }
        return text;
    }

    /** {@code text} itself, if it is one line of at most {@link #LONGEST_LINE} units.
     *
     * @throws Refused otherwise */
    public static String line(String text) {
        if (text.indexOf('\n') >= 0) throw new Refused("refused.line-break", text.indexOf('\n') + 1);
        return text(text, LONGEST_LINE);
    }

    private static boolean unpaired(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c))
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }
}
