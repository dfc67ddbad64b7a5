package my.lawatan.reader;

import java.util.List;
import java.util.regex.Pattern;
import my.lawatan.text.Fold;

/**
 * A text as it is compared: without case and accents, its ligatures taken apart, its white space one space. Line breaks, hyphens at them
 * and whatever else stands between letters and digits do not hide a longer word.
 */
final class Reading {
    private static final Pattern SPACES = Pattern.compile("\\s+");
    // 10:30–11:15, 1030–1115, 10.30–11.15 pagi
    private static final Pattern BETWEEN_TIMES = Pattern.compile(
            "(?<=\\d:\\d\\d) ?- ?(?=\\d\\d:)" + "|(?<=\\b\\d{4}) ?- ?(?=\\d{4}\\b)| ?- ?(?=\\d{1,2}\\.\\d\\d \\p{L})");
    private static final Pattern NO_WIDTH = Pattern.compile("[\\u00AD\\u200B-\\u200F\\u2060\\uFEFF]");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern DASH = Pattern.compile("[\\u2010-\\u2015\\u2212]");

    /** All of it. */
    final String flat;

    /** Its letters and digits alone. */
    final String bare;

    /** Where each of these is in {@link #flat}. */
    private final int[] at;

    Reading(String text) {
        String folded = SPACES.matcher(Fold.fold(seen(text))).replaceAll(" ");
        this.flat = BETWEEN_TIMES.matcher(folded).replaceAll("-").strip();
        StringBuilder letters = new StringBuilder(flat.length());
        int[] places = new int[flat.length()];
        for (int i = 0; i < flat.length(); i++)
            if (Character.isLetterOrDigit(flat.charAt(i)) || Character.isSurrogate(flat.charAt(i))) {
                places[letters.length()] = i;
                letters.append(flat.charAt(i));
            }
        this.bare = letters.toString();
        this.at = places;
    }

    /** Its words, without what stands around and between them. */
    List<String> words() {
        return NO_LETTERS.splitAsStream(flat).filter(word -> !word.isEmpty()).toList();
    }

    // dashes are one; what has no width is nothing; a word that is hyphenated at the end of a line is one word
    private static String seen(String text) {
        String solid = NO_WIDTH.matcher(text).replaceAll("");
        return DASH.matcher(solid).replaceAll("-").replace('\u00A0', ' ');
    }

    /** Whether a word begins at that place of {@link #flat}. */
    boolean begins(int place) {
        return place == 0 || apart(place - 1, place) && !joins(place - 1, place - 2);
    }

    /** Whether a word ends before that place of {@link #flat}. */
    boolean ends(int place) {
        return place == flat.length() || apart(place - 1, place) && !joins(place, place + 1);
    }

    /** Whether the letters and digits from {@code from} are words by themselves. */
    boolean words(int from, int length) {
        int first = at[from];
        int last = at[from + length - 1];
        return (first == 0 || apart(first - 1, first)) && (last + 1 == flat.length() || apart(last, last + 1));
    }

    private boolean apart(int left, int right) {
        char before = flat.charAt(left);
        char after = flat.charAt(right);
        return !Character.isLetterOrDigit(before)
                || !Character.isLetterOrDigit(after)
                || Character.isIdeographic(before)
                || Character.isIdeographic(after);
    }

    // 12 is not in 3.12, nor 1501 in 15:01
    private boolean joins(int mark, int beyond) {
        return beyond >= 0
                && beyond < flat.length()
                && ".:,/-".indexOf(flat.charAt(mark)) >= 0
                && Character.isDigit(flat.charAt(beyond));
    }
}
