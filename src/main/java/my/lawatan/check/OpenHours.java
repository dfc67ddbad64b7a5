package my.lawatan.check;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import my.lawatan.trip.ClockTimes;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Opening;
import my.lawatan.trip.Place;
import my.lawatan.trip.TimePoint;

/** When the place of an event is open on the days of that event: its own hours, or those of what it is part of. */
public record OpenHours(Place place, ZoneId zone, List<Opening> hours) {
    /** From when until when, by the clock of the place. */
    public record Span(LocalDateTime from, LocalDateTime to) {}

    /** The hours that hold for that event; none if nobody has said any. */
    public static Optional<OpenHours> of(Facts facts, Event event) {
        if (event.place().isEmpty()) return Optional.empty();
        Id<Place> at = event.place().get();
        return facts.trip().enclosing(at).stream()
                .filter(place -> !place.hours().isEmpty())
                .findFirst()
                .map(place -> new OpenHours(
                        place, facts.zoneOf(at).orElse(facts.trip().settings().hostZone()), place.hours()));
    }

    /** What is said of that day: of the very day before any day of the week. */
    private List<Opening> said(LocalDate day) {
        List<Opening> speaking = hours.stream().filter(o -> o.speaksOf(day)).toList();
        List<Opening> ofTheDay =
                speaking.stream().filter(o -> o.date().isPresent()).toList();
        return ofTheDay.isEmpty() ? speaking : ofTheDay;
    }

    /** Whether anything is said of that day. */
    boolean speaksOf(LocalDate day) {
        return !said(day).isEmpty();
    }

    /** When it is open on that day and into the night after it, earlier first. */
    public List<Span> on(LocalDate day) {
        return said(day).stream()
                .filter(o -> !o.closed())
                .map(o -> new Span(
                        day.atTime(o.from()),
                        o.to().isAfter(o.from())
                                ? day.atTime(o.to())
                                : day.plusDays(1).atTime(o.to())))
                .sorted(Comparator.comparing(Span::from))
                .toList();
    }

    /** The first moment of that event by the clock of the place. */
    LocalDateTime begins(Event event) {
        return local(event.when().start().orElseThrow());
    }

    private LocalDateTime ends(Event event) {
        return event.when().end().map(this::local).orElseGet(() -> begins(event));
    }

    private LocalDateTime local(TimePoint point) {
        return point.instant().atZone(zone).toLocalDateTime();
    }

    /** Whether it is open from when that event begins until it ends. */
    boolean holds(Event event) {
        LocalDateTime reached = begins(event);
        List<Span> spans = new ArrayList<>();
        for (LocalDate day = reached.toLocalDate().minusDays(1);
                !day.isAfter(ends(event).toLocalDate());
                day = day.plusDays(1)) spans.addAll(on(day));
        spans.sort(Comparator.comparing(Span::from));
        for (Span span : spans) if (!span.from().isAfter(reached) && span.to().isAfter(reached)) reached = span.to();
        return !spans.isEmpty()
                && spans.stream().anyMatch(s -> !s.from().isAfter(begins(event)) && s.to().isAfter(begins(event)))
                && !reached.isBefore(ends(event));
    }

    /** 10:00–17:00, 18:00–20:00. */
    ClockTimes written(LocalDate day) {
        return new ClockTimes(on(day).stream()
                .map(s -> new ClockTimes.Stretch(s.from().toLocalTime(), Optional.of(s.to().toLocalTime())))
                .toList());
    }
}
