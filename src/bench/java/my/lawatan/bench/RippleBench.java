package my.lawatan.bench;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import my.lawatan.check.Checked;
import my.lawatan.check.Facts;
import my.lawatan.edit.MoveEvent;
import my.lawatan.plan.ripple.Delay;
import my.lawatan.plan.ripple.Pushed;
import my.lawatan.plan.ripple.Ripple;
import my.lawatan.store.sqlite.SqliteStore;
import my.lawatan.trip.Event;
import my.lawatan.trip.Trip;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What gives way when the arrival of the exercise is two hours late, so that the dinner is reached, against moving the arrival alone. */
@State(Scope.Benchmark)
public class RippleBench {
    private static final Instant NOW = Instant.parse("2024-11-12T12:00:00Z");
    private static final int LATE = 120;

    @Param("")
    public String file;

    private Checked today;
    private Event arrival;

    @Setup
    public void open() {
        Trip trip;
        try (SqliteStore store = SqliteStore.openReadOnly(Path.of(file))) {
            trip = store.load().trip();
        }
        today = Checked.of(Facts.of(trip, NOW));
        arrival = trip.events().stream()
                .filter(e -> e.title().plain().startsWith("Arrival"))
                .findFirst()
                .orElseThrow();
    }

    @Benchmark
    public List<Pushed> pushRight() {
        return Ripple.pushRight(today.facts(), delay());
    }

    @Benchmark
    public Ripple proposals() {
        return Ripple.of(today, delay(), () -> false);
    }

    /** The arrival alone. */
    @Benchmark
    public Trip move() {
        return new MoveEvent(arrival.id(), arrival.when().plusMinutes(LATE))
                .applyTo(today.facts().trip());
    }

    private Delay delay() {
        return new Delay(arrival.id(), LATE);
    }
}
