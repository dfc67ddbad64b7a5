package my.lawatan.store.sqlite;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import my.lawatan.change.Change;
import my.lawatan.change.Entry;
import my.lawatan.trip.Label;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Trip;
import my.lawatan.workspace.Workspace;

/** Trip files for tests. */
final class TripFiles {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2024-11-01T08:30:00Z"), ZoneOffset.UTC);
    static final Label LABEL = Label.of("edit.create-trip");

    private TripFiles() {}

    static Workspace create(Path file, Trip trip) {
        return Workspace.create(SqliteStore.create(file), trip, LABEL, CLOCK, "Aminah", Runnable::run);
    }

    static Workspace open(Path file) {
        return Workspace.open(SqliteStore.open(file), CLOCK, "Aminah", Runnable::run);
    }

    static void ifPossible(Runnable step) {
        try {
            step.run();
        } catch (Refused e) {
            // changed since: the trip stays as it is, which is what the test looks at
        }
    }

    static Entry entry(Trip trip) {
        return new Entry(
                new UUID(1, 1),
                new UUID(1, 2),
                1,
                CLOCK.instant(),
                "Aminah “Min” \u00e9",
                Label.of("edit.create-trip", "\"x\""),
                Optional.empty(),
                Optional.empty(),
                List.copyOf(trip.all()
                        .map(Change::created)
                        .map(c -> c.withParents(java.util.Set.of(new UUID(5, 6), new UUID(3, 4))))
                        .toList()));
    }
}
