package my.lawatan.document;

/** A text where it has no more than a line: at the top and foot of every page, whatever was written elsewhere in full. */
final class InShort {
    private InShort() {}

    /** Its beginning, of so many characters at most; as it is if it is no longer. */
    static String of(String text, int most) {
        if (text.codePointCount(0, text.length()) <= most) return text;
        // what is marked in it, such as its language, may not be cut in two
        String plain = Untranslated.plain(text);
        int length = plain.codePointCount(0, plain.length());
        if (length <= most) return plain;
        return plain.substring(0, plain.offsetByCodePoints(0, most - 1)).strip() + "…";
    }
}
