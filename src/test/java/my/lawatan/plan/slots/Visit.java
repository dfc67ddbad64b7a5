package my.lawatan.plan.slots;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import my.lawatan.check.Facts;
import my.lawatan.fixtures.Fixtures;
import my.lawatan.plan.Span;
import my.lawatan.trip.Availability;
import my.lawatan.trip.Id;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.Leg;
import my.lawatan.trip.LegMode;
import my.lawatan.trip.Person;
import my.lawatan.trip.Place;
import my.lawatan.trip.Side;
import my.lawatan.trip.Text;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Trip;
import my.lawatan.trip.Wanted.Priority;

/** A visit of one day with people, rooms and duties, and the meetings that are wanted in it. */
final class Visit {
    private final List<Item> items = new ArrayList<>(List.of(Fixtures.settings()));
    private final List<Meeting> meetings = new ArrayList<>();
    private final List<Id<Place>> rooms = new ArrayList<>();
    private final Map<Id<Person>, Set<String>> interpreters = new java.util.HashMap<>();
    private Span window = span("09:00", "12:00");
    private int turnover;
    private int grid = 15;

    Visit() {
        for (Person one : Fixtures.smallTrip().people().stream().toList()) items.add(one);
    }

    static Id<Person> person(String name) {
        return Id.named("visit/" + name);
    }

    static Id<Place> place(String name) {
        return Id.named("visit/place/" + name);
    }

    static int minute(String time) {
        return Span.minute(LocalDateTime.parse(Fixtures.WEDNESDAY + "T" + time), Fixtures.LIMA);
    }

    static Span span(String from, String to) {
        return new Span(minute(from), minute(to));
    }

    Visit people(String... names) {
        for (String name : names) items.add(Fixtures.person(person(name), name, "Quispe", Side.OTHER));
        return this;
    }

    Visit room(String name, int capacity) {
        Place plain = Fixtures.place(place(name), name, Optional.empty());
        items.add(ItemKind.PLACE.component("capacity").with(plain, Optional.of(capacity)));
        rooms.add(place(name));
        return this;
    }

    /** A place where no meeting is held. */
    Visit elsewhere(String name) {
        items.add(Fixtures.place(place(name), name, Optional.empty()));
        return this;
    }

    Visit duty(String person, String title, String from, String to, String place) {
        var event = Fixtures.event(
                Id.named("visit/" + title), title, Fixtures.at(Fixtures.WEDNESDAY, from, to), place(place));
        items.add(ItemKind.EVENT.component("tracks").with(event, Set.of()));
        items.add(Fixtures.attends(person(person), event.id()));
        return this;
    }

    Visit free(String person, String from, String to) {
        items.add(new Availability(
                Id.named("visit/free/" + person + from),
                person(person),
                Fixtures.at(Fixtures.WEDNESDAY, from, to),
                Availability.Presence.FREE,
                Text.NONE));
        return this;
    }

    Visit way(String from, String to, int minutes) {
        items.add(new Leg(
                Id.named("visit/" + from + to),
                Optional.empty(),
                Optional.empty(),
                Optional.of(place(from)),
                Optional.of(place(to)),
                LegMode.WALK,
                Optional.of(minutes),
                TimeSpan.NOT_STATED,
                Optional.empty(),
                List.of(),
                Text.NONE,
                List.of()));
        return this;
    }

    Visit interpreter(String name, String... languages) {
        people(name);
        interpreters.put(person(name), Set.of(languages));
        return this;
    }

    Visit between(String from, String to) {
        window = span(from, to);
        return this;
    }

    Visit turnover(int minutes) {
        turnover = minutes;
        return this;
    }

    Visit wants(String title, int minutes, Priority priority, String... people) {
        return wants(title, minutes, priority, Set.of(), Optional.empty(), 0, Optional.empty(), people);
    }

    Visit pins(String title, int minutes, String at, String room, String... people) {
        return wants(
                title,
                minutes,
                Priority.MUST,
                Set.of(),
                Optional.empty(),
                0,
                Optional.of(new Meeting.Pin(minute(at), place(room))),
                people);
    }

    Visit wants(
            String title,
            int minutes,
            Priority priority,
            Set<String> optional,
            Optional<String> language,
            int party,
            Optional<Meeting.Pin> pin,
            String... people) {
        meetings.add(new Meeting(
                title,
                title,
                Optional.empty(),
                minutes,
                priority,
                Set.of(people).stream().map(Visit::person).collect(java.util.stream.Collectors.toSet()),
                optional.stream().map(Visit::person).collect(java.util.stream.Collectors.toSet()),
                party,
                language,
                Set.of(),
                List.of(),
                pin));
        return this;
    }

    Facts facts() {
        return Facts.of(Trip.of(items));
    }

    Request request() {
        return new Request(meetings, rooms, interpreters, List.of(window), turnover, grid);
    }

    Timetable found() {
        return new SlotSearch(facts(), request()).run(20, better -> {});
    }
}
