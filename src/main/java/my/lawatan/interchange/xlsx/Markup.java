package my.lawatan.interchange.xlsx;

import my.lawatan.trip.Refused;

/** Looks at the markup of a part as its bytes go by: at what no workbook has that people made. */
final class Markup {
    /** Columns have three letters at most; one with more would make the library reserve memory for all before it. */
    private static final int LETTERS = 3;

    private static final int NAME = 16;
    private final byte[] name = new byte[NAME];
    private int length;
    private State state = State.TEXT;
    private int quote;
    private boolean cell;
    private int letters;
    private int merged;
    private int rows;
    private boolean begun;

    private enum State {
        TEXT,
        NAME,
        TAG
    }

    /** The next bytes.
     *
     * @throws Refused if they declare entities, or an address that no sheet has */
    void read(byte[] bytes, int count) {
        if (!begun && count > 1) {
            begun = true;
            // two bytes a letter would hide everything that is looked for
            if (bytes[0] == 0 || bytes[1] == 0 || bytes[0] == (byte) 0xFE || bytes[0] == (byte) 0xFF)
                throw new Refused("refused.xlsx-broken");
        }
        for (int i = 0; i < count; i++) {
            byte c = bytes[i];
            if (state == State.TEXT) {
                if (c == '<') begin();
            } else if (state == State.NAME) named(c);
            else inTag(c);
        }
    }

    private void begin() {
        state = State.NAME;
        length = 0;
    }

    private void named(byte c) {
        if (c == '!' && length == 0) {
            name[length++] = c;
        } else if (Character.isLetter(c) || c == ':' || length > 0 && name[0] == '!' && c == '[') {
            // of a name with a prefix only what follows it
            if (c == ':') length = 0;
            else if (length < NAME) name[length++] = c;
            if (is("!DOCTYPE") || is("!ENTITY")) throw new Refused("refused.xlsx-entities");
        } else {
            cell = is("c");
            if (is("mergeCell")) merged++;
            else if (is("row")) rows++;
            letters = 0;
            quote = 0;
            state = c == '>' ? State.TEXT : State.TAG;
        }
    }

    private boolean is(String word) {
        if (length != word.length()) return false;
        for (int i = 0; i < length; i++) if (name[i] != word.charAt(i)) return false;
        return true;
    }

    private void inTag(byte c) {
        if (quote == 0) {
            if (c == '>') state = State.TEXT;
            else if (c == '"' || c == '\'') quote = c;
            return;
        }
        if (c == quote) quote = 0;
        else if (cell) address(c);
    }

    private void address(byte c) {
        if (c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z') letters++;
        else {
            if (letters > LETTERS && c >= '0' && c <= '9') throw new Refused("refused.xlsx-broken");
            letters = 0;
        }
    }

    int merged() {
        return merged;
    }

    /** How many rows have begun. */
    int rows() {
        return rows;
    }
}
