package my.lawatan.check;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import my.lawatan.trip.Event;

/** Which events are APEC's, whose members are economies. */
final class Apec {
    private static final Pattern NAMED = Pattern.compile("\\b(?:APEC|AELM)\\b|\\bEconomic Leaders\\b");

    private Apec() {}

    /** Whether its title, its purpose or its remarks say so. */
    static boolean is(Event event) {
        return Stream.of(event.title(), event.purpose(), event.remarks())
                .flatMap(text -> text.in().values().stream())
                .anyMatch(text -> NAMED.matcher(text).find());
    }
}
