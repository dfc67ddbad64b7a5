package my.lawatan.ui.cars;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import my.lawatan.check.Drive;
import my.lawatan.check.Facts;
import my.lawatan.check.Kerb;
import my.lawatan.check.Motorcade;
import my.lawatan.check.SeatMissing;
import my.lawatan.protocol.order.TripOrder;
import my.lawatan.text.Messages;
import my.lawatan.text.Names;
import my.lawatan.text.Times;
import my.lawatan.text.Visible;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Leg;
import my.lawatan.trip.Person;
import my.lawatan.trip.Ride;
import my.lawatan.trip.Ride.Position;
import my.lawatan.trip.Side;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Trip;
import my.lawatan.trip.TripSettings;
import my.lawatan.trip.Vehicle;
import my.lawatan.ui.cars.Diagram.Seat;
import my.lawatan.ui.cars.Diagram.Spot;
import my.lawatan.ui.cars.Diagram.State;

/** Makes diagrams of motorcades, and says who is to sit in one. */
final class Diagrams {
    private final Facts facts;
    private final Trip trip;
    private final Messages messages;
    private final Times times;

    Diagrams(Facts facts, Messages messages) {
        this.facts = facts;
        this.trip = facts.trip();
        this.messages = messages;
        this.times = new Times(messages);
    }

    /** The ways on which something drives, by the clock; those without a time last.
     *
     * @param also one that is among them though nothing drives on it yet */
    List<Leg> ways(Optional<Id<Leg>> also) {
        return trip.legs().stream()
                .filter(leg -> !leg.vehicles().isEmpty()
                        || also.filter(leg.id()::equals).isPresent())
                .sorted(Comparator.comparing((Leg leg) -> Drive.departs(trip, leg)
                                .flatMap(TimeSpan::startInstant)
                                .orElse(Instant.MAX))
                        .thenComparing(Leg::id))
                .toList();
    }

    /** "Wed 13 Nov 09:50 · Roundtable". */
    String called(Leg leg) {
        String goal = leg.to()
                .flatMap(trip.events()::get)
                .map(event -> event.title().in(messages.language()))
                .or(() -> leg.destination().flatMap(trip.places()::get).map(place -> place.name()
                        .in(messages.language())))
                .orElse("–");
        String way = messages.text("cars.way", messages.word(leg.mode()), Visible.line(goal));
        return Drive.departs(trip, leg)
                .map(at -> messages.text("cars.way.at", day(at), times.start(at), way))
                .orElse(way);
    }

    private String day(TimeSpan at) {
        return times.shortDate(at.day().orElseThrow());
    }

    Motorcade motorcade(Optional<Leg> leg) {
        return leg.map(way -> Motorcade.on(facts, way)).orElseGet(() -> Motorcade.standing(facts));
    }

    Diagram of(Motorcade motorcade) {
        Kerb kerb = Kerb.on(facts, motorcade.leg());
        List<Diagram.Car> cars = new ArrayList<>();
        for (Motorcade.Car car : motorcade.cars()) cars.add(car(car, cars.size() + 1, kerb));
        String key = motorcade.leg().isEmpty()
                ? "cars.seats.all"
                : motorcade.own() ? "cars.seats.own" : "cars.seats.standing";
        return new Diagram(
                cars,
                motorcade.leg().map(this::timesOf).orElse(""),
                messages.text(key),
                motorcade.leg().isPresent() && motorcade.own(),
                kerb == Kerb.RIGHT,
                unseated(motorcade));
    }

    private String timesOf(Leg leg) {
        Optional<TimeSpan> leaves = Drive.departs(trip, leg);
        if (leaves.isEmpty()) return messages.text("cars.leaves.unknown");
        Optional<TimeSpan> seated = Drive.loadedBy(trip, leg);
        TripSettings settings = trip.settings();
        String here = inWords(seated.map(times::start), times.start(leaves.get()));
        TimePoint point = leaves.get().start().orElseThrow();
        if (point.zone().equals(settings.homeZone())) return here;
        String city = settings.homeCity().in(messages.language());
        return messages.text(
                "cars.both",
                here,
                city,
                seated.flatMap(TimeSpan::start)
                        .map(at -> messages.text("cars.home", atHome(at), atHome(point)))
                        .orElseGet(() -> atHome(point)));
    }

    private String inWords(Optional<String> seated, String leaves) {
        return seated.map(by -> messages.text("cars.loaded-by", by, leaves))
                .orElseGet(() -> messages.text("cars.leaves", leaves));
    }

    private String atHome(TimePoint at) {
        ZoneId home = trip.settings().homeZone();
        LocalDate there = at.instant().atZone(home).toLocalDate();
        String clock = times.clock(at.instant(), home);
        return there.equals(at.date()) ? clock : times.shortDate(there) + " " + clock;
    }

