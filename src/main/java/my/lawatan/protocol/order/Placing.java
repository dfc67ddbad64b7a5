package my.lawatan.protocol.order;

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
import my.lawatan.trip.Attendance;
import my.lawatan.trip.HandPlace;
import my.lawatan.trip.Id;

/**
 * One list in order: by the rule, and those placed by hand beside whom they were put. Who stands beside somebody goes where that one
 * goes. A place beside somebody who is not on the list, or in a circle of places, is void: the rule holds then.
 */
final class Placing {
    private final Map<Id<Attendance>, Attendance> byId = new LinkedHashMap<>();
    private final Map<Id<Attendance>, HandPlace> byHand = new HashMap<>();
    private final Set<Id<Attendance>> gone = new HashSet<>();
    private final Set<Id<Attendance>> inCircle = new HashSet<>();
    private final Map<HandPlace, List<Attendance>> beside = new HashMap<>();
    private final List<Attendance> inOrder = new ArrayList<>();

    /** @param sorted those who come, as the rule has them */
    Placing(List<Attendance> sorted) {
        sorted.forEach(a -> byId.put(a.id(), a));
        sorted.forEach(a -> HandPlace.of(a).ifPresent(place -> {
            if (byId.containsKey(place.beside())) byHand.put(a.id(), place);
            else gone.add(a.id());
        }));
        breakCircles();
        List<Attendance> byRule = new ArrayList<>();
        for (Attendance a : sorted) {
            HandPlace place = byHand.get(a.id());
            if (place == null) byRule.add(a);
            else beside.computeIfAbsent(place, p -> new ArrayList<>()).add(a);
        }
        Comparator<Attendance> keyedFirst = Comparator.comparing(a -> key(a).isEmpty());
        byRule.sort(keyedFirst.thenComparing(a -> key(a).orElse("")));
        walk(byRule);
    }

    /** A key as older files hold it: whoever has one goes before all that have none. */
    static Optional<String> key(Attendance attendance) {
        boolean key = !attendance.rank().isEmpty() && HandPlace.of(attendance).isEmpty();
        return key ? Optional.of(attendance.rank()) : Optional.empty();
    }

    private void breakCircles() {
        Set<Id<Attendance>> grounded = new HashSet<>();
        for (Id<Attendance> start : byId.keySet()) {
            List<Id<Attendance>> way = new ArrayList<>();
            Set<Id<Attendance>> seen = new HashSet<>();
            Id<Attendance> at = start;
            while (byHand.containsKey(at) && !grounded.contains(at) && seen.add(at)) {
                way.add(at);
                at = byHand.get(at).beside();
            }
            if (byHand.containsKey(at) && !grounded.contains(at)) {
                List<Id<Attendance>> circle = List.copyOf(way.subList(way.indexOf(at), way.size()));
                inCircle.addAll(circle);
                circle.forEach(byHand::remove);
            }
            grounded.addAll(way);
        }
    }

    // without recursion: a chain of places may be as long as the list
    private void walk(List<Attendance> byRule) {
        record Step(Attendance attendance, boolean opened) {}
        Deque<Step> open = new ArrayDeque<>();
        for (int i = byRule.size() - 1; i >= 0; i--) open.push(new Step(byRule.get(i), false));
        while (!open.isEmpty()) {
            Step step = open.pop();
            if (step.opened()) {
                inOrder.add(step.attendance());
                continue;
            }
            List<Step> block = new ArrayList<>();
            at(false, step.attendance()).forEach(a -> block.add(new Step(a, false)));
            block.add(new Step(step.attendance(), true));
            at(true, step.attendance()).forEach(a -> block.add(new Step(a, false)));
            for (int i = block.size() - 1; i >= 0; i--) open.push(block.get(i));
        }
    }

    private List<Attendance> at(boolean after, Attendance attendance) {
        return beside.getOrDefault(new HandPlace(after, attendance.id()), List.of());
    }

    List<Attendance> inOrder() {
        return inOrder;
    }

    /** Where that one was put by hand, if the place holds. */
    Optional<HandPlace> byHand(Attendance attendance) {
        return Optional.ofNullable(byHand.get(attendance.id()));
    }

    /** Whether that one was put beside somebody who is not on the list. */
    boolean isGone(Attendance attendance) {
        return gone.contains(attendance.id());
    }

    /** Whether that one was put beside somebody who, by whatever chain, was put beside that one. */
    boolean isInCircle(Attendance attendance) {
        return inCircle.contains(attendance.id());
    }

    /** Whether {@code attendance} is {@code of} or stands, by whatever chain, beside it. */
    boolean belongs(Attendance attendance, Id<Attendance> of) {
        Id<Attendance> at = attendance.id();
        while (!at.equals(of)) {
            HandPlace place = byHand.get(at);
            if (place == null) return false;
            at = place.beside();
        }
        return true;
    }

    /**
     * The place by which {@code moved}, with those beside it, comes to stand at {@code index} among the others; none if there are no
     * others, or it is not on the list.
     */
    Optional<HandPlace> placeAt(Id<Attendance> moved, int index, boolean ratherBefore) {
        List<Attendance> others =
                inOrder.stream().filter(a -> !belongs(a, moved)).toList();
        if (!byId.containsKey(moved) || others.isEmpty()) return Optional.empty();
        int at = Math.max(0, Math.min(index, others.size()));
        if (at == 0) return Optional.of(new HandPlace(false, others.get(0).id()));
        if (at == others.size())
            return Optional.of(new HandPlace(true, others.get(at - 1).id()));
        HandPlace after = new HandPlace(true, others.get(at - 1).id());
        HandPlace before = new HandPlace(false, others.get(at).id());
        // of two neighbours at most one has others on this side of it, and beside that one there is no telling who
        // stands nearer
        if (ratherBefore) return Optional.of(free(before, moved) ? before : after);
        return Optional.of(free(after, moved) ? after : before);
    }

    private boolean free(HandPlace place, Id<Attendance> moved) {
        return beside.getOrDefault(place, List.of()).stream().allMatch(a -> a.id().equals(moved));
    }
}
