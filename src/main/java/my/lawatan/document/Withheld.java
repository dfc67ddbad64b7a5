package my.lawatan.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import my.lawatan.reader.Secrets;
import my.lawatan.text.Messages;
import my.lawatan.text.Times;
import my.lawatan.trip.Trip;
import my.lawatan.trip.TripSettings;

/**
 * What the readers of an edition must not read of the trips that its papers are drawn from. It is the same for all papers that speak alike,
 * and worked out for the first of them. May be called from any thread.
 */
public final class Withheld {
    private final Edition edition;
    private final List<Trip> whole;
    private final List<Trip> known;
    private final Map<Speech, Secrets> secrets = new HashMap<>();

    /** What papers say by themselves depends on nothing else. */
    private record Speech(Voice voice, Instant asOf) {}

    /**
     * @param whole the trips, with everything
     * @param known the same as these readers may have them
     */
    Withheld(Edition edition, List<Trip> whole, List<Trip> known) {
        this.edition = Objects.requireNonNull(edition);
        this.whole = List.copyOf(whole);
        this.known = List.copyOf(known);
    }

    /** The same of one trip more. */
    Withheld and(Trip trip, Trip seen) {
        return new Withheld(edition, and(whole, trip), and(known, seen));
    }

    private static List<Trip> and(List<Trip> trips, Trip trip) {
        List<Trip> all = new ArrayList<>(trips);
        all.add(trip);
        return all;
    }

    /** What they may see of that trip, if it is one of these. */
    Optional<Trip> known(Trip trip) {
        for (int i = 0; i < whole.size(); i++) if (whole.get(i) == trip) return Optional.of(known.get(i));
        return Optional.empty();
    }

    public Edition edition() {
        return edition;
    }

    public List<Trip> whole() {
        return whole;
    }

    public List<Trip> known() {
        return known;
    }

    /** What a paper that speaks so must not say. */
    synchronized Secrets secrets(Voice voice, Instant asOf) {
        return secrets.computeIfAbsent(
                new Speech(voice, asOf), speech -> Secrets.of(whole, known, ours(voice, asOf), voice.times()));
    }

    /** What papers say by themselves. */
    private Stream<String> ours(Voice voice, Instant asOf) {
        return voice.beside().isEmpty()
                ? oneLanguage(voice, asOf)
                : Stream.concat(oneLanguage(voice, asOf), oneLanguage(voice.turned(), asOf));
    }

    private Stream<String> oneLanguage(Voice voice, Instant asOf) {
        Messages messages = voice.messages(edition);
        Times times = new Times(messages);
        TripSettings settings = whole.get(0).settings();
        Stream<String> said =
                Stream.of(settings.hostZone(), settings.homeZone()).map(zone -> times.shortDateTime(asOf, zone));
        return Stream.concat(said, Stream.of("document", "word", "time").flatMap(messages::sentences));
    }
}
