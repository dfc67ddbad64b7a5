package my.lawatan.interchange.notes;

import java.util.List;
import java.util.Optional;
import my.lawatan.edit.Edit;
import my.lawatan.trip.AttendanceStatus;
import my.lawatan.trip.Event;
import my.lawatan.trip.Heard;
import my.lawatan.trip.Person;

/**
 * What one note from the door would change.
 *
 * @param heard the note, as the officer's trip can hold it
 * @param event at which event; none if at none that is still there
 * @param person about whom; none if nobody or more than one has that name
 * @param before what the list of the event said of them; none if they are not on it
 * @param edits what taking it over does; the note itself is kept with it, so that it is not proposed again
 * @param also what else can be done, if the officer wants it: a name that nobody has becomes a new person on the list
 */
public record NoteProposal(
        Heard heard,
        Kind kind,
        Optional<Event> event,
        Optional<Person> person,
        Optional<AttendanceStatus> before,
        List<Edit> edits,
        List<Edit> also) {
    /** What becomes of it. */
    public enum Kind {
        /** Is on the list, and counts as confirmed from now on. */
        CONFIRMS,
        /** Is not on the list, and is put on it. */
        JOINS,
        /** Says what the list says already, or something without a person; the note alone is kept. */
        NOTED
    }

    public NoteProposal {
        edits = List.copyOf(edits);
        also = List.copyOf(also);
    }
}