    private Diagram.Car car(Motorcade.Car car, int number, Kerb kerb) {
        Vehicle vehicle = car.vehicle();
        List<Seat> others = new ArrayList<>(
                car.elsewhere().stream().map(ride -> seat(vehicle, ride)).toList());
        if (!car.byPosition() && car.free().orElse(1) > 0)
            others.add(new Seat(
                    new Spot(vehicle.id(), Position.NOT_STATED, Optional.empty()),
                    "",
                    messages.text("cars.free.one"),
                    State.FREE));
        String driver = car.byPosition() ? "" : vehicle.driver();
        String about = vehicle.plate().isEmpty() || driver.isEmpty()
                ? vehicle.plate() + driver
                : messages.text("cars.dot", vehicle.plate(), driver);
        return new Diagram.Car(
                vehicle.id(),
                Integer.toString(number),
                Visible.line(vehicle.name().in(messages.language())),
                Visible.line(about),
                vehicle.seats()
                        .map(all -> messages.text("cars.count", all, car.free().orElse(0)))
                        .orElse(""),
                car.over() == 0
                        ? ""
                        : messages.text(
                                "cars.over", car.rides().size(), vehicle.seats().orElse(0)),
                atKerb(vehicle),
                car.byPosition() ? List.of(front(car, kerb), rear(car)) : List.of(),
                others);
    }

    private static boolean atKerb(Vehicle vehicle) {
        return switch (vehicle.type()) {
            case NOT_STATED, CAR, VAN, BUS, ESCORT, AMBULANCE -> true;
            case AIRCRAFT, HELICOPTER, BOAT -> false;
        };
    }

    private List<Seat> front(Motorcade.Car car, Kerb kerb) {
        Seat driver = new Seat(
                new Spot(car.vehicle().id(), Position.NOT_STATED, Optional.empty()),
                messages.text("cars.driver"),
                Visible.line(car.vehicle().driver()),
                State.DRIVER);
        if (!car.positions().contains(Position.FRONT)) return List.of(driver);
        Seat beside = place(car, Position.FRONT);
        return kerb == Kerb.RIGHT ? List.of(driver, beside) : List.of(beside, driver);
    }

    private List<Seat> rear(Motorcade.Car car) {
        return Stream.of(Position.REAR_LEFT, Position.REAR_MIDDLE, Position.REAR_RIGHT)
                .filter(car.positions()::contains)
                .map(position -> place(car, position))
                .toList();
    }

    private Seat place(Motorcade.Car car, Position position) {
        return car.at(position)
                .map(ride -> seat(car.vehicle(), ride))
                .orElseGet(() -> new Seat(
                        new Spot(car.vehicle().id(), position, Optional.empty()),
                        messages.word(position),
                        messages.text("cars.free"),
                        State.FREE));
    }

    private Seat seat(Vehicle vehicle, Ride ride) {
        String label = ride.seat().isEmpty() && ride.position() != Position.NOT_STATED
                ? messages.word(ride.position())
                : ride.seat();
        Optional<Person> person = ride.person().flatMap(trip.people()::get);
        String kept = ride.forWhom().in(messages.language());
        String name = person.map(this::name).orElseGet(() -> kept.isEmpty() ? messages.text("cars.awaited") : kept);
        return new Seat(
                new Spot(vehicle.id(), ride.position(), Optional.of(ride.id())),
                label,
                Visible.line(name),
                person.isPresent() ? State.NAMED : State.UNNAMED);
    }

    String name(Person person) {
        return Names.list(person, messages.language());
    }

    String name(Id<Person> id) {
        return name(trip.person(id));
    }

    private List<Diagram.Waiting> unseated(Motorcade motorcade) {
        var seated = motorcade.seated();
        return passengers(motorcade).stream()
                .filter(person -> !seated.contains(person.id()))
                .map(person -> new Diagram.Waiting(
                        person.id(),
                        Visible.line(name(person)),
                        Visible.line(person.position().in(messages.language()))))
                .toList();
    }

    /** Who has to have a seat, in order: ours at the event it leads to or else comes from; without a way, all of ours. */
    List<Person> passengers(Motorcade motorcade) {
        Stream<Person> ours = motorcade
                .leg()
                .flatMap(leg -> leg.to().or(leg::from))
                .flatMap(trip.events()::get)
                .map((Event event) -> SeatMissing.ours(facts, event).stream().map((Id<Person> id) -> trip.person(id)))
                .orElseGet(() -> trip.people().stream().filter(person -> person.side() == Side.OURS));
        return ours.sorted(TripOrder.of(trip).comparator()).toList();
    }
}
