package my.lawatan.search;

/**
 * How many errors lie between a word and another, or the beginning of another: a letter that is other, missing, too many, or
 * exchanged with its neighbour is one error.
 */
final class Distance {
    private final String word;
    private final int most;
    private int[] before;
    private int[] last;
    private int[] row;
    private int whole;

    /** @param most beyond which it does not matter */
    Distance(String word, int most) {
        this.word = word;
        this.most = most;
        this.before = new int[word.length() + 1];
        this.last = new int[word.length() + 1];
        this.row = new int[word.length() + 1];
    }

    /** The distance to that beginning of {@code other} to which it is least; more than {@code most} if it is more. */
    int toBeginningOf(String other) {
        for (int j = 0; j <= word.length(); j++) last[j] = j;
        int least = word.length();
        int to = Math.min(other.length(), word.length() + most);
        whole = Integer.MAX_VALUE;
        for (int i = 1; i <= to; i++) {
            row[0] = i;
            int inRow = i;
            for (int j = 1; j <= word.length(); j++) {
                row[j] = step(other, i, j);
                inRow = Math.min(inRow, row[j]);
            }
            // a row's end is the distance to the beginning of that length
            least = Math.min(least, row[word.length()]);
            if (i == other.length()) whole = row[word.length()];
            if (inRow > most) break;
            rotate();
        }
        return least;
    }

    /** The distance to the whole of the word that was compared last; any large number if it is more than {@code most}. */
    int whole() {
        return whole;
    }

    private int step(String other, int i, int j) {
        boolean same = other.charAt(i - 1) == word.charAt(j - 1);
        int least = Math.min(last[j - 1] + (same ? 0 : 1), Math.min(last[j], row[j - 1]) + 1);
        boolean exchanged = i > 1
                && j > 1
                && other.charAt(i - 1) == word.charAt(j - 2)
                && other.charAt(i - 2) == word.charAt(j - 1);
        return exchanged ? Math.min(least, before[j - 2] + 1) : least;
    }

    private void rotate() {
        int[] free = before;
        before = last;
        last = row;
        row = free;
    }
}
