package my.lawatan.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import my.lawatan.check.Motorcade;
import my.lawatan.document.ManifestPaper.Flight;
import my.lawatan.document.ManifestPaper.Passenger;
import my.lawatan.text.Names;
import my.lawatan.trip.Leg;
import my.lawatan.trip.Person;
import my.lawatan.trip.Ride;
import my.lawatan.trip.Vehicle;

/** Makes the manifests of the flights of one day. */
final class Manifests {
    private static final Comparator<Ride> BY_SEAT = Comparator.comparing(
                    (Ride ride) -> ride.seat().isEmpty())
            .thenComparing(ride -> row(ride.seat()))
            .thenComparing(Ride::seat);

    private final DayWays ways;
    private final Wording words;
    private final SeatWords seats;

    Manifests(DayWays ways) {
        this.ways = ways;
        this.words = ways.words;
        this.seats = ways.seats;
    }

    ManifestPaper paper() {
        List<Flight> flights = new ArrayList<>();
        for (Leg leg : ways.day.legs())
            if (DayWays.flies(leg))
                for (Motorcade.Car aircraft : Motorcade.on(ways.facts, leg).cars()) flights.add(flight(leg, aircraft));
        return new ManifestPaper(
                words.language(),
                ways.asOf,
                ways.fileName("manifest"),
                ways.head(),
                flights,
                flights.isEmpty() ? words.say("manifest.nothing") : "");
    }

    private Flight flight(Leg leg, Motorcade.Car aircraft) {
        List<Passenger> bySeat = aircraft.rides().stream()
                .sorted(BY_SEAT.thenComparing(this::key))
                .map(this::passenger)
                .toList();
        List<Passenger> byName = aircraft.rides().stream()
                .sorted(Comparator.comparing((Ride ride) -> ride.person().isEmpty())
                        .thenComparing(this::key)
                        .thenComparing(BY_SEAT))
                .map(this::passenger)
                .toList();
        return new Flight(
                Anchor.of(leg),
                ways.lines.way(leg),
                facts(leg, aircraft),
                seats.warnings(leg, List.of(aircraft)),
                bySeat,
                byName,
                bySeat.isEmpty() ? words.say("motorcade.nobody") : "");
    }

    // 12A stands after 2A
    private static int row(String seat) {
        String digits = seat.replaceFirst("^(\\d{0,6}).*$", "$1");
        return digits.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }

    private String key(Ride ride) {
        return words.person(ride.person()).map(Names::sortKey).orElseGet(() -> seats.who(ride));
    }

    private Passenger passenger(Ride ride) {
        Optional<Person> person = words.person(ride.person());
        return new Passenger(
                person.map(Anchor::of).orElseGet(() -> Anchor.of(ride)),
                seats.seat(ride),
                seats.who(ride),
                person.isPresent(),
                person.map(p -> words.of(p.position())).orElse(""));
    }

    private List<Line> facts(Leg leg, Motorcade.Car aircraft) {
        List<Line> facts = new ArrayList<>();
        Vehicle vehicle = aircraft.vehicle();
        facts.add(new Line(
                words.word(vehicle.type()),
                Wording.join(Wording.DOT, words.vehicle(vehicle, Wording.DOT), vehicle.driver())));
        facts.add(new Line(words.say("column.time"), seats.inBoth(ways.clocks.of(leg.when()))));
        seats.loadedBy(leg).ifPresent(facts::add);
        facts.add(new Line(
                words.say("manifest.aboard"),
                Wording.join(Wording.DOT, Integer.toString(aircraft.rides().size()), seats.count(aircraft))));
        if (leg.note().stated()) facts.add(new Line(words.say("column.remarks"), words.of(leg.note())));
        return facts;
    }
}
