package my.lawatan.edit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import my.lawatan.trip.Counts;
import my.lawatan.trip.Dependency;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Trip;

/**
 * Times that are counted from other events. Whatever edit moves an event passes its outcome through {@link #follow}, so that what is
 * counted from it moves in the same edit. An event that is moved by hand and was where its count put it is counted by other minutes
 * from then on. What the host has fixed does not follow. Each event is moved once, so that counts in a circle come to an end.
 */
final class Counting {
    private static final int LONGEST = 7 * 24 * 60;
    private final Trip before;
    private final Trip after;
    private final Map<Id<Event>, Event> moved = new LinkedHashMap<>();
    private final List<Item> counts = new ArrayList<>();
    private final Set<Id<Event>> byHand = new HashSet<>();

    private Counting(Trip before, Trip after) {
        this.before = before;
        this.after = after;
    }

    /** {@code after}, in which what is counted from an event that was moved since {@code before} has moved with it. */
    static Trip follow(Trip before, Trip after) {
        if (after.dependencies().size() == 0 || before == after) return after;
        return new Counting(before, after).followed();
    }

    private Trip followed() {
        Deque<Id<Event>> leaders = new ArrayDeque<>();
        before.mayDiffer(after).filter(ref -> ref.kind() == ItemKind.EVENT).forEach(ref -> {
            Optional<Event> now = after.events().get(ref.id());
            Optional<Event> then = before.events().get(ref.id());
            boolean same = now.isEmpty()
                    || then.isEmpty()
                    || then.get().when().equals(now.get().when());
            if (!same) leaders.add(now.get().id());
        });
        if (leaders.isEmpty()) return after;
        byHand.addAll(leaders);
        Map<Id<Event>, List<Dependency>> byLeader = new HashMap<>();
        sorted(after).forEach(d -> byLeader.computeIfAbsent(d.on(), on -> new ArrayList<>())
                .add(d));
        while (!leaders.isEmpty())
            for (Dependency d : byLeader.getOrDefault(leaders.remove(), List.of()))
                if (moves(d)) leaders.add(d.event());
        sorted(after).filter(d -> byHand.contains(d.event())).forEach(this::recount);
        if (moved.isEmpty() && counts.isEmpty()) return after;
        counts.addAll(moved.values());
        return after.with(counts, List.of());
    }

    private boolean moves(Dependency d) {
        Event event = after.event(d.event());
        if (byHand.contains(event.id()) || moved.containsKey(event.id()) || event.fixedByHost()) return false;
        if (Counts.anchor(d, now(d.on())).equals(anchorBefore(d))) return false;
        Optional<TimeSpan> there = Counts.counted(d, event, now(d.on())).filter(when -> !when.equals(event.when()));
        there.ifPresent(when -> moved.put(event.id(), event.with(when)));
        return there.isPresent();
    }

    private Optional<TimePoint> anchorBefore(Dependency d) {
        return before.dependencies().get(d.id()).flatMap(then -> Counts.anchor(then, before.event(then.on())));
    }

    private Event now(Id<Event> id) {
        Event known = moved.get(id);
        return known != null ? known : after.event(id);
    }

    // it held, and somebody has moved the event away from where the count puts it
    private void recount(Dependency d) {
        Optional<Event> then = before.events().get(d.event());
        Optional<Event> leader = before.events().get(d.on());
        Event event = after.event(d.event());
        if (event.fixedByHost() || then.isEmpty() || leader.isEmpty() || !Counts.holds(d, then.get(), leader.get()))
            return;
        Counts.minutes(d, event, now(d.on()))
                .filter(minutes -> minutes != d.minutes() && Math.abs(minutes) <= LONGEST)
                .ifPresent(minutes -> counts.add(Parts.with(d, "minutes", minutes)));
    }

    private static Stream<Dependency> sorted(Trip trip) {
        return trip.dependencies().stream().sorted(Comparator.comparing(Dependency::id));
    }

    /** Without what that event is counted from. */
    static Trip without(Trip trip, Id<Event> event) {
        return trip.with(
                List.of(),
                trip.dependencies().stream()
                        .filter(d -> d.event().equals(event))
                        .map(d -> new ItemRef(ItemKind.DEPENDENCY, d.id()))
                        .toList());
    }
}
