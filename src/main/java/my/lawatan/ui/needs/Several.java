package my.lawatan.ui.needs;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Several things in one field, with commas or semicolons between them. */
final class Several {
    static final String BETWEEN = ", ";
    private static final Pattern SEPARATOR = Pattern.compile("[,;]");

    private Several() {}

    /** What stands between the separators. */
    static List<String> parts(String typed) {
        return SEPARATOR
                .splitAsStream(typed)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** What is typed with its last part as each of the offers for that. */
    static List<String> completed(String typed, Function<String, List<String>> offers) {
        int last = Math.max(typed.lastIndexOf(','), typed.lastIndexOf(';')) + 1;
        String begun = typed.substring(last);
        String before = typed.substring(0, last)
                + " ".repeat(begun.length() - begun.stripLeading().length());
        return offers.apply(begun.strip()).stream().map(offer -> before + offer).toList();
    }
}
