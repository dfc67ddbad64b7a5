package my.lawatan.check;

import java.util.List;
import java.util.stream.Stream;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.Attendance.Unit;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.ItemRef;

/**
 * A source says how many are expected, and the list holds another number. Where seats are numbered they are counted, for they are
 * those of the source; else everybody who has not declined.
 */
public final class HeadcountOpen implements Rule {
    @Override
    public String name() {
        return "headcount-open";
    }

    @Override
    public Action action() {
        return Action.NAMES;
    }

    @Override
    public Stream<Finding> about(Facts facts, Event event) {
        if (event.status() == EventStatus.CANCELLED) return Stream.empty();
        int expected = event.expected().people().orElse(-1);
        int organisations = event.expected().organisations().orElse(-1);
        int held = held(facts, event, Unit.PERSON);
        int heldOrganisations = held(facts, event, Unit.ORGANISATION);
        // who names no organisations at all has not begun that list
        boolean second = organisations >= 0 && heldOrganisations > 0 && organisations != heldOrganisations;
        if (expected >= 0 && expected != held) return Stream.of(finding(event, "check.headcount-open", expected, held));
        if (second)
            return Stream.of(finding(event, "check.headcount-open.organisations", organisations, heldOrganisations));
        return Stream.empty();
    }

    /** How many places of that unit the list holds that the source's number can be held against. */
    public static int held(Facts facts, Event event, Unit unit) {
        List<Attendance> all = facts.attendancesAt(event.id()).stream()
                .filter(a -> a.unit() == unit && Facts.counts(a))
                .toList();
        long numbered = all.stream().filter(a -> a.number().isPresent()).count();
        return (int) (numbered > 0 ? numbered : all.size());
    }

    private Finding finding(Event event, String key, int expected, int held) {
        return new Finding(
                name(),
                Severity.WARN,
                List.of(ItemRef.to(event)),
                key,
                List.of(event.title().plain(), expected, held));
    }
}
