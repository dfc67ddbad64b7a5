package my.lawatan.interchange;

import java.util.List;
import java.util.Optional;
import my.lawatan.edit.Edit;
import my.lawatan.trip.Event;
import my.lawatan.trip.Place;

/**
 * What an import would do to one event.
 *
 * @param line where the event begins in the file, from 1
 * @param lastLine where it ends in the file
 * @param uid the name by which the other program knows it
 * @param event as it would be afterwards
 * @param before as it is now; none if it is new
 * @param newPlace a place that has to be made for it; none if it has none, or one that is there
 * @param components the names of the components that would change; empty if it is new, or nothing would
 * @param edits what would be done, without making the place; last the link that keeps the uid, if it is new
 */
public record Proposal(
        int line,
        int lastLine,
        String uid,
        Event event,
        Optional<Event> before,
        Optional<Place> newPlace,
        List<String> components,
        List<Edit> edits) {
    /** What becomes of the event. */
    public enum Kind {
        ADDED,
        UPDATED,
        UNCHANGED
    }

    public Proposal {
        components = List.copyOf(components);
        edits = List.copyOf(edits);
    }

    public Kind kind() {
        if (before.isEmpty()) return Kind.ADDED;
        return edits.isEmpty() ? Kind.UNCHANGED : Kind.UPDATED;
    }
}
