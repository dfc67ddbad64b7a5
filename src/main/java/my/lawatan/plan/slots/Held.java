package my.lawatan.plan.slots;

import java.util.Optional;
import java.util.Set;
import my.lawatan.trip.Id;
import my.lawatan.trip.Person;
import my.lawatan.trip.Place;

/**
 * A meeting that found its time.
 *
 * @param start in minutes since 1970 UTC
 * @param interpreter who interprets, if one is needed
 * @param absent those it can be held without who are elsewhere then
 */
public record Held(
        Meeting meeting, int start, Id<Place> room, Optional<Id<Person>> interpreter, Set<Id<Person>> absent) {
    public Held {
        absent = Set.copyOf(absent);
    }

    public int end() {
        return start + meeting.minutes();
    }

    boolean meets(int from, int to) {
        return start < to && from < end();
    }
}
