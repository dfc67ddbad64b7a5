package my.lawatan.check;

import java.util.List;
import my.lawatan.trip.Availability;
import my.lawatan.trip.Availability.Presence;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Person;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Titles;

/** Somebody is expected at an event at a time at which they may not be had, as they or their office have said. */
final class PersonUnavailable implements Rule {
    @Override
    public String name() {
        return "person-unavailable";
    }

    @Override
    public Action action() {
        return Action.SEPARATE;
    }

    @Override
    public List<Finding> about(Facts facts, Event event) {
        if (facts.trip().availabilities().size() == 0 || !Facts.counts(event)) return List.of();
        return facts.expectedAt(event.id()).stream()
                .sorted()
                .flatMap(person ->
                        Presences.against(facts, person, event).map(why -> finding(facts, person, event, why)).stream())
                .toList();
    }

    private Finding finding(Facts facts, Id<Person> id, Event event, Availability why) {
        Person person = facts.trip().person(id);
        boolean away = why.presence() == Presence.AWAY;
        List<TimeSpan> when = away
                ? List.of(why.when())
                : Presences.of(facts, id, Presence.FREE).stream()
                        .map(span -> span.of().when())
                        .distinct()
                        .toList();
        return new Finding(
                name(),
                Severity.WARN,
                List.of(ItemRef.to(event), ItemRef.to(person)),
                key(away, why.note().stated()),
                List.of(
                        Titles.of(person, facts.trip()),
                        event.title().plain(),
                        event.when().start().orElseThrow().local(),
                        when,
                        why.note().plain()));
    }

    private static String key(boolean away, boolean noted) {
        if (away) return noted ? "check.person-unavailable.because" : "check.person-unavailable";
        return "check.person-unavailable.only";
    }
}
