package my.lawatan.ui.documents;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pages of a paper, counted from 1, both included. */
record PageRange(int first, int last) {
    private static final Pattern TYPED = Pattern.compile("(\\d{1,4})(?:\\s*([-–—])\\s*(\\d{1,4})?)?");

    /** What is typed: "3", "2-5", "2-" for the rest; all {@code count} if nothing is. None if there are no such pages. */
    static Optional<PageRange> of(String typed, int count) {
        if (typed.isBlank()) return Optional.of(new PageRange(1, count));
        Matcher matcher = TYPED.matcher(typed.strip());
        if (!matcher.matches()) return Optional.empty();
        int first = Integer.parseInt(matcher.group(1));
        int end = matcher.group(2) == null ? first : count;
        int last = matcher.group(3) == null ? end : Integer.parseInt(matcher.group(3));
        return first >= 1 && first <= last && last <= count
                ? Optional.of(new PageRange(first, last))
                : Optional.empty();
    }
}
