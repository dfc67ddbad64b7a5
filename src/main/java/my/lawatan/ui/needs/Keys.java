package my.lawatan.ui.needs;

import java.util.Comparator;
import java.util.regex.Pattern;
import my.lawatan.text.Fold;

/** By what lines are sorted: without accents and case, numbers by their size, what is not stated last. */
final class Keys {
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final int LONGEST = 12;

    static final Comparator<String> ORDER =
            Comparator.comparing(String::isEmpty).thenComparing(Comparator.naturalOrder());

    private Keys() {}

    /** Room 9 before room 12. */
    static String natural(String text) {
        return DIGITS.matcher(Fold.fold(text))
                .replaceAll(digits ->
                        "0".repeat(Math.max(0, LONGEST - digits.group().length())) + digits.group());
    }
}
