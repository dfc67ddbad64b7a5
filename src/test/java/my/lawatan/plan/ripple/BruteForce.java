package my.lawatan.plan.ripple;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import my.lawatan.trip.AttendanceStatus;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventKind;
import my.lawatan.trip.Id;
import my.lawatan.trip.Person;
import my.lawatan.trip.Trip;

/**
 * Tries all: each event that may move at each quarter of an hour until late, whole, as short as it may be, or called off. Written without
 * regard to how the search does it, and knows nothing of the rules but what double booking and a way that is too short are.
 */
final class BruteForce {
    private static final int QUARTERS_A_DAY = 96;

    private final Trip trip;
    private final List<Event> events;
    private final int[] planned;
    private final int[] lengths;
    private final int[][] people;
    private final int late;
    private final int[][] legs;

    /** Of each event: when it begins, how long it is; in quarters of an hour. */
    private final int[] start;

    private final int[] length;
    private final boolean[] dropped;
    private Cost best;

    private BruteForce(Trip trip, Delay delay) {
        this.trip = trip;
        this.events = trip.events().stream()
                .sorted(java.util.Comparator.comparing(Event::id))
                .toList();
        int count = events.size();
        planned = new int[count];
        lengths = new int[count];
        people = new int[count][count];
        Instant midnight = events.get(0)
                .when()
                .start()
                .orElseThrow()
                .date()
                .atStartOfDay(events.get(0).when().start().orElseThrow().zone())
                .toInstant();
        for (int i = 0; i < count; i++) {
            Event event = events.get(i);
            planned[i] = quarters(midnight, event.when().startInstant().orElseThrow());
            lengths[i] = quarters(midnight, event.when().endInstant().orElseThrow()) - planned[i];
            for (int j = 0; j < count; j++) people[i][j] = shared(event, events.get(j));
        }
        legs = legs();
        late = ids().indexOf(delay.event());
        start = planned.clone();
        length = lengths.clone();
        dropped = new boolean[count];
        start[late] += delay.minutes() / 15;
    }

    /** The best of all plans; {@code than} if none is better. */
    static Cost better(Trip trip, Delay delay, Cost than) {
        BruteForce all = new BruteForce(trip, delay);
        all.best = than;
        all.choose(0);
        return all.best;
    }

    private List<Id<Event>> ids() {
        return events.stream().map(Event::id).toList();
    }

    private static int quarters(Instant from, Instant to) {
        return (int) (Duration.between(from, to).toMinutes() / 15);
    }

    private int shared(Event one, Event two) {
        Set<Id<Person>> both = new HashSet<>(expected(one));
        both.retainAll(expected(two));
        boolean room = one.place().isPresent() && one.place().equals(two.place());
        return both.size() + (room ? 1 : 0);
    }

    private Set<Id<Person>> expected(Event event) {
        Set<Id<Person>> people = new HashSet<>();
        trip.attendances().stream()
                .filter(a -> a.event().equals(event.id()) && a.status() != AttendanceStatus.DECLINED)
                .forEach(a -> people.add(a.person().orElseThrow()));
        return people;
    }

    /** How many events may move. */
    static long movable(Trip trip, Delay delay) {
        BruteForce all = new BruteForce(trip, delay);
        return java.util.stream.IntStream.range(0, all.planned.length)
                .filter(all::movable)
                .count();
    }

    private boolean movable(int i) {
        Event event = events.get(i);
        return i != late && !event.fixedByHost() && event.type() != EventKind.SUMMIT && planned[i] >= planned[late];
    }

    private void choose(int i) {
        if (i == events.size()) {
            Cost cost = cost(events.size());
            if (cost.compareTo(best) < 0) best = cost;
            return;
        }
        if (cost(i).compareTo(best) >= 0) return;
        if (!movable(i)) {
            if (i == late) shorter(i);
            choose(i + 1);
            return;
        }
        for (int at = planned[i]; at + lengths[i] <= QUARTERS_A_DAY; at++) {
            start[i] = at;
            choose(i + 1);
            shorter(i);
        }
        start[i] = planned[i];
        if (events.get(i).type() == EventKind.PRIVATE) {
            dropped[i] = true;
            choose(i + 1);
            dropped[i] = false;
        }
    }

    private void shorter(int i) {
        EventKind kind = events.get(i).type();
        if (events.get(i).fixedByHost()) return;
        if (kind == EventKind.PRIVATE) length[i] = lengths[i] / 2;
        else if (kind == EventKind.MEAL || kind == EventKind.BUSINESS) length[i] = 3;
        else return;
        choose(i + 1);
        length[i] = lengths[i];
    }

    // of the first events only: the others can but add to it
    private Cost cost(int count) {
        int stops = 0;
        int breaks = 0;
        int gone = 0;
        int shorter = 0;
        int moved = 0;
        int minutes = 0;
        for (int i = 0; i < count; i++) {
            if (dropped[i]) gone++;
            if (dropped[i]) continue;
            if (length[i] < lengths[i]) shorter++;
            if (i != late && start[i] != planned[i]) {
                moved++;
                minutes += 15 * (start[i] - planned[i]);
                if (events.get(i).type() == EventKind.MEAL && start[i] - planned[i] > 6) breaks++;
            }
            for (int j = 0; j < i; j++) if (!dropped[j]) stops += together(i, j);
        }
        for (int[] leg : legs) {
            if (leg[0] >= count || leg[1] >= count || dropped[leg[0]] || dropped[leg[1]]) continue;
            // what is too short today is no news to the checks, but must not become shorter
            if (today(leg) < leg[2]) breaks += between(leg) < today(leg) ? 1 : 0;
            else stops += between(leg) < leg[2] ? 1 : 0;
        }
        return new Cost(stops, breaks, gone, shorter, moved, minutes);
    }

    private int together(int i, int j) {
        boolean today = planned[i] < planned[j] + lengths[j] && planned[j] < planned[i] + lengths[i];
        boolean then = start[i] < start[j] + length[j] && start[j] < start[i] + length[i];
        return then && !today ? people[i][j] : 0;
    }

    // three numbers for each leg: from, to, quarters that it needs
    private int[][] legs() {
        return trip.legs().stream()
                .map(leg ->
                        new int[] {at(leg.from()), at(leg.to()), leg.minutes().orElseThrow() / 15})
                .toArray(int[][]::new);
    }

    private int at(Optional<Id<Event>> event) {
        return ids().indexOf(event.orElseThrow());
    }

    private int between(int[] leg) {
        return start[leg[1]] - start[leg[0]] - length[leg[0]];
    }

    private int today(int[] leg) {
        return planned[leg[1]] - planned[leg[0]] - lengths[leg[0]];
    }
}
