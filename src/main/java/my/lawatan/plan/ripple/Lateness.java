package my.lawatan.plan.ripple;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How late something is, as people write it: {@code 55}, {@code 55m}, {@code 1h}, {@code 1h30}, {@code 1:30}. */
public final class Lateness {
    private static final Pattern HOURS = Pattern.compile("(\\d{1,3})(?:h|:)(\\d{1,2})?(?:m|min)?");
    private static final Pattern MINUTES = Pattern.compile("(\\d{1,5})(?:m|min)?");

    private Lateness() {}

    /** The minutes; none if it is not understood. */
    public static Optional<Integer> minutes(String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT).replace(" ", "");
        if (text.startsWith("+")) text = text.substring(1);
        Matcher minutes = MINUTES.matcher(text);
        if (minutes.matches()) return Optional.of(Integer.parseInt(minutes.group(1)));
        Matcher hours = HOURS.matcher(text);
        if (!hours.matches()) return Optional.empty();
        int rest = hours.group(2) == null ? 0 : Integer.parseInt(hours.group(2));
        return rest < 60 ? Optional.of(Integer.parseInt(hours.group(1)) * 60 + rest) : Optional.empty();
    }
}
