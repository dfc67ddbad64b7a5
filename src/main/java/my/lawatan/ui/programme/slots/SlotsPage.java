package my.lawatan.ui.programme.slots;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Person;
import my.lawatan.trip.Wanted;

/**
 * What the panel shows of a search.
 *
 * @param found the meetings for which there is a time, in order of time
 * @param refused those for which there is none, and why
 */
record SlotsPage(List<Found> found, List<Refused> refused) {
    static final SlotsPage EMPTY = new SlotsPage(List.of(), List.of());

    SlotsPage {
        found = List.copyOf(found);
        refused = List.copyOf(refused);
    }

    /**
     * A meeting that is wanted.
     *
     * @param people who is asked to it, by name
     * @param optional those of them without whom it can be held
     */
    record Asked(
            Id<Wanted> id,
            Id<Event> event,
            String title,
            int minutes,
            Wanted.Priority priority,
            List<Somebody> people,
            Set<Id<Person>> optional) {
        Asked {
            people = List.copyOf(people);
            optional = Set.copyOf(optional);
        }
    }

    /** Somebody who is asked to a meeting. */
    record Somebody(Id<Person> id, String name) {}

    /** An event that has no time and for which none is looked for. */
    record Untimed(Id<Event> id, String title) {}

    /**
     * A meeting with a time.
     *
     * @param when "Thu 14 Nov 10:00–10:30"
     * @param where the room
     * @param notes who interprets, and who is elsewhere then; one a line, empty if nothing is to be said
     * @param pinned whether it stays there when it is searched again
     */
    record Found(Optional<Id<Event>> event, String title, String when, String where, String notes, boolean pinned) {}

    /** A meeting without one. @param why one sentence a line */
    record Refused(Optional<Id<Event>> event, String title, List<String> why) {
        Refused {
            why = List.copyOf(why);
        }
    }
}
