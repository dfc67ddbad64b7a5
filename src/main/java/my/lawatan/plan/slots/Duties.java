package my.lawatan.plan.slots;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import my.lawatan.check.Facts;
import my.lawatan.plan.Presences;
import my.lawatan.plan.Span;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Person;
import my.lawatan.trip.Place;
import my.lawatan.trip.Titles;

/** Who is free when, besides the meetings that are wanted. */
final class Duties {
    /** Something else that somebody has to be at. */
    record Duty(Event event, Span span, Optional<Id<Place>> place) {}

    private final Facts facts;
    private final Places places;
    private final Presences presences;
    private final Set<Id<Event>> wanted;
    private final Map<Id<Person>, List<Duty>> known = new HashMap<>();

    Duties(Facts facts, Places places, Set<Id<Event>> wanted) {
        this.facts = facts;
        this.places = places;
        this.presences = new Presences(facts);
        this.wanted = wanted;
    }

    String name(Id<Person> person) {
        return facts.trip()
                .people()
                .get(person)
                .map(p -> Titles.of(p, facts.trip()))
                .orElse("");
    }

    /** When a person may be had as far as that is said. */
    List<Span> free(Id<Person> person) {
        return presences.of(person);
    }

    List<Duty> of(Id<Person> person) {
        return known.computeIfAbsent(person, id -> facts.attendancesOf(id).stream()
                .filter(Facts::counts)
                .map(attendance -> facts.trip().events().get(attendance.event()).orElse(null))
                .filter(Objects::nonNull)
                .filter(event -> !wanted.contains(event.id()))
                .distinct()
                .flatMap(event -> Places.span(event).stream().map(span -> new Duty(event, span, event.place())))
                .toList());
    }

    /** Whether a person can be in that room for so long from that minute on, with the ways there and on. */
    boolean can(Id<Person> person, Id<Place> room, int start, int minutes) {
        Span wanted = new Span(start, start + minutes);
        boolean had = free(person).stream().anyMatch(span -> span.from() <= start && wanted.to() <= span.to());
        return had && against(person, room, start, minutes).findAny().isEmpty();
    }

    /** The duties that stand against that. */
    Stream<Duty> against(Id<Person> person, Id<Place> room, int start, int minutes) {
        int end = start + minutes;
        return of(person).stream().filter(duty -> {
            if (duty.span().to() <= start)
                return duty.span().to()
                                + places.way(duty.place(), room, duty.span().to())
                        > start;
            if (end > duty.span().from()) return true;
            return duty.place().isPresent()
                    && end + places.way(Optional.of(room), duty.place().get(), end)
                            > duty.span().from();
        });
    }

    /** When all of them may be had, as far as that is said and their other duties leave it. */
    List<Span> together(Set<Id<Person>> people, List<Span> windows) {
        List<Span> together = windows;
        for (Id<Person> person : people) {
            together = Span.both(together, free(person));
            for (Duty duty : of(person))
                together = Span.both(
                        together,
                        List.of(
                                new Span(Integer.MIN_VALUE / 2, duty.span().from()),
                                new Span(duty.span().to(), Integer.MAX_VALUE / 2)));
        }
        return together;
    }
}
