package my.lawatan.check;

/**
 * What may stand in a text, seen in one look at its letters; most texts hold neither.
 *
 * @param words whether a word begins as one does that APEC does not use
 * @param dates whether a number stands in it that may be the day of a month
 */
record Glance(boolean words, boolean dates) {
    private static final Glance NOTHING = new Glance(false, false);

    private static boolean letter(char c) {
        return (char) ((c | 32) - 'a') < 26 && c < 128;
    }

    private static boolean digit(char c) {
        return (char) (c - '0') < 10;
    }

    static Glance at(String text) {
        char[] all = text.toCharArray();
        boolean words = false;
        boolean dates = false;
        int last = all.length - 1;
        for (int i = 0; i <= last; i++) {
            char c = all[i];
            if (letter(c)) {
                // behind letters of other scripts none of them begins, but a second look does no harm
                if (!words) words = ApecWords.mayBegin(all, i);
                while (i < last && letter(all[i + 1])) i++;
            } else if (digit(c)) dates |= day(all, i);
            if (words && dates) break;
        }
        return words || dates ? new Glance(words, dates) : NOTHING;
    }

    // one or two digits behind a space, or first of all
    private static boolean day(char[] all, int at) {
        if (at > 0 && all[at - 1] != ' ' && all[at - 1] != '\n') return false;
        int end = at;
        while (end < all.length && end < at + 3 && digit(all[end])) end++;
        return end - at <= 2;
    }
}
