package my.lawatan.ui.seating;

import java.util.List;

/**
 * Which of several forms of a name fits on a small card, and in letters of which size.
 *
 * @param letters size of the letters, in pixels
 */
record Fitting(String text, double letters) {
    static final double LARGEST = 12.5;
    static final double SMALLEST = 8;
    private static final double STEP = 0.5;

    /** In letters from the first of these sizes on a form is preferred to a shorter one, then from the next. */
    private static final List<Double> GOOD = List.of(10.0, SMALLEST);

    /** On cards that are narrower names are not larger than this, so that those beside each other look alike. */
    private static final double NARROW = 60;

    private static final double MODEST = 10.5;

    /** Of the size of the letters: how wide one is at most on average, and how high a line. */
    private static final double WIDE = 0.56;

    private static final double HIGH = 1.3;

    /** So much closer are lines than that, in pixels. */
    private static final double CLOSER = 1;

    /** The longest form that can be read well there; else the shortest as large as it can be. @param forms the longest first */
    static Fitting of(List<String> forms, double width, double height) {
        double largest = width < NARROW ? MODEST : LARGEST;
        for (double least : GOOD)
            for (String form : forms)
                for (double letters = largest; letters >= least; letters -= STEP)
                    if (fits(form, letters, width, height)) return new Fitting(form, letters);
        return new Fitting(forms.get(forms.size() - 1), SMALLEST);
    }

    private static boolean fits(String text, double letters, double width, double height) {
        int room = (int) (width / (letters * WIDE));
        int lines = (int) ((height - CLOSER) / (letters * HIGH - CLOSER));
        return room > 0 && lines > 0 && lines(text, room) <= lines;
    }

    /** In how many lines of so many letters the words stand; as good as infinite if one of them is longer. */
    private static int lines(String text, int room) {
        int lines = 1;
        int used = 0;
        for (String word : text.split(" ", -1)) {
            if (word.length() > room) return Integer.MAX_VALUE;
            if (used > 0 && used + 1 + word.length() > room) {
                lines++;
                used = 0;
            }
            used += (used > 0 ? 1 : 0) + word.length();
        }
        return lines;
    }
}
