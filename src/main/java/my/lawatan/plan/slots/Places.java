package my.lawatan.plan.slots;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import my.lawatan.check.Facts;
import my.lawatan.plan.OpeningHours;
import my.lawatan.plan.Span;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Place;

/** When rooms are open and taken, and how far it is from one to another. */
final class Places {
    /** A stretch that is taken. @param by by what */
    record Taken(Span span, Event by) {}

    private final Facts facts;
    private final Map<List<Id<Place>>, Integer> ways = new HashMap<>();

    Places(Facts facts) {
        this.facts = facts;
    }

    String name(Id<Place> room) {
        return facts.trip().places().get(room).map(p -> p.name().plain()).orElse("");
    }

    /** Whether so many find a chair; where nobody says how many there are, they do. */
    boolean seats(Id<Place> room, int party) {
        Optional<Integer> capacity = facts.trip().places().get(room).flatMap(Place::capacity);
        return party == 0 || capacity.isEmpty() || party <= capacity.get();
    }

    /** When it is open within those windows; all of them if nobody says. */
    List<Span> open(Id<Place> room, List<Span> windows) {
        Optional<Place> said = OpeningHours.said(facts, room);
        if (said.isEmpty() || windows.isEmpty()) return windows;
        ZoneId zone = facts.zoneOf(room).orElse(facts.trip().settings().hostZone());
        LocalDate first = day(windows.get(0).from(), zone);
        LocalDate last = day(windows.get(windows.size() - 1).to(), zone);
        return Span.both(windows, OpeningHours.spans(said.get(), zone, first, last));
    }

    static LocalDate day(int minute, ZoneId zone) {
        return Instant.ofEpochSecond(minute * 60L).atZone(zone).toLocalDate();
    }

    /** What is there already. */
    List<Taken> taken(Id<Place> room) {
        List<Taken> taken = new ArrayList<>();
        for (Event event : facts.eventsAt(room)) span(event).ifPresent(span -> taken.add(new Taken(span, event)));
        return taken;
    }

    /** From when to when the event is; half an hour where its end is open. */
    static Optional<Span> span(Event event) {
        if (!Facts.counts(event)) return Optional.empty();
        int start = Span.minute(event.when().start().orElseThrow());
        return Optional.of(new Span(start, event.when().end().map(Span::minute).orElse(start + OPEN_END)));
    }

    private static final int OPEN_END = 30;

    /** Minutes from one place to the other as the ways of the trip say; 0 if nobody says. */
    int way(Optional<Id<Place>> from, Id<Place> to, int leaving) {
        if (from.isEmpty() || from.get().equals(to)) return 0;
        ZoneId zone = facts.zoneOf(from.get()).orElse(facts.trip().settings().hostZone());
        LocalTime time = Instant.ofEpochSecond(leaving * 60L).atZone(zone).toLocalTime();
        return facts.minutesBetween(from.get(), to, time).orElse(0);
    }

    /** The longest it takes from one room to the other at any hour of the day. */
    int way(Id<Place> from, Id<Place> to) {
        if (from.equals(to)) return 0;
        return ways.computeIfAbsent(List.of(from, to), pair -> {
            int most = 0;
            for (int hour = 0; hour < 24; hour++)
                most = Math.max(
                        most,
                        facts.minutesBetween(from, to, LocalTime.of(hour, 0)).orElse(0));
            return most;
        });
    }
}
