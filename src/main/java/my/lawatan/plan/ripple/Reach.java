package my.lawatan.plan.ripple;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import my.lawatan.check.Facts;
import my.lawatan.plan.Span;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Leg;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.Trip;

/**
 * The events that a delay may reach: those that share people, rooms, cars or ways with the late one, or with others that do, from its
 * planned beginning until noon of the day after; and whatever is counted from them.
 */
final class Reach {
    /** More are not looked at: nobody could read the proposal. */
    static final int MOST = 120;

    private static final int HALF_A_DAY = 12 * 60;

    private final Facts facts;
    private final Delay delay;
    private final Map<Id<?>, List<Event>> sharing = new HashMap<>();
    private final Map<Id<Event>, Event> reached = new LinkedHashMap<>();

    private Reach(Facts facts, Delay delay) {
        this.facts = facts;
        this.delay = delay;
    }

    /** What is reached, in order of time, and how many more would be. */
    record Reached(List<Event> events, int left) {}

    static Reached of(Facts facts, Delay delay) {
        return new Reach(facts, delay).reached();
    }

    static int start(Event event) {
        return Span.minute(event.when().start().orElseThrow());
    }

    /** One minute after the start where the end is open. */
    static int end(Event event) {
        return event.when().end().map(Span::minute).orElseGet(() -> start(event) + 1);
    }

    private Reached reached() {
        Event late = facts.trip().event(delay.event());
        Map<Id<Event>, Event> inTime = new HashMap<>();
        int from = start(late);
        int to = noonAfter(end(late) + delay.minutes());
        facts.trip().events().stream()
                .filter(e -> Facts.counts(e) && start(e) < to && end(e) > from)
                .forEach(e -> inTime.put(e.id(), e));
        inTime.put(late.id(), late);
        inTime.values().forEach(e -> shared(e).forEach(id -> sharing.computeIfAbsent(id, i -> new ArrayList<>())
                .add(e)));
        spread(late);
        List<Event> nearest = reached.values().stream().limit(MOST).toList();
        List<Event> sorted = nearest.stream()
                .sorted(Comparator.comparingInt(Reach::start).thenComparing(Event::id))
                .toList();
        return new Reached(sorted, reached.size() - nearest.size());
    }

    private int noonAfter(int minute) {
        ZoneId host = facts.trip().settings().hostZone();
        TimePoint there = TimePoint.of(java.time.Instant.ofEpochSecond(minute * 60L), host);
        LocalDateTime midnight = there.date().plusDays(1).atStartOfDay();
        return Span.minute(midnight, host) + HALF_A_DAY;
    }

    private void spread(Event late) {
        Deque<Event> open = new ArrayDeque<>(List.of(late));
        reached.put(late.id(), late);
        while (!open.isEmpty()) {
            Event event = open.remove();
            Stream<Event> near = shared(event).flatMap(id -> sharing.getOrDefault(id, List.of()).stream());
            Stream.concat(counted(event), near.distinct().sorted(Comparator.comparingInt(Reach::start)))
                    .filter(e -> reached.putIfAbsent(e.id(), e) == null)
                    .forEach(open::add);
            // each is looked at once only by those who share it: what all share has been spread
            shared(event).forEach(sharing::remove);
        }
    }

    private Stream<Event> counted(Event event) {
        Trip trip = facts.trip();
        return trip.dependencies().stream()
                .filter(d -> d.on().equals(event.id()))
                .map(d -> trip.event(d.event()))
                .filter(Facts::counts);
    }

    // people, the room, cars, and the ways that lead from one to the other
    private Stream<Id<?>> shared(Event event) {
        List<Id<?>> shared = new ArrayList<>();
        for (Attendance attendance : facts.attendancesAt(event.id()))
            if (Facts.counts(attendance)) attendance.person().ifPresent(shared::add);
        if (facts.hasPrincipal(event)) shared.add(facts.trip().settings().id());
        event.place().filter(place -> !facts.isDivided(place)).ifPresent(shared::add);
        for (Leg leg : facts.legsOf(event.id())) {
            shared.add(leg.id());
            shared.addAll(leg.vehicles());
        }
        return shared.stream();
    }
}
