package my.lawatan.ui.programme;

import static my.lawatan.fixtures.Fixtures.LIMA;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import my.lawatan.fixtures.Fixtures;
import my.lawatan.trip.Certainty;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Leg;
import my.lawatan.trip.LegMode;
import my.lawatan.trip.Text;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Trip;

/** Invented trips for these tests. */
final class Visits {
    static final Id<Event> DINNER = Id.named("visits/dinner");
    static final Id<Event> FLIGHT = Id.named("visits/flight");
    static final Id<Event> SUMMIT = Id.named("visits/summit");
    static final Id<Event> VISIT = Id.named("visits/site");
    static final Id<Event> CALL = Id.named("visits/call");
    static final Id<Event> NIGHTCAP = Id.named("visits/nightcap");
    static final Id<Leg> WAY = Id.named("visits/way");
    static final LocalDate WEDNESDAY = Fixtures.WEDNESDAY;

    private Visits() {}

    /** The fixture with everything that a timeline has to show. */
    static Trip full() {
        List<Item> items = new ArrayList<>(Fixtures.items());
        items.add(event(DINNER, "Dinner", span(WEDNESDAY, "21:00", WEDNESDAY.plusDays(1), "01:30")));
        items.add(event(NIGHTCAP, "Last words", night()));
        items.add(event(FLIGHT, "Flight from São Paulo", flight()));
        items.add(event(SUMMIT, "Summit", TimeSpan.days(WEDNESDAY.plusDays(1), WEDNESDAY.plusDays(3), LIMA)));
        items.add(event(VISIT, "Site visit", TimeSpan.toBeAdvised(WEDNESDAY, LIMA)));
        items.add(event(CALL, "Call", TimeSpan.NOT_STATED));
        items.add(way(Fixtures.BRIEFING, Fixtures.ROUNDTABLE, 25));
        return Trip.of(items);
    }

    static Event event(Id<Event> id, String title, TimeSpan when) {
        return Event.of(id, Text.en(title), my.lawatan.trip.EventKind.BILATERAL, when);
    }

    static TimeSpan span(LocalDate from, String start, LocalDate to, String end) {
        return TimeSpan.exact(LocalDateTime.parse(from + "T" + start), LocalDateTime.parse(to + "T" + end), LIMA);
    }

    // at half past twelve at night, still on Wednesday's programme
    private static TimeSpan night() {
        TimeSpan span = span(WEDNESDAY.plusDays(1), "00:30", WEDNESDAY.plusDays(1), "00:50");
        return new TimeSpan(span.start(), span.end(), Certainty.EXACT, Optional.of(WEDNESDAY));
    }

    /** From ten at night in São Paulo, two hours ahead, to half past one in Lima. */
    private static TimeSpan flight() {
        return TimeSpan.between(
                TimePoint.at(LocalDateTime.parse("2024-11-14T22:00"), ZoneId.of("America/Sao_Paulo")),
                TimePoint.at(LocalDateTime.parse("2024-11-15T01:30"), LIMA));
    }

    static Leg way(Id<Event> from, Id<Event> to, int minutes) {
        return new Leg(
                WAY,
                Optional.of(from),
                Optional.of(to),
                Optional.empty(),
                Optional.empty(),
                LegMode.MOTORCADE,
                Optional.of(minutes),
                TimeSpan.NOT_STATED,
                Optional.empty(),
                List.of(),
                Text.NONE,
                List.of());
    }

    static ItemRef ref(Id<Event> event) {
        return new ItemRef(ItemKind.EVENT, event);
    }
}
