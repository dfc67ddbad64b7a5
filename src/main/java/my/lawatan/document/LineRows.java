package my.lawatan.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import my.lawatan.check.Drive;
import my.lawatan.check.Leaving;
import my.lawatan.document.DailyBrief.LineRow;
import my.lawatan.text.Words;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Instruction;
import my.lawatan.trip.Leg;
import my.lawatan.trip.LegMode;
import my.lawatan.trip.Place;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Vehicle;

/** Movements and instructions to others as lines of the timetable between the items. */
final class LineRows {
    private static final When NO_TIME = new When("", "", "", "", "");
    /** More vehicles than this are counted, not named, in the timetable. */
    private static final int MOST_NAMED = 3;

    private final Wording words;
    private final TripDay day;
    private final Clocks clocks;
    private final Lengths lengths;

    LineRows(Wording words, TripDay day, Clocks clocks) {
        this.words = words;
        this.day = day;
        this.clocks = clocks;
        this.lengths = new Lengths(words);
    }

    LineRow row(Leg leg) {
        return new LineRow(
                false,
                false,
                departure(leg),
                Wording.join(
                        Wording.DOT,
                        way(leg),
                        reckoned(leg),
                        minutes(leg),
                        arrival(leg),
                        vehicles(leg),
                        loaded(leg),
                        words.of(leg.note())));
    }

    /**
     * The minute of departure only: as stated, else reckoned from the events at its ends, which {@link #reckoned} says; else what stands
     * in place of a time.
     */
    When departure(Leg leg) {
        return Drive.departs(words.trip(), leg).map(clocks::of).orElseGet(() -> untimed(leg));
    }

    private When untimed(Leg leg) {
        return leg.when().day().isPresent() ? clocks.of(leg.when()) : clocks.said("when.date-only");
    }

    /** That nobody has stated its minute of departure, where it has one; else empty. */
    String reckoned(Leg leg) {
        boolean worked = !leg.when().timed() && Drive.departs(words.trip(), leg).isPresent();
        return worked ? words.say("way.reckoned") : "";
    }

    /** "Motorcade departs hotel, north door, for Garden hall". */
    String way(Leg leg) {
        String mode = words.say("mode." + Words.kebab(leg.mode().name()));
        Optional<Id<Place>> from = leg.origin().or(() -> place(leg.from()));
        Optional<Id<Place>> to = leg.destination().or(() -> place(leg.to()));
        String origin = from.map(this::atItsDoor).orElse("");
        String destination = to.map(words::place).orElse("");
        if (passes(leg.mode()) && !origin.isEmpty() && !destination.isEmpty())
            return words.say("way.passes", mode, from.map(words::place).orElseThrow(), destination);
        if (origin.isEmpty() && destination.isEmpty()) return mode;
        if (destination.isEmpty()) return words.say("way.from", mode, origin);
        if (origin.isEmpty()) return words.say("way.to", mode, destination);
        return words.say("way", mode, origin, destination);
    }

    // a motorcade departs at a minute from a door; a flight or a walk is from place to place
    private static boolean passes(LegMode mode) {
        return mode == LegMode.AIRCRAFT || mode == LegMode.WALK;
    }

    /** "Motorcade to Garden hall". */
    static String shortWay(Leg leg, Wording words) {
        String mode = words.say("mode." + Words.kebab(leg.mode().name()));
        return leg.destination()
                .or(() -> leg.to().flatMap(id -> words.trip().event(id).place()))
                .map(id -> words.say("way.to", mode, words.place(id)))
                .orElse(mode);
    }

    private String atItsDoor(Id<Place> id) {
        return Wording.join(", ", words.place(id), words.arrivalPoint(id));
    }

    private Optional<Id<Place>> place(Optional<Id<Event>> event) {
        return event.flatMap(id -> words.trip().event(id).place());
    }

    String minutes(Leg leg) {
        return Leaving.minutes(words.trip(), leg).map(lengths::of).orElse("");
    }

    private String arrival(Leg leg) {
        return leg.when()
                .ending()
                .map(at -> words.say("way.arrives", clocks.of(at).line()))
                .orElse("");
    }

    /** What drives, in order: by name if few, else by number in the list of vehicles. */
    String vehicles(Leg leg) {
        List<Vehicle> all = inOrder(leg).toList();
        if (all.isEmpty()) return "";
        if (all.size() > MOST_NAMED) return words.say("way.vehicles", numbers(all));
        return String.join("; ", all.stream().map(v -> words.of(v.name())).toList());
    }

    /** "1–3, 6": numbers in the list of this day's vehicles. */
    private String numbers(List<Vehicle> vehicles) {
        List<Vehicle> all = today();
        List<String> runs = new ArrayList<>();
        for (int i = 0; i < vehicles.size(); i++) {
            int first = all.indexOf(vehicles.get(i)) + 1;
            int last = first;
            while (i + 1 < vehicles.size() && all.indexOf(vehicles.get(i + 1)) == last) {
                last++;
                i++;
            }
            runs.add(first == last ? Integer.toString(first) : first + "–" + last);
        }
        return String.join(", ", runs);
    }

    /** The vehicles that move today, as officers rank them. */
    List<Vehicle> today() {
        return day.legs().stream()
                .flatMap(this::inOrder)
                .distinct()
                .sorted(Vehicle.ORDER)
                .toList();
    }

    private Stream<Vehicle> inOrder(Leg leg) {
        return leg.vehicles().stream().flatMap(id -> words.trip().vehicles().get(id).stream());
    }

    private String loaded(Leg leg) {
        return Drive.loadedBy(words.trip(), leg)
                .map(by -> words.say("way.loaded", clocks.of(by).line()))
                .orElse("");
    }

    LineRow row(Instruction instruction, boolean besideItsEvent) {
        Event event = words.trip().event(instruction.event());
        String to = words.of(instruction.addressedTo());
        String text = to.isEmpty()
                ? words.of(instruction.text())
                : words.say("instruction", to, words.of(instruction.text()));
        Optional<TimeSpan> moment = day.moment(instruction);
        if (moment.isEmpty()) text = Wording.join(Wording.DOT, text, lengths.fromItsEvent(instruction));
        if (!besideItsEvent)
            text = words.say(
                    "instruction.for",
                    text.endsWith(".") ? text.substring(0, text.length() - 1) : text,
                    words.of(event.title()),
                    clocks.beginning(event.when()));
        return new LineRow(false, true, moment.map(clocks::of).orElse(NO_TIME), text);
    }
}
