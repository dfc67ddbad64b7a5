package my.lawatan.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import my.lawatan.check.Checked;
import my.lawatan.check.Facts;
import my.lawatan.check.Finding;
import my.lawatan.edit.MoveEvent;
import my.lawatan.store.sqlite.SqliteStore;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Trip;
import my.lawatan.ui.kit.LiveChecks;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** All rules over a whole trip against one look at each of its items, and again after one edit against that edit alone. */
@State(Scope.Benchmark)
public class CheckBench {
    private static final Instant NOW = Instant.parse("2024-11-12T12:00:00Z");

    @Param("")
    public String file;

    private Trip trip;
    private Checked checked;
    private List<Id<Event>> events;
    private int turn;

    @Setup
    public void open() {
        try (SqliteStore store = SqliteStore.openReadOnly(Path.of(file))) {
            trip = store.load().trip();
        }
        checked = Checked.of(Facts.of(trip, NOW));
        events = trip.events().stream()
                .filter(e -> e.when().timed())
                .map(Event::id)
                .sorted()
                .toList();
    }

    /** As a window does it. */
    @Benchmark
    public List<Finding> full() {
        return new LiveChecks(Clock.fixed(NOW, ZoneOffset.UTC)).of(trip).open();
    }

    /** Every item looked at once. */
    @Benchmark
    public int look() {
        return trip.all().mapToInt(item -> item.id().hashCode()).sum();
    }

    // each event in its turn, a quarter of an hour later or back
    private Trip edited(Trip before) {
        int now = turn++;
        Event event = before.event(events.get(now % events.size()));
        return new MoveEvent(event.id(), event.when().plusMinutes(now / events.size() % 2 == 0 ? 15 : -15))
                .applyTo(before);
    }

    @Benchmark
    public List<Finding> afterEdit() {
        checked = checked.after(edited(checked.facts().trip()));
        return checked.open();
    }

    /** The edit alone. */
    @Benchmark
    public Trip edit() {
        trip = edited(trip);
        return trip;
    }
}
