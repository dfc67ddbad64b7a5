package my.lawatan.workspace;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import my.lawatan.change.Change;
import my.lawatan.change.Entry;
import my.lawatan.trip.Label;

/** Writes the entries of one workspace: under whose name, when, and with which running number. One thread at a time, but for the name. */
final class Pen {
    private final UUID writer = UUID.randomUUID();
    private final Clock clock;
    private volatile String officer;
    private long written;

    Pen(Clock clock, String officer) {
        this.clock = clock;
        this.officer = officer;
    }

    /** Who is named in entries from now on. */
    void officer(String name) {
        officer = name;
    }

    String officer() {
        return officer;
    }

    /** The instant to the millisecond: what is written is what is read back, on every JDK. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** The entry of an edit. */
    Entry entry(Label label, List<Change> changes) {
        return entry(label, Optional.empty(), Optional.empty(), changes);
    }

    /** The entry of an edit, or of what undoes or makes again that of another entry. */
    Entry entry(Label label, Optional<UUID> undoes, Optional<UUID> redoes, List<Change> changes) {
        return entry(writer, written + 1, label, undoes, redoes, changes);
    }

    /** An entry on which a history begins; it is of nobody's running numbers. */
    Entry first(Label label, List<Change> changes) {
        return entry(UUID.randomUUID(), 1, label, Optional.empty(), Optional.empty(), changes);
    }

    private Entry entry(
            UUID by, long number, Label label, Optional<UUID> undoes, Optional<UUID> redoes, List<Change> changes) {
        return new Entry(UUID.randomUUID(), by, number, now(), officer, label, undoes, redoes, changes);
    }

    /** The latest {@link #entry} is durable: its number is taken. */
    void wrote() {
        written++;
    }
}
