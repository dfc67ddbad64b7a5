package my.lawatan.check;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import my.lawatan.edit.CreateItem;
import my.lawatan.edit.Edit;
import my.lawatan.edit.LeaveSeat;
import my.lawatan.edit.RemoveItem;
import my.lawatan.edit.SeatInCar;
import my.lawatan.edit.WaiveFinding;
import my.lawatan.fixtures.Draws;
import my.lawatan.fixtures.Fixtures;
import my.lawatan.fixtures.RandomEdits;
import my.lawatan.trip.Alternative;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.AttendanceRole;
import my.lawatan.trip.AttendanceStatus;
import my.lawatan.trip.Brief;
import my.lawatan.trip.BriefStatus;
import my.lawatan.trip.Contact;
import my.lawatan.trip.Dependency;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventKind;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.HandPlace;
import my.lawatan.trip.Headcount;
import my.lawatan.trip.Id;
import my.lawatan.trip.Instruction;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Leg;
import my.lawatan.trip.LegMode;
import my.lawatan.trip.Need;
import my.lawatan.trip.PersonName;
import my.lawatan.trip.Preparation;
import my.lawatan.trip.Requirement;
import my.lawatan.trip.Ride;
import my.lawatan.trip.Side;
import my.lawatan.trip.Text;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Title;
import my.lawatan.trip.Titles;
import my.lawatan.trip.Track;
import my.lawatan.trip.TrackKind;
import my.lawatan.trip.Trip;
import my.lawatan.trip.Vehicle;

/** Edits of all that a rule reads: beside events and people their ways, cars, briefs, places, tracks and waivers. */
final class PlanningEdits extends Draws {
    private final RandomEdits others;

    PlanningEdits(long seed) {
        super(new Random(seed));
        others = new RandomEdits(seed + 1000);
    }

    Edit next(Trip trip) {
        while (true) {
            Optional<Edit> edit = random.nextInt(3) == 0 ? Optional.of(others.next(trip)) : draw(trip);
            if (edit.isPresent()) return edit.get();
        }
    }

    private Optional<Edit> draw(Trip trip) {
        return switch (random.nextInt(44)) {
            case 0, 1, 2 -> Optional.of(new CreateItem(leg(trip)));
            case 3 -> revise(trip.legs(), "minutes", Optional.of(random.nextInt(90)));
            case 4 -> any(trip.legs()).map(l -> new RemoveItem(ItemRef.to(l)));
            case 5 ->
                random.nextBoolean()
                        ? Optional.of(new CreateItem(Vehicle.of(id(), Text.en("Car " + random.nextInt(9)))))
                        : any(trip.attendances())
                                .flatMap(beside -> revise(
                                        trip.attendances(),
                                        "rank",
                                        new HandPlace(random.nextBoolean(), beside.id()).rank()));
            case 6 -> any(trip.legs()).flatMap(l -> revise(l, "vehicles", List.copyOf(vehicles(trip))));
            case 7 -> Optional.of(new CreateItem(brief(trip)));
            case 8 -> revise(trip.briefs(), "status", BriefStatus.values()[random.nextInt(4)]);
            case 9 -> revise(trip.events(), "interpreter", Need.values()[random.nextInt(4)]);
            case 10 ->
                random.nextBoolean()
                        ? revise(trip.events(), "plus", Optional.of(random.nextInt(3)))
                        : revise(
                                trip.events(),
                                "expected",
                                new Headcount(Optional.of(random.nextInt(4)), Optional.empty()));
            case 11 -> revise(trip.events(), "status", EventStatus.values()[random.nextInt(4)]);
            case 12 -> revise(trip.events(), "type", EventKind.values()[random.nextInt(9)]);
            case 13 -> place(trip);
            case 14 -> track(trip);
            case 15 -> settings(trip);
            case 16 ->
                any(trip.events()).flatMap(e -> any(trip.people()).map(p -> new CreateItem(interpreter(e, p.id()))));
            case 17 ->
                any(trip.events())
                        .map(e -> new CreateItem(new Preparation(
                                id(),
                                e.id(),
                                Requirement.values()[random.nextInt(11)],
                                Need.values()[random.nextInt(4)],
                                Optional.empty(),
                                Optional.empty(),
                                Text.NONE)));
            case 18, 19, 20 -> beside(trip);
            case 21, 22, 23 -> names(trip);
            case 24, 25, 26, 27, 32, 33, 34 -> seats(trip);
            case 28, 29, 30, 31 -> new NeedEdits(random, this::id).draw(trip);
            case 36, 37, 38, 39, 40, 41, 42 -> new RuleEdits(random).draw(trip);
            default -> waive(trip);
        };
    }

