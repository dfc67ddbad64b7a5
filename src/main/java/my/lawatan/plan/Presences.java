package my.lawatan.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import my.lawatan.check.Facts;
import my.lawatan.trip.Availability;
import my.lawatan.trip.Availability.Presence;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Person;
import my.lawatan.trip.TimePoint;

/** When people may be had. */
public final class Presences {
    private static final Span ALWAYS = new Span(Integer.MIN_VALUE / 2, Integer.MAX_VALUE / 2);

    private final Facts facts;
    private final Map<Id<Person>, List<Availability>> said;

    public Presences(Facts facts) {
        this.facts = facts;
        this.said = facts.trip().availabilities().stream().collect(Collectors.groupingBy(Availability::person));
    }

    /** When each of those may be had who are expected there and of whom something is said. */
    public List<List<Span>> of(Event event) {
        if (said.isEmpty()) return List.of();
        return facts.attendancesAt(event.id()).stream()
                .filter(Facts::counts)
                .flatMap(a -> a.person().stream())
                .distinct()
                .filter(said::containsKey)
                .map(person -> spans(said.get(person)))
                .toList();
    }

    /** When that person may be had, as far as anything is said. */
    public List<Span> of(Id<Person> person) {
        return spans(said.getOrDefault(person, List.of()));
    }

    private static List<Span> spans(List<Availability> all) {
        List<Span> spans = new ArrayList<>();
        of(all, Presence.FREE).forEach(spans::add);
        if (spans.isEmpty()) spans.add(ALWAYS);
        for (Span away : of(all, Presence.AWAY).toList())
            spans = Span.both(spans, List.of(new Span(ALWAYS.from(), away.from()), new Span(away.to(), ALWAYS.to())));
        return spans;
    }

    private static Stream<Span> of(List<Availability> all, Presence presence) {
        return all.stream().filter(a -> a.presence() == presence).map(Presences::span);
    }

    // whole days where no hours are given
    private static Span span(Availability availability) {
        TimePoint start = availability.when().start().orElseThrow();
        TimePoint end = availability.when().end().orElse(start);
        if (start.hasTime())
            return new Span(
                    Span.minute(start),
                    availability.when().end().map(Span::minute).orElse(ALWAYS.to()));
        LocalDate after = end.date().plusDays(1);
        return new Span(Span.minute(start), Span.minute(after.atStartOfDay(), end.zone()));
    }
}
