package my.lawatan.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import my.lawatan.check.Facts;
import my.lawatan.check.Motorcade;
import my.lawatan.document.ManifestPaper.Flight;
import my.lawatan.document.ManifestPaper.Passenger;
import my.lawatan.text.Names;
import my.lawatan.trip.Language;
import my.lawatan.trip.Leg;
import my.lawatan.trip.Person;
import my.lawatan.trip.Ride;
import my.lawatan.trip.Trip;
import my.lawatan.trip.Vehicle;

/** Makes the manifests of the flights of one day. */
final class Manifests {
    private static final Comparator<Ride> BY_SEAT = Comparator.comparing(
                    (Ride ride) -> ride.seat().isEmpty())
            .thenComparing(ride -> row(ride.seat()))
            .thenComparing(Ride::seat);

    private final Instant asOf;
    private final Facts facts;
    private final Wording words;
    private final TripDay day;
    private final Imprint imprint;
    private final Clocks clocks;
    private final LineRows lines;
    private final SeatWords seats;

    Manifests(Trip trip, LocalDate date, Edition edition, Language language, Issue issue, Instant asOf) {
        this.asOf = asOf;
        this.facts = Facts.of(trip);
        this.words = new Wording(trip, language);
        this.day = new TripDay(trip, date);
        this.imprint = new Imprint(words, PaperKind.MANIFEST, edition, issue, asOf);
        this.clocks = new Clocks(words, date);
        this.lines = new LineRows(words, day, clocks);
        this.seats = new SeatWords(facts, words, clocks);
    }

    ManifestPaper paper() {
        Masthead head = imprint.ofDay(day);
        List<Flight> flights = new ArrayList<>();
        for (Leg leg : day.legs())
            if (Motorcades.flies(leg))
                for (Motorcade.Car aircraft : Motorcade.on(facts, leg).cars()) flights.add(flight(leg, aircraft));
        return new ManifestPaper(
                words.language(),
                asOf,
                imprint.fileName(day.date() + "_manifest"),
                head,
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
                lines.way(leg),
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
                Wording.join(Wording.DOT, words.of(vehicle.name()), vehicle.plate(), vehicle.driver())));
        facts.add(new Line(words.say("column.time"), seats.inBoth(clocks.of(leg.when()))));
        seats.loadedBy(leg).ifPresent(facts::add);
        facts.add(new Line(
                words.say("manifest.aboard"),
                Wording.join(Wording.DOT, Integer.toString(aircraft.rides().size()), seats.count(aircraft))));
        if (leg.note().stated()) facts.add(new Line(words.say("column.remarks"), words.of(leg.note())));
        return facts;
    }
}
