package my.lawatan.check;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import my.lawatan.trip.Availability;
import my.lawatan.trip.Availability.Presence;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Person;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.TimeSpan;

/** When people may be had, and when not. Without hours whole days are meant, by the clock of the place. */
public final class Presences {
    private Presences() {}

    /** A time in which somebody may or may not be had. */
    public record Span(Availability of, Instant from, Instant to) {
        boolean holds(Slot slot) {
            return from.getEpochSecond() <= slot.start() && slot.end() <= to.getEpochSecond();
        }

        boolean touches(Slot slot) {
            return from.getEpochSecond() < slot.end() && slot.start() < to.getEpochSecond();
        }
    }

    static Span span(Availability availability) {
        TimeSpan when = availability.when();
        TimePoint start = when.start().orElseThrow();
        Instant end = when.timed() && when.end().isPresent()
                ? when.end().get().instant()
                : TimePoint.on(when.end().orElse(start).date().plusDays(1), start.zone())
                        .instant();
        return new Span(availability, start.instant(), end);
    }

    /** All that is said of that person, the earlier first. */
    public static List<Span> of(Facts facts, Id<Person> person, Presence presence) {
        return facts.attached().availabilityOf(person).stream()
                .filter(a -> a.presence() == presence)
                .map(Presences::span)
                .sorted(Comparator.comparing(Span::from).thenComparing(s -> s.of().id()))
                .toList();
    }

    /** Why that person cannot be had at that event; none if they can, or nothing is said. */
    static Optional<Availability> against(Facts facts, Id<Person> person, Event event) {
        if (facts.attached().availabilityOf(person).isEmpty() || !Facts.counts(event)) return Optional.empty();
        Slot slot = Slot.of(event);
        Optional<Span> away = of(facts, person, Presence.AWAY).stream()
                .filter(span -> span.touches(slot))
                .findFirst();
        if (away.isPresent()) return away.map(Span::of);
        List<Span> free = of(facts, person, Presence.FREE);
        if (free.isEmpty() || covered(free, slot)) return Optional.empty();
        return Optional.of(free.get(0).of());
    }

    // two spans that touch are one
    private static boolean covered(List<Span> free, Slot slot) {
        long reached = slot.start();
        for (Span span : free)
            if (span.from().getEpochSecond() <= reached)
                reached = Math.max(reached, span.to().getEpochSecond());
        return reached >= slot.end();
    }
}
