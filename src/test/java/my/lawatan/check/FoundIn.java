package my.lawatan.check;

import java.time.Instant;
import java.util.List;
import my.lawatan.text.Messages;
import my.lawatan.trip.Language;
import my.lawatan.trip.Trip;

/** What a rule finds, in the words that an officer reads. */
final class FoundIn {
    private static final Messages ENGLISH = new Messages(Language.EN);

    private FoundIn() {}

    static List<String> found(Trip trip, String rule) {
        return found(Facts.of(trip), rule);
    }

    static List<String> found(Trip trip, Instant now, String rule) {
        return found(Facts.of(trip, now), rule);
    }

    static List<String> found(Facts facts, String rule) {
        return Checks.all(facts).stream()
                .filter(f -> f.rule().equals(rule))
                .map(f -> ENGLISH.text(f.key(), f.arguments().toArray()))
                .toList();
    }
}
