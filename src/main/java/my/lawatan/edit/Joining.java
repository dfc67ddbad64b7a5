package my.lawatan.edit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.Certainty;
import my.lawatan.trip.Component;
import my.lawatan.trip.Dependency;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.Id;
import my.lawatan.trip.Instruction;
import my.lawatan.trip.Instruction.Anchor;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Language;
import my.lawatan.trip.Leg;
import my.lawatan.trip.Order;
import my.lawatan.trip.Preparation;
import my.lawatan.trip.Text;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Track;
import my.lawatan.trip.Trip;

/** Two events that become one: {@code later} goes, and what hung on it hangs on {@code first}. */
record Joining(Trip before, Event first, Event later) {
    Trip trip() {
        Event joined = joined();
        List<Item> put = new ArrayList<>(List.of(joined));
        List<ItemRef> gone = new ArrayList<>();
        before.instructions().stream()
                .filter(i -> i.event().equals(first.id()))
                .forEach(i -> put.add(counted(i, i.anchor(), i.minutes(), first, joined)));
        before.dependencies().stream()
                .filter(d -> d.on().equals(first.id()) && !between(d))
                .forEach(d -> put.add(counted(d, d.anchor(), d.minutes(), first, joined)));
        before.referring(ItemRef.to(later)).forEach(item -> {
            if (between(item)) gone.add(ItemRef.to(item));
            else if (item.kind() != ItemKind.CLAIM) moved(item, joined).ifPresent(put::add);
        });
        return new RemoveItem(ItemRef.to(later)).applyTo(before.with(put, gone));
    }

    // the way from the one to the other, and what counts one of them from the other
    private boolean between(Item item) {
        if (item instanceof Dependency d) return Set.of(first.id(), later.id()).containsAll(Set.of(d.event(), d.on()));
        return item instanceof Leg leg
                && Set.of(first.id(), later.id())
                        .containsAll(Stream.of(leg.from(), leg.to())
                                .flatMap(Optional::stream)
                                .toList())
                && leg.from().isPresent()
                && leg.to().isPresent();
    }

    // what the first has as well goes with the later one
    private Optional<Item> moved(Item item, Event joined) {
        if (item instanceof Attendance attendance) return moved(attendance);
        if (item instanceof Instruction instruction)
            return Optional.of(Parts.with(
                    counted(instruction, instruction.anchor(), instruction.minutes(), later, joined),
                    "event",
                    first.id()));
        // when the later one begins is of no account any more
        if (item instanceof Dependency d)
            return d.event().equals(later.id())
                    ? Optional.empty()
                    : Optional.of(Parts.with(counted(d, d.anchor(), d.minutes(), later, joined), "on", first.id()));
        if (item instanceof Preparation wanted
                && before.preparations().stream()
                        .anyMatch(p -> p.event().equals(first.id()) && p.requirement() == wanted.requirement()))
            return Optional.empty();
        if (item instanceof Order rule
                && before.orders().stream()
                        .anyMatch(o -> o.event().equals(Optional.of(first.id())) && o.side() == rule.side()))
            return Optional.empty();
        return Optional.of(Parts.naming(item, first.id(), later.id()));
    }

    private Optional<Item> moved(Attendance attendance) {
        List<Attendance> there = before.attendances().stream()
                .filter(a -> a.event().equals(first.id()))
                .toList();
        if (there.stream().anyMatch(a -> same(a, attendance))) return Optional.empty();
        Item moved = Parts.with(attendance, "event", first.id());
        boolean taken = attendance.number().isPresent()
                && there.stream().anyMatch(a -> a.number().equals(attendance.number()));
        return Optional.of(taken ? Parts.with(moved, "number", Optional.of(free(attendance))) : moved);
    }

    private static boolean same(Attendance a, Attendance b) {
        return a.unit() == b.unit()
                && a.person().equals(b.person())
                && a.organisation().equals(b.organisation())
                && (a.person().isPresent() || a.number().equals(b.number()));
    }

    // beyond the seats of both, so that two that move get two numbers
    private int free(Attendance attendance) {
        int last = before.attendances().stream()
                .filter(a -> a.event().equals(first.id()))
                .flatMap(a -> a.number().stream())
                .max(Integer::compare)
                .orElse(0);
        return last + attendance.number().orElseThrow();
    }

    /** What is counted from an end of an event, at the same time as before, counted from the ends of the event that there will be. */
    private static Item counted(Item item, Anchor anchor, int minutes, Event from, Event joined) {
        Optional<TimePoint> old = end(anchor, from);
        Optional<TimePoint> now = end(anchor, joined);
        if (old.isEmpty() || now.isEmpty()) return item;
        long shifted =
                Duration.between(now.get().instant(), old.get().instant()).toMinutes();
        return Parts.with(item, "minutes", (int) (minutes + shifted));
    }

    private static Optional<TimePoint> end(Anchor anchor, Event event) {
        return anchor == Anchor.START ? event.when().start() : event.when().end();
    }

    private Event joined() {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Component component : ItemKind.EVENT.components())
            values.put(component.name(), both(component.of(first), component.of(later)));
        Set<Id<Track>> tracks = new HashSet<>(first.tracks());
        tracks.addAll(later.tracks());
        values.put("tracks", tracks);
        values.put("title", joined(first.title(), later.title(), " / "));
        values.put("when", when());
        values.put("type", first.type());
        values.put("fixedByHost", first.fixedByHost() || later.fixedByHost());
        values.put("status", first.status() == later.status() ? first.status() : EventStatus.TENTATIVE);
        Item result = first;
        for (Map.Entry<String, Object> value : values.entrySet())
            result = Parts.with(result, value.getKey(), value.getValue());
        return (Event) result;
    }

    // what one of them does not state, the other does
    private static Object both(Object one, Object other) {
        if (one instanceof Text a && other instanceof Text b) return joined(a, b, "; ");
        if (one instanceof Optional<?> a && a.isEmpty()) return other;
        boolean stated = !(one instanceof Enum<?> word) || !word.name().equals("NOT_STATED");
        return stated ? one : other;
    }

    private static Text joined(Text one, Text other, String between) {
        Text text = one;
        for (Map.Entry<Language, String> more : other.in().entrySet()) {
            String there = one.in().getOrDefault(more.getKey(), "");
            if (there.isEmpty()) text = text.with(more.getKey(), more.getValue());
            else if (!there.equals(more.getValue())) text = text.with(more.getKey(), there + between + more.getValue());
        }
        return text;
    }

    private TimeSpan when() {
        TimeSpan one = first.when();
        TimeSpan other = later.when();
        boolean about = one.certainty() == Certainty.ABOUT || other.certainty() == Certainty.ABOUT;
        boolean longer = one.endInstant().isPresent()
                && other.endInstant()
                        .filter(end -> end.isBefore(one.endInstant().get()))
                        .isPresent();
        return new TimeSpan(
                one.start(),
                longer ? one.end() : other.end(),
                about ? Certainty.ABOUT : Certainty.EXACT,
                one.programmeDay());
    }
}
