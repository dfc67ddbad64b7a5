package my.lawatan.document;

import java.time.Instant;
import java.util.List;
import my.lawatan.trip.Language;

/**
 * The passengers of the flights of one day, each flight on a page of its own, by seat and by name.
 *
 * @param nothing a sentence that says so if nothing flies on that day; else empty
 */
public record ManifestPaper(
        Language language, Instant asOf, String fileName, Masthead head, List<Flight> flights, String nothing)
        implements Paper {
    public ManifestPaper {
        flights = List.copyOf(flights);
    }

    @Override
    public PaperKind kind() {
        return PaperKind.MANIFEST;
    }

    /**
     * One aircraft on one way.
     *
     * @param anchor the way, see {@link Anchor}
     * @param facts when it leaves, by when everybody sits, what it is
     * @param warnings for whom there is no seat
     * @param bySeat whose each seat is that is given, those without a number last
     * @param byName everybody in the order of lists, those without a name last
     * @param unseated that nobody has a seat yet; empty if somebody has
     */
    public record Flight(
            String anchor,
            String title,
            List<Line> facts,
            List<String> warnings,
            List<Passenger> bySeat,
            List<Passenger> byName,
            String unseated) {
        public Flight {
            facts = List.copyOf(facts);
            warnings = List.copyOf(warnings);
            bySeat = List.copyOf(bySeat);
            byName = List.copyOf(byName);
        }
    }

    /**
     * Who has a seat.
     *
     * @param named whether the name is known
     */
    public record Passenger(String anchor, String seat, String name, boolean named, String position) {}
}
