package my.lawatan.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.Trip;

/** What the principal does, in order of time. A copy for a changed trip costs what has changed; it is the same one if that is nothing of it. */
final class Own {
    private final List<Slot> slots;

    private Own(List<Slot> slots) {
        this.slots = slots;
    }

    static Own of(Facts facts) {
        List<Slot> slots = new ArrayList<>();
        for (Event event : facts.trip().events().values()) slot(facts, event).ifPresent(slots::add);
        slots.sort(Slot.BY_START);
        return new Own(List.copyOf(slots));
    }

    private static Optional<Slot> slot(Facts facts, Event event) {
        return Facts.counts(event) && facts.hasPrincipal(event) ? Optional.of(Slot.of(event)) : Optional.empty();
    }

    /** @param is the facts of the changed copy */
    Own after(Differing differ, Trip was, Facts is) {
        if (!differ.of(ItemKind.SETTINGS).isEmpty()
                || !differ.of(ItemKind.TRACK).isEmpty()) return of(is);
        Set<Id<?>> changed = new HashSet<>(differ.of(ItemKind.EVENT));
        for (Id<?> id : differ.of(ItemKind.ATTENDANCE))
            for (Trip trip : List.of(was, is.trip()))
                trip.attendances().get(id).map(Attendance::event).ifPresent(changed::add);
        if (changed.isEmpty()) return this;
        List<Slot> come = new ArrayList<>();
        for (Id<?> id : changed)
            is.trip().events().get(id).flatMap(event -> slot(is, event)).ifPresent(come::add);
        return with(changed, come);
    }

    private Own with(Set<Id<?>> changed, List<Slot> come) {
        List<Slot> next = new ArrayList<>(slots);
        boolean gone = next.removeIf(slot -> changed.contains(slot.event().id()));
        if (!gone && come.isEmpty()) return this;
        for (Slot slot : come) {
            int at = Collections.binarySearch(next, slot, Slot.BY_START);
            next.add(at < 0 ? -1 - at : at, slot);
        }
        return next.equals(slots) ? this : new Own(List.copyOf(next));
    }

    List<Slot> slots() {
        return slots;
    }

    /** Those that share more than an edge with that time.
     *
     * @param from in seconds since 1970 UTC
     * @param to in seconds since 1970 UTC */
    List<Slot> between(long from, long to) {
        List<Slot> all = new ArrayList<>();
        for (Slot slot : slots) {
            if (slot.start() >= to) break;
            if (slot.end() > from) all.add(slot);
        }
        return all;
    }

    /** The longest time in which nothing is, in seconds, within that time.
     *
     * @param busy what is there, in order of time */
    static long longestFree(List<Slot> busy, long from, long to) {
        long free = 0;
        long reached = from;
        for (Slot slot : busy) {
            free = Math.max(free, Math.min(slot.start(), to) - reached);
            reached = Math.max(reached, slot.end());
        }
        return Math.max(free, to - reached);
    }
}
