package my.lawatan.check;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Place;
import my.lawatan.trip.TimePoint;

/**
 * The times of an event are given by another clock than its place states, or by another than the host's where no place states one:
 * they may be hours wrong.
 */
final class ZoneNotStated implements Rule {
    @Override
    public String name() {
        return "zone-not-stated";
    }

    @Override
    public Action action() {
        return Action.ZONES;
    }

    @Override
    public List<Finding> about(Facts facts, Event event) {
        if (!Facts.counts(event) || event.status() == EventStatus.CANCELLED) return List.of();
        ZoneId given = event.when().start().map(TimePoint::zone).orElseThrow();
        Optional<ZoneId> stated = event.place().flatMap(facts::zoneOf);
        if (isGiven(event, stated.orElse(facts.trip().settings().hostZone()))) return List.of();
        return List.of(stated.map(zone -> differs(facts, event, given, zone)).orElseGet(() -> event.place()
                .map(place -> silent(facts, event, place, given))
                .orElseGet(() -> nowhere(facts, event, given))));
    }

    // the two ends of a flight have two zones; its place is one of them
    private static boolean isGiven(Event event, ZoneId zone) {
        return isIn(event.when().start(), zone) || isIn(event.when().end(), zone);
    }

    private static boolean isIn(Optional<TimePoint> point, ZoneId zone) {
        return point.isPresent() && point.get().zone().equals(zone);
    }

    private Finding differs(Facts facts, Event event, ZoneId given, ZoneId stated) {
        return finding(facts, event, Severity.WARN, "check.zone-differs", given, stated.getId());
    }

    private Finding silent(Facts facts, Event event, Id<Place> place, ZoneId given) {
        return finding(facts, event, Severity.HINT, "check.zone-not-stated", given, name(facts, place));
    }

    private Finding nowhere(Facts facts, Event event, ZoneId given) {
        return finding(facts, event, Severity.HINT, "check.zone-nowhere", given, "");
    }

    private Finding finding(Facts facts, Event event, Severity severity, String key, ZoneId given, String other) {
        String place = event.place().map(id -> name(facts, id)).orElse("");
        return new Finding(
                name(),
                severity,
                List.of(ItemRef.to(event)),
                key,
                List.of(
                        event.title().plain(),
                        Pairs.clock(event),
                        given.getId(),
                        place,
                        other,
                        facts.trip().settings().hostCity().plain()));
    }

    private static String name(Facts facts, Id<Place> place) {
        return facts.trip().places().get(place).map(p -> p.name().plain()).orElse("");
    }
}
