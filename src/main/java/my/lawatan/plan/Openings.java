package my.lawatan.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import my.lawatan.check.Facts;
import my.lawatan.check.OpenHours;
import my.lawatan.check.OverCapacity;
import my.lawatan.check.Presences;
import my.lawatan.edit.ReviseItem;
import my.lawatan.trip.Availability.Presence;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Person;
import my.lawatan.trip.Place;

/** Times at which a place is open or a person can be had, and rooms that are large enough. */
final class Openings {
    private record Span(Instant from, Instant to) {}

    /** Nobody is asked to come at quite another time of the day. */
    private static final Duration FAR = Duration.ofHours(3);

    private final Facts facts;

    Openings(Facts facts) {
        this.facts = facts;
    }

    /** Into the hours of its place on the same day. */
    Stream<Fix> open(Event event) {
        Optional<OpenHours> hours = OpenHours.of(facts, event);
        return event.when().start().stream()
                .flatMap(start -> hours.stream().flatMap(h -> h.on(start.date()).stream()
                        .map(s -> new Span(
                                s.from().atZone(h.zone()).toInstant(),
                                s.to().atZone(h.zone()).toInstant()))))
                .flatMap(span -> into(event, span))
                .sorted(Comparator.comparing((Fix fix) -> fix.arguments().get(1).toString()));
    }

    /** Into a time at which that person may be had, or until or from when they are away. */
    Stream<Fix> free(Event event, Id<Person> person) {
        return Stream.concat(
                Presences.of(facts, person, Presence.FREE).stream()
                        .flatMap(span -> into(event, new Span(span.from(), span.to()))),
                Presences.of(facts, person, Presence.AWAY).stream()
                        .flatMap(span -> around(event, new Span(span.from(), span.to()))));
    }

    private static Stream<Fix> around(Event event, Span away) {
        Instant start = event.when().startInstant().orElseThrow();
        Instant end = start.plus(event.when().duration().orElse(Duration.ZERO));
        if (!start.isBefore(away.to()) || !end.isAfter(away.from())) return Stream.empty();
        return Stream.of(Duration.between(end, away.from()), Duration.between(start, away.to()))
                .filter(by -> by.abs().compareTo(FAR) <= 0)
                .flatMap(by -> Moves.moved(event, by.toMinutes()));
    }

    // begins when the span does, or ends when it does; whichever is nearer to what was planned
    private static Stream<Fix> into(Event event, Span span) {
        Instant start = event.when().startInstant().orElseThrow();
        Duration length = event.when().duration().orElse(Duration.ZERO);
        if (length.compareTo(Duration.between(span.from(), span.to())) > 0) return Stream.empty();
        Instant last = span.to().minus(length);
        Instant to = start.isBefore(span.from()) ? span.from() : start.isAfter(last) ? last : start;
        return Moves.moved(event, Duration.between(start, to).toMinutes());
    }

    /** In a room of the same house that has seats enough, the smallest first. */
    Stream<Fix> larger(Event event) {
        int people = OverCapacity.people(facts, event);
        Optional<Id<Place>> house =
                event.place().flatMap(facts.trip().places()::get).flatMap(Place::within);
        if (house.isEmpty()) return Stream.empty();
        return facts.trip().places().stream()
                .filter(place -> place.within().equals(house) && !event.place().equals(Optional.of(place.id())))
                .filter(place ->
                        place.capacity().filter(seats -> seats >= people).isPresent())
                .sorted(Comparator.comparing((Place place) -> place.capacity().orElseThrow())
                        .thenComparing(Place::id))
                .limit(2)
                .map(place -> new Fix(
                        "plan.fix.room",
                        List.of(
                                event.title().plain(),
                                place.name().plain(),
                                place.capacity().orElseThrow()),
                        new ReviseItem(ItemRef.to(event), "place", Optional.of(place.id()))));
    }
}
