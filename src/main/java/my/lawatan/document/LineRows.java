package my.lawatan.document;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import my.lawatan.document.DailyBrief.LineRow;
import my.lawatan.document.DailyBrief.When;
import my.lawatan.text.Words;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Instruction;
import my.lawatan.trip.Leg;
import my.lawatan.trip.LegMode;
import my.lawatan.trip.Place;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.Vehicle;

/** Movements and instructions to others as lines of the timetable between the items. */
final class LineRows {
    private static final When NO_TIME = new When("", "", "", "", "");
    /** More vehicles than this are counted, not named, in the timetable. */
    private static final int MOST_NAMED = 3;

    /** The order in which vehicles drive. */
    static final Comparator<Vehicle> MOTORCADE = Comparator.comparing(Vehicle::rank)
            .thenComparing(v -> v.name().plain())
            .thenComparing(Vehicle::id);

    private final Wording words;
    private final TripDay day;
    private final Clocks clocks;

    LineRows(Wording words, TripDay day, Clocks clocks) {
        this.words = words;
        this.day = day;
        this.clocks = clocks;
    }

    LineRow row(Leg leg) {
        return new LineRow(
                false,
                false,
                departure(leg),
                Wording.join(
                        Wording.DOT,
                        way(leg),
                        minutes(leg),
                        arrival(leg),
                        vehicles(leg),
                        loaded(leg),
                        words.of(leg.note())));
    }

    /** The minute of departure only; the arrival stands in the text. */
    private When departure(Leg leg) {
        return leg.when().timed() ? clocks.at(leg.when().start().orElseThrow()) : NO_TIME;
    }

    /** "Motorcade departs hotel, north door, for Garden hall". */
    String way(Leg leg) {
        String mode = words.say("mode." + Words.kebab(leg.mode().name()));
        Optional<Id<Place>> from = leg.origin().or(() -> place(leg.from()));
        Optional<Id<Place>> to = leg.destination().or(() -> place(leg.to()));
        String origin = from.map(this::atItsDoor).orElse("");
        String destination = to.map(words::place).orElse("");
        if (leg.mode() == LegMode.AIRCRAFT && !origin.isEmpty() && !destination.isEmpty())
            return words.say("way.flight", mode, from.map(words::place).orElseThrow(), destination);
        if (origin.isEmpty() && destination.isEmpty()) return mode;
        if (destination.isEmpty()) return words.say("way.from", mode, origin);
        if (origin.isEmpty()) return words.say("way.to", mode, destination);
        return words.say("way", mode, origin, destination);
    }

    private String atItsDoor(Id<Place> id) {
        return Wording.join(", ", words.place(id), words.arrivalPoint(id));
    }

    private Optional<Id<Place>> place(Optional<Id<Event>> event) {
        return event.flatMap(id -> words.trip().event(id).place());
    }

    String minutes(Leg leg) {
        return leg.minutes().map(m -> words.say("minutes", m)).orElse("");
    }

    private String arrival(Leg leg) {
        if (!leg.when().timed() || leg.when().end().isEmpty()) return "";
        When at = clocks.at(leg.when().end().get());
        return words.say("way.arrives", at.line());
    }

    private String vehicles(Leg leg) {
        List<Vehicle> all = inOrder(leg).toList();
        if (all.isEmpty()) return "";
        if (all.size() > MOST_NAMED) return words.count("way.vehicles", all.size());
        return String.join(", ", all.stream().map(v -> words.of(v.name())).toList());
    }

    Stream<Vehicle> inOrder(Leg leg) {
        return leg.vehicles().stream()
                .flatMap(id -> words.trip().vehicles().get(id).stream())
                .sorted(MOTORCADE);
    }

    private String loaded(Leg leg) {
        if (leg.loadedBefore().isEmpty() || !leg.when().timed()) return "";
        TimePoint by =
                leg.when().start().orElseThrow().plusMinutes(-leg.loadedBefore().get());
        return words.say("way.loaded", clocks.at(by).line());
    }

    LineRow row(Instruction instruction, boolean besideItsEvent) {
        Event event = words.trip().event(instruction.event());
        String to = words.of(instruction.addressedTo());
        String text = to.isEmpty()
                ? words.of(instruction.text())
                : words.say("instruction", to, words.of(instruction.text()));
        Optional<TimePoint> moment = day.moment(instruction);
        if (moment.isEmpty()) text = Wording.join(Wording.DOT, text, relative(instruction));
        if (!besideItsEvent)
            text = words.say("instruction.for", text, words.of(event.title()), clocks.beginning(event.when()));
        return new LineRow(false, true, moment.map(clocks::at).orElse(NO_TIME), text);
    }

    private String relative(Instruction instruction) {
        int minutes = Math.abs(instruction.minutes());
        String key = instruction.anchor() == Instruction.Anchor.START ? "instruction.start" : "instruction.end";
        String length =
                minutes % 60 == 0 && minutes > 0 ? words.say("hours", minutes / 60) : words.say("minutes", minutes);
        return words.say(key + (instruction.minutes() < 0 ? ".before" : ".after"), length);
    }
}
