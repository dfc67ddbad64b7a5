package my.lawatan.workspace;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import my.lawatan.change.Change;
import my.lawatan.change.Diff;
import my.lawatan.change.Entry;
import my.lawatan.change.Version;
import my.lawatan.edit.Edit;
import my.lawatan.store.Store;
import my.lawatan.trip.Label;
import my.lawatan.trip.Trip;

/**
 * Fills an empty store with a trip and what officers did to it before: each edit at its instant, each version beside its place. It
 * comes from elsewhere, so that whoever opens the file has nothing of it to undo. What is done between two versions is one
 * transaction.
 */
public final class Past {
    private final Store store;
    private final Parents parents;
    private final List<Entry> waiting = new ArrayList<>();
    private Trip written;
    private Trip trip;
    private String officer = "";
    private UUID writer = UUID.randomUUID();
    private long sequence;
    private long head;
    private int versions;

    private Past(Store store, Trip trip) {
        this.store = store;
        this.parents = new Parents(store);
        this.trip = trip;
        this.written = trip;
    }

    /** Begins with {@code trip} as the first entry. */
    public static Past begin(Store empty, Trip trip, Label label, Instant at, String officer) {
        Past past = new Past(empty, trip);
        List<Change> changes = trip.all().map(Change::created).toList();
        Entry first = past.entry(label, at, officer, changes);
        past.head = empty.append(List.of(first), changes, Store.Origin.MERGED, 0);
        return past;
    }

    /** What {@code by} did next; nothing if it changes nothing.
     *
     * @throws my.lawatan.trip.Refused if the trip cannot take it */
    public void made(Edit edit, Instant at, String by) {
        Trip after = edit.applyTo(trip);
        List<Change> changes = Diff.between(trip, after);
        if (changes.isEmpty()) return;
        Entry entry = entry(edit.label(trip), at, by, parents.of(changes));
        waiting.add(entry);
        trip = after;
        parents.wrote(entry);
        // the parents of what such an entry changed are read back from the store
        if (entry.changes().size() > Parents.MOST_KEPT) write();
    }

    /** The version that {@code by} issued next. */
    public void issued(String clearedBy, String note, Instant at, String by) {
        write();
        Version version = new Version(UUID.randomUUID(), ++versions, millis(at), clearedBy, note, by, head);
        store.issue(version, trip, List.of(), List.of());
    }

    /** Writes what is not written yet. */
    public void end() {
        write();
    }

    private void write() {
        if (waiting.isEmpty()) return;
        head = store.append(List.copyOf(waiting), Diff.between(written, trip), Store.Origin.MERGED, head);
        written = trip;
        waiting.clear();
    }

    private Entry entry(Label label, Instant at, String by, List<Change> changes) {
        if (!by.equals(officer)) {
            officer = by;
            writer = UUID.randomUUID();
            sequence = 0;
        }
        return new Entry(
                UUID.randomUUID(),
                writer,
                ++sequence,
                millis(at),
                by,
                label,
                Optional.empty(),
                Optional.empty(),
                changes);
    }

    private static Instant millis(Instant at) {
        return at.truncatedTo(ChronoUnit.MILLIS);
    }
}
