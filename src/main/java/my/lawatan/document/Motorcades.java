package my.lawatan.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import my.lawatan.check.Drive;
import my.lawatan.check.Kerb;
import my.lawatan.check.Motorcade;
import my.lawatan.document.MotorcadePaper.Box;
import my.lawatan.document.MotorcadePaper.Place;
import my.lawatan.document.MotorcadePaper.Place.Taken;
import my.lawatan.document.MotorcadePaper.Rider;
import my.lawatan.document.MotorcadePaper.Way;
import my.lawatan.text.Names;
import my.lawatan.trip.Leg;
import my.lawatan.trip.Person;
import my.lawatan.trip.Ride;
import my.lawatan.trip.Ride.Position;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Vehicle;

/** Makes the motorcades of one day. */
final class Motorcades {
    private final DayWays ways;
    private final Wording words;
    private final SeatWords seats;

    Motorcades(DayWays ways) {
        this.ways = ways;
        this.words = ways.words;
        this.seats = ways.seats;
    }

    MotorcadePaper paper() {
        List<Way> all = ways.day.legs().stream()
                .filter(leg -> !leg.vehicles().isEmpty() && !DayWays.flies(leg))
                .map(this::way)
                .toList();
        return new MotorcadePaper(
                words.language(),
                ways.asOf,
                ways.fileName("motorcade"),
                ways.head(),
                all,
                all.isEmpty() ? words.say("motorcade.nothing") : "");
    }

    private Way way(Leg leg) {
        Motorcade motorcade = Motorcade.on(ways.facts, leg);
        Kerb kerb = Kerb.on(ways.facts, Optional.of(leg));
        List<Box> cars = new ArrayList<>();
        for (Motorcade.Car car : motorcade.cars()) cars.add(box(car, cars.size() + 1, kerb));
        boolean nobody = motorcade.rides().isEmpty();
        return new Way(
                Anchor.of(leg),
                ways.lines.way(leg),
                facts(leg, kerb),
                seats.warnings(leg, motorcade.cars()),
                cars,
                whose(motorcade),
                riders(motorcade),
                nobody ? words.say("motorcade.nobody") : "");
    }

    private List<Line> facts(Leg leg, Kerb kerb) {
        List<Line> lead = new ArrayList<>();
        seats.loadedBy(leg).ifPresent(lead::add);
        lead.add(new Line(
                words.say("motorcade.leaves"), Wording.join(Wording.DOT, leaves(leg), ways.lines.minutes(leg))));
        lead.add(new Line(words.say("motorcade.doors"), words.say("motorcade.doors." + side(kerb))));
        if (leg.note().stated()) lead.add(new Line(words.say("column.remarks"), words.of(leg.note())));
        return lead;
    }

    private String whose(Motorcade motorcade) {
        if (motorcade.rides().isEmpty()) return "";
        return words.say(
                "motorcade.seats-are", words.say(motorcade.own() ? "motorcade.seats.own" : "motorcade.seats.standing"));
    }

    private String leaves(Leg leg) {
        Optional<TimeSpan> departs = Drive.departs(ways.facts.trip(), leg);
        if (departs.isEmpty()) return words.say("when.not-stated");
        String both = seats.inBoth(ways.clocks.of(departs.get()));
        return leg.when().timed() ? both : words.say("motorcade.reckoned", both);
    }

    private Box box(Motorcade.Car car, int number, Kerb kerb) {
        Vehicle vehicle = car.vehicle();
        return new Box(
                Anchor.of(vehicle),
                Integer.toString(number),
                words.of(vehicle.name()),
                Wording.join(
                        Wording.DOT,
                        words.plate(vehicle),
                        vehicle.driver(),
                        vehicle.phone().replace(' ', '\u00A0')),
                side(kerb),
                car.byPosition() ? List.of(front(car, kerb), rear(car)) : List.of(),
                car.elsewhere().stream().map(seats::whoAndWhere).toList(),
                seats.count(car));
    }

    private List<Place> front(Motorcade.Car car, Kerb kerb) {
        Place driver = new Place(words.say("seat.driver"), "", Taken.DRIVER);
        Place beside =
                car.positions().contains(Position.FRONT) ? place(car, Position.FRONT) : new Place("", "", Taken.DRIVER);
        return kerb == Kerb.RIGHT ? List.of(driver, beside) : List.of(beside, driver);
    }

    private List<Place> rear(Motorcade.Car car) {
        return Stream.of(Position.REAR_LEFT, Position.REAR_MIDDLE, Position.REAR_RIGHT)
                .filter(car.positions()::contains)
                .map(position -> place(car, position))
                .toList();
    }

    private Place place(Motorcade.Car car, Position position) {
        String called = seats.place(position);
        return car.at(position)
                .map(ride ->
                        new Place(called, seats.who(ride), ride.person().isPresent() ? Taken.NAMED : Taken.AWAITED))
                .orElseGet(() -> new Place(called, words.say("seat.free"), Taken.FREE));
    }

    private List<Rider> riders(Motorcade motorcade) {
        record Sorted(String key, Rider rider) {}
        List<Sorted> riders = new ArrayList<>();
        for (int i = 0; i < motorcade.cars().size(); i++)
            for (Ride ride : motorcade.cars().get(i).rides()) {
                Optional<Person> person = words.person(ride.person());
                if (person.isEmpty()) continue;
                riders.add(new Sorted(
                        Names.sortKey(person.get()),
                        new Rider(
                                Anchor.of(person.get()),
                                words.name(person.get()),
                                words.of(person.get().position()),
                                Integer.toString(i + 1),
                                seats.seat(ride))));
            }
        return riders.stream()
                .sorted(Comparator.comparing(Sorted::key))
                .map(Sorted::rider)
                .toList();
    }

    private static String side(Kerb kerb) {
        return kerb == Kerb.RIGHT ? "right" : "left";
    }
}
