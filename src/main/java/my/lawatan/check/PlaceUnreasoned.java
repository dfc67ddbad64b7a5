package my.lawatan.check;

import java.util.Comparator;
import java.util.List;
import my.lawatan.protocol.order.EventOrder;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Titles;

/** Somebody stands where an officer put them and nobody has said why; or the one they were put beside is not on the list any more. */
final class PlaceUnreasoned implements Rule {
    @Override
    public String name() {
        return "place-by-hand";
    }

    @Override
    public Action action() {
        return Action.NAMES;
    }

    @Override
    public List<Finding> about(Facts facts, Event event) {
        if (event.status() == EventStatus.CANCELLED) return List.of();
        List<Attendance> all = facts.attendancesAt(event.id());
        List<Attendance> placed = all.stream()
                .filter(a -> !a.rank().isEmpty() && Facts.counts(a))
                .sorted(Comparator.comparing(Attendance::id))
                .toList();
        if (placed.isEmpty()) return List.of();
        EventOrder order = EventOrder.of(facts.trip(), event.id(), all);
        return placed.stream()
                .filter(a -> order.isVoid(a) || a.rankReason().isBlank())
                .map(a ->
                        finding(facts, event, a, order.isVoid(a) ? "check.place-by-hand.void" : "check.place-by-hand"))
                .toList();
    }

    private Finding finding(Facts facts, Event event, Attendance placed, String key) {
        return new Finding(
                name(),
                Severity.HINT,
                List.of(ItemRef.to(event), ItemRef.to(placed)),
                key,
                List.of(name(facts, placed), event.title().plain()));
    }

    // the number of what has no person: a finding does not follow the names of organisations
    private static String name(Facts facts, Attendance placed) {
        if (placed.person().isPresent()) return Titles.of(placed, facts.trip());
        return "#" + placed.number().map(Object::toString).orElse("");
    }
}