    // somebody is written with a title that they have not, or is given it; the text belongs to an event or to none
    private Optional<Edit> names(Trip trip) {
        String written = any(trip.people())
                .map(p -> "Datuk " + Titles.of(p, trip) + (random.nextBoolean() ? " waits" : ""))
                .orElse("");
        Text text = random.nextInt(4) == 0 ? Text.NONE : Text.en(written);
        return switch (random.nextInt(9)) {
            case 0 -> revise(trip.events(), "remarks", text);
            case 1 -> revise(trip.places(), "note", text);
            case 2 -> revise(trip.people(), "note", text);
            case 3 -> revise(trip.briefs(), "background", text);
            case 4 -> revise(trip.legs(), "note", text);
            case 5 -> Optional.of(new CreateItem(new Contact(id(), text, written, "", "m", Optional.empty())));
            case 6 -> any(trip.contacts()).map(c -> new RemoveItem(ItemRef.to(c)));
            case 7 -> any(trip.places()).flatMap(p -> revise(p, "name", Text.en("Hall " + random.nextInt(9))));
            default -> any(trip.people()).flatMap(p -> revise(p, "name", titled(p.name())));
        };
    }

    private PersonName titled(PersonName name) {
        List<Title> titles = random.nextBoolean() ? List.of() : List.of(new Title("Datuk", ""));
        return new PersonName(
                name.style(), titles, name.given(), name.family(), name.patronymic(), name.order(), name.inScript());
    }

    // as a merge may leave them: counts in a circle, several plans of one event
    private Optional<Edit> beside(Trip trip) {
        return switch (random.nextInt(4)) {
            case 0, 1 ->
                any(trip.events()).flatMap(e -> any(trip.events())
                        .filter(on -> !on.id().equals(e.id()))
                        .map(on -> new CreateItem(new Dependency(
                                id(),
                                e.id(),
                                on.id(),
                                Instruction.Anchor.values()[random.nextInt(2)],
                                random.nextInt(90)))));
            case 2 ->
                any(trip.events())
                        .map(e -> new CreateItem(new Alternative(
                                id(),
                                e.id(),
                                Text.en("Rain"),
                                Alternative.Reason.WET_WEATHER,
                                Text.en("Inside"),
                                TimeSpan.NOT_STATED,
                                Optional.empty(),
                                Text.NONE,
                                Text.NONE,
                                Optional.of(
                                        TimePoint.at(Fixtures.WEDNESDAY.atTime(random.nextInt(24), 0), Fixtures.LIMA)),
                                Text.NONE,
                                Text.NONE,
                                false)));
            default -> any(trip.dependencies()).map(d -> new RemoveItem(ItemRef.to(d)));
        };
    }

    // on one way or on all, twice and in cars that do not drive there
    private Optional<Edit> seats(Trip trip) {
        if (trip.vehicles().size() < 2)
            return Optional.of(new CreateItem(Vehicle.of(id(), Text.en("Car " + random.nextInt(9)))));
        return switch (random.nextInt(9)) {
            case 0 -> revise(trip.vehicles(), "seats", Optional.of(random.nextInt(3)));
            case 1 -> any(trip.rides()).map(r -> new LeaveSeat(r.leg(), r.id()));
            case 2 -> any(trip.rides()).map(r -> new RemoveItem(ItemRef.to(r)));
            case 3 -> any(trip.people()).flatMap(p -> revise(p, "side", Side.values()[random.nextInt(4)]));
            case 4, 5, 6 -> any(trip.vehicles()).map(v -> new CreateItem(seat(trip, v)));
            case 7 -> any(trip.legs()).flatMap(l -> revise(l, "vehicles", List.copyOf(vehicles(trip))));
            default -> any(trip.vehicles()).map(v -> new SeatInCar(seat(trip, v)));
        };
    }

    private Ride seat(Trip trip, Vehicle vehicle) {
        return new Ride(
                id(),
                vehicle.id(),
                random.nextBoolean() ? Optional.empty() : any(trip.legs()).map(Leg::id),
                random.nextInt(5) == 0 ? Optional.empty() : any(trip.people()).map(p -> p.id()),
                Text.en("Security officer"),
                Ride.Position.values()[random.nextInt(5)],
                "",
                "");
    }

