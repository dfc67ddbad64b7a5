package my.lawatan.plan.slots;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import my.lawatan.plan.Span;
import my.lawatan.plan.slots.Refusal.Reason;
import my.lawatan.trip.Id;
import my.lawatan.trip.Person;
import my.lawatan.trip.Place;

/** Says why a meeting found no time. */
final class Refusing {
    /** So many of those that stand against a meeting are named. */
    private static final int MOST_NAMED = 3;

    private final Request request;
    private final Places places;
    private final Duties duties;
    private final Candidates candidates;

    Refusing(Request request, Places places, Duties duties, Candidates candidates) {
        this.request = request;
        this.places = places;
        this.duties = duties;
        this.candidates = candidates;
    }

    /** @param starts when it could be if it were alone
     * @param held the others, as they are proposed */
    Refusal of(Meeting meeting, Map<Id<Place>, List<Integer>> starts, List<Held> held) {
        return new Refusal(meeting, starts.isEmpty() ? alone(meeting) : taken(meeting, starts, held));
    }

    // nothing else that is wanted stands against it
    private List<Reason> alone(Meeting meeting) {
        List<Id<Place>> rooms = request.roomsFor(meeting);
        if (rooms.isEmpty()) return List.of(Reason.of("slot.no-room"));
        if (rooms.stream().noneMatch(room -> places.seats(room, meeting.party())))
            return List.of(Reason.of("slot.rooms-small", meeting.party(), names(rooms)));
        List<Span> windows = candidates.windows(meeting);
        if (!fits(windows, meeting.minutes())) return List.of(Reason.of("slot.windows-short", meeting.minutes()));
        List<Reason> people = people(meeting, windows);
        if (!people.isEmpty()) return people;
        if (meeting.language().isPresent() && request.interpretersFor(meeting).isEmpty())
            return List.of(Reason.of("slot.no-interpreter", meeting.language().get()));
        return List.of(Reason.of("slot.rooms-taken", names(rooms)));
    }

    private static boolean fits(List<Span> spans, int minutes) {
        return spans.stream().anyMatch(span -> span.to() - span.from() >= minutes);
    }

    // one of them alone has no time, or all together have none
    private List<Reason> people(Meeting meeting, List<Span> windows) {
        List<Reason> reasons = new ArrayList<>();
        for (Id<Person> person : meeting.needed().stream().sorted().toList())
            if (!fits(duties.together(Set.of(person), windows), meeting.minutes()))
                reasons.add(
                        Reason.of("slot.person-busy", duties.name(person), meeting.minutes(), busy(person, windows)));
        if (!reasons.isEmpty() || fits(duties.together(meeting.needed(), windows), meeting.minutes())) return reasons;
        String all = meeting.needed().stream().map(duties::name).sorted().collect(Collectors.joining(", "));
        return List.of(Reason.of("slot.nobody-together", all, meeting.minutes()));
    }

    private String busy(Id<Person> person, List<Span> windows) {
        return duties.of(person).stream()
                .filter(duty -> windows.stream()
                        .anyMatch(w -> duty.span().from() < w.to()
                                && w.from() < duty.span().to()))
                .map(duty -> duty.event().title().plain())
                .limit(MOST_NAMED)
                .collect(Collectors.joining("”, “"));
    }

    // what of the proposal stands at the times at which it could be
    private List<Reason> taken(Meeting meeting, Map<Id<Place>, List<Integer>> starts, List<Held> held) {
        Map<Reason, Integer> against = new LinkedHashMap<>();
        starts.forEach((room, minutes) -> minutes.forEach(start -> held.stream()
                .flatMap(other -> against(meeting, room, start, other).stream())
                .distinct()
                .forEach(reason -> against.merge(reason, 1, Integer::sum))));
        List<Reason> reasons = new ArrayList<>();
        long times = starts.values().stream().flatMap(List::stream).distinct().count();
        reasons.add(Reason.of("slot.all-taken", times));
        against.entrySet().stream()
                .sorted(Map.Entry.<Reason, Integer>comparingByValue().reversed())
                .limit(MOST_NAMED)
                .forEach(entry -> reasons.add(entry.getKey()));
        return reasons;
    }

    private List<Reason> against(Meeting meeting, Id<Place> room, int start, Held other) {
        List<Reason> reasons = new ArrayList<>();
        String title = other.meeting().title();
        int end = start + meeting.minutes();
        int way = places.way(other.room(), room);
        meeting.needed().stream()
                .filter(other.meeting().needed()::contains)
                .filter(person -> other.meets(start - way, end + way))
                .sorted()
                .forEach(person -> reasons.add(Reason.of("slot.person-taken", duties.name(person), title)));
        boolean sameRoom = other.room().equals(room);
        if (sameRoom && other.meets(start - request.turnover(), end + request.turnover()))
            reasons.add(Reason.of("slot.room-taken", places.name(room), title));
        List<Id<Person>> interpreters = request.interpretersFor(meeting);
        other.interpreter()
                .filter(interpreters::contains)
                .filter(one -> other.meets(start, end))
                .ifPresent(one -> reasons.add(Reason.of("slot.interpreter-taken", duties.name(one), title)));
        return reasons;
    }

    private String names(List<Id<Place>> rooms) {
        return rooms.stream()
                .map(places::name)
                .sorted(Comparator.naturalOrder())
                .limit(MOST_NAMED)
                .collect(Collectors.joining(", "));
    }
}
