package my.lawatan.ui.inspector;

import java.util.List;
import java.util.regex.Pattern;

/** The parts of what is typed into one field: between semicolons, or on lines of their own. */
final class Pieces {
    private static final Pattern BETWEEN = Pattern.compile("[;\\n]");

    private Pieces() {}

    static List<String> of(String typed) {
        return BETWEEN.splitAsStream(typed)
                .map(String::strip)
                .filter(piece -> !piece.isEmpty())
                .toList();
    }
}
