package my.lawatan.ui.briefs;

import java.time.Instant;
import java.util.Optional;
import my.lawatan.trip.Brief;
import my.lawatan.trip.BriefStatus;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;

/**
 * A line of the list: a brief, or an engagement that needs one and has none.
 *
 * @param brief none if there is none yet
 * @param event what it is for; none if it is for no single event
 * @param when when that is, in words
 * @param due when it is owed, in words; empty if not stated
 * @param owner who owes it, in words; empty if not stated
 * @param status of the brief; none if there is none
 * @param dueAt when it is owed
 */
public record BriefRow(
        Optional<Id<Brief>> brief,
        Optional<Id<Event>> event,
        String title,
        String when,
        String due,
        String owner,
        Optional<BriefStatus> status,
        Mark mark,
        boolean stale,
        Optional<Instant> dueAt) {
    /** How far it is, for the eye. */
    public enum Mark {
        CLEARED,
        DRAFT,
        CALLED_FOR,
        NOT_STATED,
        /** Not cleared, though its time is past. */
        OVERDUE,
        /** Cleared for another time than the event has now. */
        STALE,
        /** There is no brief. */
        MISSING
    }

    /** What is selected in the window when this line is. */
    public ItemRef item() {
        return brief.map(id -> new ItemRef(ItemKind.BRIEF, id))
                .or(() -> event.map(id -> new ItemRef(ItemKind.EVENT, id)))
                .orElseThrow();
    }

    public boolean missing() {
        return brief.isEmpty();
    }
}
