package my.lawatan.plan.slots;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import my.lawatan.check.Facts;
import my.lawatan.plan.Span;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.AttendanceRole;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventKind;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.Id;
import my.lawatan.trip.Need;
import my.lawatan.trip.Person;
import my.lawatan.trip.Place;
import my.lawatan.trip.Trip;
import my.lawatan.trip.TripSettings;
import my.lawatan.trip.Wanted;

/** What a trip itself asks for: its wanted meetings that have no time, in its rooms and by day. */
public final class Asking {
    /** Nobody is asked to a meeting before or after, by the clock of the host, unless a request says so. */
    private static final LocalTime EARLIEST = LocalTime.of(8, 0);

    private static final LocalTime LATEST = LocalTime.of(20, 0);

    /** Those without whom a meeting is none; the others come if they are free. */
    private static final Set<AttendanceRole> NEEDED = Set.of(
            AttendanceRole.PRINCIPAL,
            AttendanceRole.HOST,
            AttendanceRole.LEADS,
            AttendanceRole.PARTICIPANT,
            AttendanceRole.INTERPRETER);

    private Asking() {}

    /** The meetings that are wanted, with the rooms, hours and interpreters of the trip. */
    public static Request of(Facts facts) {
        Trip trip = facts.trip();
        List<Meeting> meetings = trip.wanted().stream()
                .sorted(Comparator.comparing(Wanted::id))
                .filter(wanted -> waits(trip.event(wanted.event())))
                .map(wanted -> meeting(facts, wanted))
                .toList();
        return new Request(
                meetings,
                rooms(trip),
                interpreters(trip),
                windows(trip.settings()),
                Request.USUAL_TURNOVER,
                Request.USUAL_GRID);
    }

    /** Whether a time can be looked for: it has none, and has not been called off. */
    public static boolean waits(Event event) {
        return event.status() != EventStatus.CANCELLED && !event.when().timed();
    }

    private static Meeting meeting(Facts facts, Wanted wanted) {
        Event event = facts.trip().event(wanted.event());
        Set<Id<Person>> needed = new HashSet<>();
        Set<Id<Person>> optional = new HashSet<>();
        int party = 0;
        for (Attendance one : facts.attendancesAt(event.id())) {
            if (!Facts.counts(one)) continue;
            party++;
            one.person().ifPresent(person -> (NEEDED.contains(one.role()) ? needed : optional).add(person));
        }
        optional.addAll(wanted.optional());
        needed.removeAll(optional);
        return new Meeting(
                event.id().toString(),
                event.title().plain(),
                Optional.of(event.id()),
                wanted.minutes(),
                wanted.priority(),
                needed,
                optional,
                party,
                event.interpreter() == Need.NEEDED ? Optional.of("") : Optional.empty(),
                event.place().map(Set::of).orElse(Set.of()),
                days(event),
                Optional.empty());
    }

    private static List<Span> days(Event event) {
        if (event.when().start().isEmpty()) return List.of();
        ZoneId zone = event.when().start().get().zone();
        return event.when().day().stream()
                .map(first -> new Span(
                        Span.minute(first.atStartOfDay(), zone),
                        Span.minute(
                                event.when().lastDay().orElse(first).plusDays(1).atStartOfDay(), zone)))
                .toList();
    }

    /** From morning to evening on each day of the trip, by the clock of the host. */
    static List<Span> windows(TripSettings settings) {
        return settings.firstDay()
                .datesUntil(settings.lastDay().plusDays(1))
                .map(day -> new Span(
                        Span.minute(day.atTime(EARLIEST), settings.hostZone()),
                        Span.minute(day.atTime(LATEST), settings.hostZone())))
                .toList();
    }

    // where the trip's other meetings of that kind are; if it has none, wherever is a room of something
    private static List<Id<Place>> rooms(Trip trip) {
        List<Id<Place>> meet = trip.events().stream()
                .filter(event -> event.type() == EventKind.BILATERAL)
                .flatMap(event -> event.place().stream())
                .distinct()
                .sorted()
                .toList();
        if (!meet.isEmpty()) return meet;
        Set<Id<Place>> divided =
                trip.places().stream().flatMap(place -> place.within().stream()).collect(Collectors.toSet());
        return trip.places().stream()
                .filter(place -> place.within().isPresent() && !divided.contains(place.id()))
                .map(Place::id)
                .sorted()
                .toList();
    }

    private static Map<Id<Person>, Set<String>> interpreters(Trip trip) {
        Map<Id<Person>, Set<String>> interpreters = new LinkedHashMap<>();
        interpreting(trip).forEach(person -> interpreters.put(person.id(), Set.copyOf(person.languages())));
        return interpreters;
    }

    private static Stream<Person> interpreting(Trip trip) {
        List<Id<Person>> all = new ArrayList<>();
        for (Attendance one : trip.attendances().values())
            if (one.role() == AttendanceRole.INTERPRETER && Facts.counts(one))
                one.person().ifPresent(all::add);
        return all.stream().distinct().sorted().map(trip::person);
    }
}