    private Optional<Edit> waive(Trip trip) {
        List<Finding> all = Checks.all(trip);
        if (all.isEmpty()) return Optional.empty();
        Finding finding = all.get(random.nextInt(all.size()));
        Optional<LocalDate> until = random.nextBoolean()
                ? Optional.empty()
                : Optional.of(Fixtures.WEDNESDAY.plusDays(random.nextInt(3) - 1));
        return Optional.of(new WaiveFinding(id(), finding.identity(), finding.basis(), "It may stand", until));
    }

    private Optional<Edit> place(Trip trip) {
        return switch (random.nextInt(4)) {
            case 3 -> revise(trip.places(), "within", Optional.empty());
            case 0 -> revise(trip.places(), "zone", random.nextBoolean() ? Optional.empty() : Optional.of(zone()));
            case 1 -> revise(trip.places(), "name", Text.en("Place " + random.nextInt(20)));
            default ->
                any(trip.places()).flatMap(p -> any(trip.places())
                        .filter(q -> !q.id().equals(p.id()))
                        .flatMap(q -> revise(p, "within", Optional.of(q.id()))));
        };
    }

    private ZoneId zone() {
        return random.nextBoolean() ? Fixtures.LIMA : Fixtures.KL;
    }

    private Optional<Edit> track(Trip trip) {
        if (random.nextInt(3) == 0)
            return Optional.of(
                    new CreateItem(new Track(id(), Text.en("Track"), TrackKind.values()[random.nextInt(7)], "b")));
        Set<Id<Track>> tracks = new HashSet<>();
        trip.tracks().stream().filter(t -> random.nextBoolean()).forEach(t -> tracks.add(t.id()));
        return revise(trip.events(), "tracks", tracks);
    }

    private Optional<Edit> settings(Trip trip) {
        return switch (random.nextInt(3)) {
            case 0 -> revise(trip.settings(), "lastDay", Fixtures.WEDNESDAY.plusDays(random.nextInt(4)));
            case 1 -> revise(trip.settings(), "principal", any(trip.people()).map(p -> p.id()));
            default -> any(trip.people()).flatMap(p -> revise(p, "position", Text.en("Minister " + random.nextInt(9))));
        };
    }

    private Leg leg(Trip trip) {
        Optional<Id<Event>> from =
                random.nextInt(3) == 0 ? Optional.empty() : any(trip.events()).map(Event::id);
        Optional<Id<Event>> to =
                random.nextInt(3) == 0 ? Optional.empty() : any(trip.events()).map(Event::id);
        LocalDateTime start = Fixtures.WEDNESDAY.atTime(random.nextInt(24), random.nextInt(60));
        return new Leg(
                id(),
                from,
                to,
                any(trip.places()).map(p -> p.id()),
                any(trip.places()).map(p -> p.id()),
                LegMode.values()[random.nextInt(8)],
                random.nextInt(4) == 0 ? Optional.empty() : Optional.of(random.nextInt(120)),
                random.nextBoolean()
                        ? TimeSpan.NOT_STATED
                        : TimeSpan.exact(start, start.plusMinutes(40), Fixtures.LIMA),
                Optional.empty(),
                List.copyOf(vehicles(trip)),
                Text.NONE,
                List.of());
    }

    private Set<Id<Vehicle>> vehicles(Trip trip) {
        Set<Id<Vehicle>> some = new HashSet<>();
        trip.vehicles().stream().filter(v -> random.nextBoolean()).forEach(v -> some.add(v.id()));
        return some;
    }

    private Brief brief(Trip trip) {
        Optional<Event> event = any(trip.events());
        return new Brief(
                id(),
                event.map(Event::id),
                Text.en("Brief " + random.nextInt(100)),
                "",
                BriefStatus.values()[random.nextInt(4)],
                any(trip.people()).map(p -> p.id()),
                Optional.of(TimePoint.at(Fixtures.WEDNESDAY.atTime(random.nextInt(24), 0), Fixtures.LIMA)),
                "",
                random.nextBoolean()
                        ? TimeSpan.NOT_STATED
                        : event.map(Event::when).orElse(TimeSpan.NOT_STATED),
                Text.NONE,
                Text.NONE,
                Text.NONE,
                Text.NONE,
                Text.NONE,
                Text.NONE,
                Text.NONE,
                Text.NONE);
    }

    private Attendance interpreter(Event event, Id<my.lawatan.trip.Person> person) {
        return Attendance.of(
                id(),
                event.id(),
                person,
                AttendanceRole.INTERPRETER,
                AttendanceStatus.values()[random.nextInt(5)],
                Side.OURS);
    }
}
