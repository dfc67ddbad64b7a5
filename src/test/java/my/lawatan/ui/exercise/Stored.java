package my.lawatan.ui.exercise;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import my.lawatan.store.Header;
import my.lawatan.store.sqlite.SqliteStore;
import my.lawatan.text.Labels;
import my.lawatan.trip.Event;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Track;
import my.lawatan.trip.Trip;
import my.lawatan.ui.Office;
import my.lawatan.workspace.Workspace;

/**
 * What another program reads from the file: opened anew, by itself, from the disk.
 *
 * @param entries the latest entries of the journal, oldest first
 */
public record Stored(Trip trip, List<Header> entries) {
    private static final int LATEST = 12;

    public static Stored in(Path file) {
        try (Workspace reader =
                Workspace.open(SqliteStore.openReadOnly(file), Office.MORNING, "Reader", Runnable::run)) {
            return new Stored(reader.trip(), reader.headers(LATEST));
        }
    }

    public long last() {
        return entries.get(entries.size() - 1).position();
    }

    /** What the edits are called that have come since. */
    public List<String> since(Stored before) {
        return entries.stream()
                .filter(e -> e.position() > before.last())
                .map(e -> Labels.text(e.label(), Office.ENGLISH))
                .toList();
    }

    /** What is another, new or gone. */
    public Set<ItemRef> differing(Stored before) {
        return trip.mayDiffer(before.trip)
                .filter(item -> !trip.find(item).equals(before.trip.find(item)))
                .collect(Collectors.toSet());
    }

    /** What is new. */
    public List<Item> made(Stored before) {
        return differing(before).stream()
                .filter(item -> before.trip.find(item).isEmpty())
                .flatMap(item -> trip.find(item).stream())
                .toList();
    }

    /** The one event that is new. */
    public Event madeEvent(Stored before) {
        List<Event> events = made(before).stream()
                .filter(Event.class::isInstance)
                .map(Event.class::cast)
                .toList();
        if (events.size() != 1) throw new AssertionError(events + " are new");
        return events.get(0);
    }

    /** It as it is stored now. */
    public Event now(Event event) {
        return trip.event(event.id());
    }

    public Set<String> tracks(Event event) {
        return now(event).tracks().stream()
                .map(track -> trip.tracks().get(track))
                .flatMap(Optional::stream)
                .map(Track::name)
                .map(name -> name.plain())
                .collect(Collectors.toSet());
    }
}
