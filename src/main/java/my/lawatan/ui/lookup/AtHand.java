package my.lawatan.ui.lookup;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import my.lawatan.check.Facts;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.AttendanceStatus;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.Id;
import my.lawatan.trip.Person;

/** Which events one person goes through, and which of them is at hand. */
final class AtHand {
    private static final Duration BEFORE = Duration.ofMinutes(15);
    private static final Duration USUAL = Duration.ofMinutes(60);
    private final Facts facts;
    private final Optional<Id<Person>> with;
    private final ZoneId zone;

    /** @param with whose events; none if the trip does not say whose it is */
    AtHand(Facts facts, Optional<Id<Person>> with) {
        this.facts = facts;
        this.with = with;
        this.zone = facts.trip().settings().hostZone();
    }

    /** Their events that are not cancelled and have a day, by time. */
    List<Event> events() {
        return facts.trip().events().stream()
                .filter(event -> event.status() != EventStatus.CANCELLED)
                .filter(event -> event.when().day().isPresent() && goes(event))
                .sorted(Event.IN_TIME)
                .toList();
    }

    /** The one that is going on, or the one after it from a quarter of an hour before it begins; else the next one; else the last there was. */
    Optional<Event> now(Instant now) {
        List<Event> events = events();
        Optional<Event> near = events.stream()
                .filter(event -> event.when().startInstant().isPresent())
                .filter(event ->
                        !over(event, now) && !begins(event).minus(BEFORE).isAfter(now))
                .max(Comparator.comparing(AtHand::begins).thenComparing(Event::id));
        return near.or(() -> events.stream().filter(event -> !over(event, now)).findFirst())
                .or(() -> events.isEmpty() ? Optional.empty() : Optional.of(events.get(events.size() - 1)));
    }

    /** The next event, or the one going on, at which both are expected. */
    Optional<Event> together(Id<Person> person, Instant now) {
        return facts.attendancesOf(person).stream()
                .filter(AtHand::expected)
                .map(a -> facts.trip().event(a.event()))
                .filter(event -> event.status() != EventStatus.CANCELLED)
                .filter(event -> event.when().day().isPresent() && !over(event, now))
                .filter(event -> with.filter(person::equals).isPresent() || goes(event))
                .min(Event.IN_TIME);
    }

    private boolean goes(Event event) {
        if (with.equals(facts.trip().settings().principal())) return facts.hasPrincipal(event);
        return facts.attendancesAt(event.id()).stream()
                .anyMatch(a -> expected(a) && a.person().equals(with));
    }

    private static boolean expected(Attendance attendance) {
        return attendance.status() != AttendanceStatus.DECLINED;
    }

    private static Instant begins(Event event) {
        return event.when().startInstant().orElseThrow();
    }

    // what has no end is over when its hour is, what has only a day with its day
    private boolean over(Event event, Instant now) {
        Optional<Instant> end =
                event.when().endInstant().or(() -> event.when().startInstant().map(start -> start.plus(USUAL)));
        if (end.isPresent()) return !end.get().isAfter(now);
        return event.when()
                .lastDay()
                .filter(day -> day.isBefore(now.atZone(zone).toLocalDate()))
                .isPresent();
    }
}
