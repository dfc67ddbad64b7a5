package my.lawatan.plan;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import my.lawatan.check.Facts;
import my.lawatan.check.Finding;
import my.lawatan.edit.MoveEvent;
import my.lawatan.trip.Event;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Trip;

/** Other times for events. What the host has fixed stays where it is. */
final class Moves {
    private final Facts facts;

    Moves(Facts facts) {
        this.facts = facts;
    }

    /** One after the other, with the time that the way takes if that is known. */
    Stream<Fix> apart(Event first, Event second) {
        return Stream.concat(after(first, second), before(first, second));
    }

    /** The second begins once the first is over. */
    private Stream<Fix> after(Event first, Event second) {
        if (first.when().end().isEmpty()) return Stream.empty();
        long by =
                minutes(second.when().start().orElseThrow(), first.when().end().get()) + way(first, second);
        return moved(second, by);
    }

    /** The first is over when the second begins. */
    private Stream<Fix> before(Event first, Event second) {
        if (first.when().end().isEmpty()) return Stream.empty();
        long by = minutes(first.when().end().get(), second.when().start().orElseThrow()) - way(first, second);
        return moved(first, by);
    }

    private int way(Event first, Event second) {
        Optional<LocalTime> leaving = first.when().end().flatMap(TimePoint::time);
        Optional<Integer> minutes = first.place().flatMap(from -> second.place()
                .flatMap(to -> leaving.flatMap(time -> facts.minutesBetween(from, to, time))));
        return minutes.orElse(0);
    }

    private static long minutes(TimePoint from, TimePoint to) {
        return Duration.between(from.instant(), to.instant()).toMinutes();
    }

    /** So many minutes more between the two: the second later, the first earlier, or the first shorter. */
    Stream<Fix> within(Event first, Event second, long missing) {
        return Stream.of(moved(second, missing), moved(first, -missing), shorter(first, missing))
                .flatMap(fixes -> fixes);
    }

    /** So many minutes later; nothing for what the host has fixed. */
    static Stream<Fix> moved(Event event, long minutes) {
        if (event.fixedByHost() || minutes == 0) return Stream.empty();
        TimeSpan when = event.when().plusMinutes(minutes);
        return fix(when.end().isPresent() ? "plan.fix.move" : "plan.fix.move.open", event, when);
    }

    private static Stream<Fix> shorter(Event event, long minutes) {
        Optional<Duration> length = event.when().duration();
        // less than half of what was planned is another event
        if (event.fixedByHost()
                || length.filter(l -> l.toMinutes() >= 2 * minutes).isEmpty()) return Stream.empty();
        TimeSpan when = event.when();
        return fix(
                "plan.fix.end",
                event,
                new TimeSpan(
                        when.start(),
                        when.end().map(end -> end.plusMinutes(-minutes)),
                        when.certainty(),
                        when.programmeDay()));
    }

    /** Into the principal's stay: begins when the flight has landed, or is over when the next one leaves. */
    Stream<Fix> by(Event event, Finding finding) {
        Trip trip = facts.trip();
        TimePoint flight = TimePoint.at(
                (java.time.LocalDateTime) finding.arguments().get(2),
                trip.settings().hostZone());
        boolean early = finding.key().equals("check.before-arrival");
        TimePoint end = event.when().end().orElseGet(() -> event.when().start().orElseThrow());
        return early
                ? moved(event, minutes(event.when().start().orElseThrow(), flight))
                : moved(event, minutes(end, flight));
    }

    private static Stream<Fix> fix(String key, Event event, TimeSpan when) {
        Object start = when.start().orElseThrow().local();
        Object end = when.end().<Object>map(e -> e.local().toLocalTime()).orElse("");
        return Stream.of(new Fix(key, List.of(event.title().plain(), start, end), new MoveEvent(event.id(), when)));
    }
}
