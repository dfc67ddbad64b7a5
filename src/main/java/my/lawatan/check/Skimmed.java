package my.lawatan.check;

import java.util.List;
import my.lawatan.protocol.names.Roster;
import my.lawatan.trip.Trip;

/** The texts of a trip that must be read, found in one look at all of them when somebody first asks. */
final class Skimmed {
    private final Trip trip;
    private final Lazy<Roster> roster;
    private final Lazy<List<Texts>> texts;

    Skimmed(Trip trip) {
        this.trip = trip;
        this.roster = new Lazy<>(() -> Roster.of(trip));
        this.texts = new Lazy<>(() -> new Skim(roster.get().sieve()).of(trip));
    }

    Drifts drifts() {
        return Drifts.of(trip, roster.get(), texts.get());
    }

    Marks marks() {
        return Marks.of(trip, texts.get());
    }
}
