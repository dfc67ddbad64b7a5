package my.lawatan.plan.slots;

import java.util.List;
import java.util.Map;
import java.util.Set;
import my.lawatan.plan.Span;
import my.lawatan.trip.Id;
import my.lawatan.trip.Person;
import my.lawatan.trip.Place;

/**
 * What is wanted, and with what.
 *
 * @param rooms in which meetings may be
 * @param interpreters who they are, and the languages they are known to speak; any if none is known
 * @param windows when meetings may be
 * @param turnover minutes between two meetings in one room
 * @param grid meetings begin at multiples of so many minutes from the beginning of a window
 */
public record Request(
        List<Meeting> meetings,
        List<Id<Place>> rooms,
        Map<Id<Person>, Set<String>> interpreters,
        List<Span> windows,
        int turnover,
        int grid) {
    /** What bilateral rooms need between two delegations. */
    public static final int USUAL_TURNOVER = 15;

    public static final int USUAL_GRID = 15;

    /** So many meetings are looked at together. */
    public static final int MOST_MEETINGS = 500;

    public Request {
        meetings = List.copyOf(meetings);
        rooms = rooms.stream().distinct().toList();
        interpreters = Map.copyOf(interpreters);
        windows = List.copyOf(windows);
        if (turnover < 0) throw new IllegalArgumentException("turnover " + turnover);
        if (grid < 1) throw new IllegalArgumentException("grid " + grid);
    }

    /** The same with other meetings. */
    public Request with(List<Meeting> others) {
        return new Request(others, rooms, interpreters, windows, turnover, grid);
    }

    /** The interpreters who can serve that meeting. */
    List<Id<Person>> interpretersFor(Meeting meeting) {
        return meeting.language().stream()
                .flatMap(language -> interpreters.entrySet().stream()
                        .filter(one -> language.isEmpty()
                                || one.getValue().isEmpty()
                                || one.getValue().contains(language))
                        .map(Map.Entry::getKey))
                .sorted()
                .toList();
    }

    /** The rooms in which that meeting may be. */
    List<Id<Place>> roomsFor(Meeting meeting) {
        if (meeting.pin().isPresent()) return List.of(meeting.pin().get().room());
        return meeting.rooms().isEmpty()
                ? rooms
                : meeting.rooms().stream().sorted().toList();
    }
}
