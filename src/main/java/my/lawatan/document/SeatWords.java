package my.lawatan.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import my.lawatan.check.Drive;
import my.lawatan.check.Facts;
import my.lawatan.check.Motorcade;
import my.lawatan.check.SeatMissing;
import my.lawatan.text.Names;
import my.lawatan.trip.Leg;
import my.lawatan.trip.Ride;
import my.lawatan.trip.Ride.Position;

/** Seats in cars and aircraft, who has them, for whom there is none, and by when everybody sits, in words. */
final class SeatWords {
    private final Facts facts;
    private final Wording words;
    private final Clocks clocks;

    SeatWords(Facts facts, Wording words, Clocks clocks) {
        this.facts = facts;
        this.words = words;
        this.clocks = clocks;
    }

    /** "Rear right"; empty if not stated. */
    String place(Position position) {
        return position == Position.NOT_STATED ? "" : words.word(position);
    }

    /** "2A", or "Rear right"; empty if neither is stated. */
    String seat(Ride ride) {
        return ride.seat().isEmpty() ? place(ride.position()) : ride.seat();
    }

    /** Whose seat it is: a person's name, for whom it is kept, or that its name is awaited. */
    String who(Ride ride) {
        Optional<String> name = words.person(ride.person()).map(words::name);
        if (name.isPresent()) return name.get();
        String kept = words.of(ride.forWhom());
        return kept.isEmpty() ? words.say("seat.awaited") : kept;
    }

    /** The same, and which seat where the seats have numbers: "2A Encik X". */
    String whoAndWhere(Ride ride) {
        return Wording.join(" ", ride.seat(), who(ride));
    }

    /** How many seats there are, and how many of them are free; empty if not stated. */
    String count(Motorcade.Car car) {
        return car.vehicle()
                .seats()
                .map(all -> words.say("motorcade.count", all, car.free().orElse(0)))
                .orElse("");
    }

    /** "10:05 · K.L. 23:05". */
    String inBoth(When when) {
        return Wording.join(
                Wording.DOT, when.line(), when.home().isEmpty() ? "" : Wording.inCity(words.homeCity(), when.home()));
    }

    /** By when everybody sits, as a fact of the way. */
    Optional<Line> loadedBy(Leg leg) {
        return Drive.loadedBy(facts.trip(), leg)
                .map(by -> new Line(words.say("motorcade.loaded-by"), inBoth(clocks.of(by))));
    }

    /** What does not fit: more in a car than it has seats, and those who are expected there and have none. */
    List<String> warnings(Leg leg, List<Motorcade.Car> cars) {
        List<String> warnings = new ArrayList<>();
        for (Motorcade.Car car : cars)
            if (car.over() > 0)
                warnings.add(words.say(
                        "motorcade.over",
                        words.of(car.vehicle().name()),
                        car.rides().size(),
                        car.vehicle().seats().orElseThrow()));
        List<String> without = leg.to().flatMap(facts.trip().events()::get).filter(Facts::counts).stream()
                .flatMap(event -> SeatMissing.without(facts, event).stream())
                .map(facts.trip()::person)
                .sorted(Names.ORDER)
                .map(words::name)
                .toList();
        if (!without.isEmpty()) warnings.add(words.say("motorcade.without", String.join(", ", without)));
        return warnings;
    }
}
