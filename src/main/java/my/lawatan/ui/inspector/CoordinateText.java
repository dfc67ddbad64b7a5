package my.lawatan.ui.inspector;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import my.lawatan.trip.Coordinates;
import my.lawatan.trip.Refused;

/** A point on the ground as officers type it or copy it from a map: −12.0464, −77.0428; 12.0464° S 77.0428° W. */
final class CoordinateText {
    private static final Pattern PAIR =
            Pattern.compile("([+-]?\\d{1,3}(?:\\.\\d{1,12})?)\\s*°?\\s*([NS]?)(?:\\s*[,;]\\s*|\\s+)"
                    + "([+-]?\\d{1,3}(?:\\.\\d{1,12})?)\\s*°?\\s*([EW]?)");

    private CoordinateText() {}

    static String words(Optional<Coordinates> point) {
        return point.map(p -> number(p.latitude()) + ", " + number(p.longitude()))
                .orElse("");
    }

    private static String number(double degrees) {
        return BigDecimal.valueOf(degrees).toPlainString().replace('-', '−');
    }

    /** The point that is typed; none if nothing is.
     *
     * @throws Refused if it is no pair of numbers, or no point on earth */
    static Optional<Coordinates> read(String typed) {
        if (typed.isBlank()) return Optional.empty();
        String plain = typed.strip().replace('−', '-').replace('–', '-').toUpperCase(Locale.ROOT);
        Matcher pair = PAIR.matcher(plain);
        if (!pair.matches()) throw new Refused("refused.coordinates-form", typed);
        return Optional.of(new Coordinates(
                degrees(pair.group(1), pair.group(2), "S"), degrees(pair.group(3), pair.group(4), "W")));
    }

    private static double degrees(String number, String side, String negative) {
        double degrees = Double.parseDouble(number);
        return side.equals(negative) ? -degrees : degrees;
    }
}
