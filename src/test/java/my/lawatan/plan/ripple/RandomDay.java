package my.lawatan.plan.ripple;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import my.lawatan.fixtures.Fixtures;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventKind;
import my.lawatan.trip.Id;
import my.lawatan.trip.Item;
import my.lawatan.trip.Leg;
import my.lawatan.trip.LegMode;
import my.lawatan.trip.Person;
import my.lawatan.trip.Place;
import my.lawatan.trip.Side;
import my.lawatan.trip.Text;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Track;
import my.lawatan.trip.Trip;

/**
 * An invented day, the same for the same seed: some events of three people in two rooms, some fixed, with ways between some of them; all
 * times and lengths are quarters of an hour, so that trying all quarters tries all that can be best.
 */
record RandomDay(Trip trip, Delay delay) {
    private static final List<EventKind> KINDS = List.of(
            EventKind.PRIVATE,
            EventKind.PRIVATE,
            EventKind.MEAL,
            EventKind.BUSINESS,
            EventKind.BILATERAL,
            EventKind.SUMMIT,
            EventKind.MEDIA);

    static RandomDay of(int seed, int most) {
        Random random = new Random(seed * 31L + 7);
        List<Item> items = new ArrayList<>();
        items.add(Fixtures.settings());
        items.add(new Track(Fixtures.MAIN, Text.en("Prime Minister"), my.lawatan.trip.TrackKind.PRINCIPAL, "a"));
        items.add(Fixtures.place(Fixtures.HALL, "Hall", Optional.empty()));
        items.add(Fixtures.place(Fixtures.TERRACE, "Terrace", Optional.empty()));
        List<Id<Person>> people = new ArrayList<>();
        for (String name : List.of("Ana", "Budi", "Chong")) {
            Id<Person> id = name.equals("Ana") ? Fixtures.MINISTER : Id.named("ripple/" + name);
            items.add(Fixtures.person(id, name, "", Side.OURS));
            people.add(id);
        }
        List<Event> events = events(random, 2 + random.nextInt(most - 1));
        items.addAll(events);
        for (Event event : events) attend(random, event, people, items);
        legs(random, events, items);
        Event late = events.get(random.nextInt(Math.min(2, events.size())));
        return new RandomDay(Trip.of(items), new Delay(late.id(), 15 * (2 + random.nextInt(9))));
    }

    private static List<Event> events(Random random, int count) {
        List<Event> events = new ArrayList<>();
        int at = 32;
        for (int i = 0; i < count; i++) {
            EventKind kind = KINDS.get(random.nextInt(KINDS.size()));
            int length = kind == EventKind.PRIVATE ? 2 + 2 * random.nextInt(2) : 4;
            events.add(event(random, i, kind, at, length));
            at += random.nextInt(5) == 0 ? random.nextInt(3) : length + (random.nextInt(3) == 0 ? 2 : 0);
        }
        return events;
    }

    private static Event event(Random random, int number, EventKind kind, int from, int length) {
        LocalDateTime start = Fixtures.WEDNESDAY.atStartOfDay().plusMinutes(15L * from);
        List<Optional<Id<Place>>> places =
                List.of(Optional.empty(), Optional.of(Fixtures.HALL), Optional.of(Fixtures.TERRACE));
        return Fixtures.event(
                Id.named("ripple/event/" + number),
                "Event " + number,
                kind,
                TimeSpan.exact(start, start.plusMinutes(15L * length), Fixtures.LIMA),
                places.get(random.nextInt(3)),
                random.nextInt(6) == 0,
                Set.of());
    }

    // the principal is on all lists or has declined: whose an event is, is stated
    private static void attend(Random random, Event event, List<Id<Person>> people, List<Item> items) {
        Set<Id<Person>> who = new HashSet<>();
        for (Id<Person> person : people) if (random.nextInt(3) > 0) who.add(person);
        for (Id<Person> person : people)
            if (who.contains(person)) items.add(Fixtures.attends(person, event.id()));
            else if (person.equals(Fixtures.MINISTER))
                items.add(my.lawatan.trip.Attendance.of(
                        Id.named(event.id() + "/declined"),
                        event.id(),
                        person,
                        my.lawatan.trip.AttendanceRole.PARTICIPANT,
                        my.lawatan.trip.AttendanceStatus.DECLINED,
                        Side.OURS));
    }

    // between events without a place, so that they say nothing of places
    private static void legs(Random random, List<Event> events, List<Item> items) {
        for (int i = 0; i + 1 < events.size(); i++) {
            Event from = events.get(i);
            Event to = events.get(i + 1);
            boolean apart = !from.when()
                    .end()
                    .orElseThrow()
                    .instant()
                    .isAfter(to.when().start().orElseThrow().instant());
            if (from.place().isPresent() || to.place().isPresent() || !apart || random.nextBoolean()) continue;
            items.add(new Leg(
                    Id.named("ripple/leg/" + i),
                    Optional.of(from.id()),
                    Optional.of(to.id()),
                    Optional.empty(),
                    Optional.empty(),
                    LegMode.CAR,
                    Optional.of(15 * (1 + random.nextInt(2))),
                    TimeSpan.NOT_STATED,
                    Optional.empty(),
                    List.of(),
                    Text.NONE,
                    List.of()));
        }
    }
}
