package my.lawatan.plan.slots;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import my.lawatan.plan.Span;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Person;
import my.lawatan.trip.Place;
import my.lawatan.trip.Wanted;

/**
 * A meeting for which a time is looked for.
 *
 * @param key tells it from the others of a request
 * @param event its event, if the trip has it already
 * @param needed without whom it is not held
 * @param optional who comes if they are free
 * @param party how many need a chair; 0 if not stated
 * @param language of the interpreter it needs; none if it needs none, empty if any will do
 * @param rooms where it may be; any room of the request if none
 * @param between in one of which it lies as a whole; any time of the request if none
 * @param pin where and when it stays
 */
public record Meeting(
        String key,
        String title,
        Optional<Id<Event>> event,
        int minutes,
        Wanted.Priority priority,
        Set<Id<Person>> needed,
        Set<Id<Person>> optional,
        int party,
        Optional<String> language,
        Set<Id<Place>> rooms,
        List<Span> between,
        Optional<Pin> pin) {
    /** @param start in minutes since 1970 UTC */
    public record Pin(int start, Id<Place> room) {}

    public Meeting {
        Objects.requireNonNull(priority);
        needed = Set.copyOf(needed);
        optional = Set.copyOf(optional);
        rooms = Set.copyOf(rooms);
        between = List.copyOf(between);
        if (minutes < 1) throw new IllegalArgumentException(title + " " + minutes);
    }

    /** The same meeting, which stays there. */
    public Meeting pinned(Pin where) {
        return new Meeting(
                key,
                title,
                event,
                minutes,
                priority,
                needed,
                optional,
                party,
                language,
                rooms,
                between,
                Optional.of(where));
    }

    /** What it is worth that it is held: one of a higher priority outweighs all of a lower one that people could want in a visit. */
    long weight() {
        return switch (priority) {
            case MUST -> 1_000_000;
            case SHOULD -> 10_000;
            case MAY, NOT_STATED -> 100;
        };
    }
}
