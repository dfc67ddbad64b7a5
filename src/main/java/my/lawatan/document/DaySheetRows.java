package my.lawatan.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import my.lawatan.check.Custody;
import my.lawatan.check.Facts;
import my.lawatan.check.PassNeed;
import my.lawatan.document.DaySheet.Row;
import my.lawatan.document.DaySheet.Sort;
import my.lawatan.document.Note.Tone;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.AttendanceStatus;
import my.lawatan.trip.Diet;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventKind;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.Handover;
import my.lawatan.trip.Id;
import my.lawatan.trip.LegMode;
import my.lawatan.trip.Person;
import my.lawatan.trip.Vehicle;

/** The rows of one person's day: events, ways and passes that change hands, by the clock; what has no time first. */
final class DaySheetRows {
    /** At the same minute a pass changes hands first, then one drives, then it begins. */
    private static final int HANDOVER = 0, WAY = 1, EVENT = 2;

    private record Placed(Optional<Instant> at, int rank, Row row) {}

    private final Facts facts;
    private final Wording words;
    private final TripDay day;
    private final OwnDay own;
    private final Person person;
    private final Clocks clocks;
    private final EventRows events;
    private final LineRows lines;
    private final SeatWords seats;

    DaySheetRows(Facts facts, Wording words, TripDay day, OwnDay own, Person person) {
        this.facts = facts;
        this.words = words;
        this.day = day;
        this.own = own;
        this.person = person;
        this.clocks = new Clocks(words, day.date());
        this.events = new EventRows(words, day, clocks);
        this.lines = new LineRows(words, day, clocks);
        this.seats = new SeatWords(facts, words, clocks);
    }

    List<Row> rows() {
        List<Placed> placed = new ArrayList<>();
        own.events().forEach(event -> placed.add(new Placed(event.when().startInstant(), EVENT, row(event))));
        own.ways().forEach(way -> placed.add(new Placed(day.beginning(way.leg()), WAY, row(way))));
        handovers(placed);
        placed.sort(Comparator.<Placed, Instant>comparing(p -> p.at().orElse(Instant.MIN))
                .thenComparingInt(Placed::rank));
        return placed.stream().map(Placed::row).toList();
    }

    private Row row(Event event) {
        boolean off = event.status() == EventStatus.CANCELLED;
        return new Row(
                Anchor.of(event),
                off ? Sort.CANCELLED : Sort.EVENT,
                clocks.of(event.when()),
                words.of(event.title()),
                off ? events.marks(event) : notes(event),
                events.place(event),
                part(event));
    }

    private String part(Event event) {
        Optional<Attendance> place = own.place(event);
        String charge = own.inCharge(event) ? words.say("column.officer-ic") : "";
        String role = place.map(a -> words.word(a.role())).orElse("");
        String status = place.map(Attendance::status)
                .filter(DaySheetRows::open)
                .map(words::inside)
                .orElse("");
        return Wording.join(Wording.DOT, role, charge, status);
    }

    private static boolean open(AttendanceStatus status) {
        return status == AttendanceStatus.INVITED || status == AttendanceStatus.TENTATIVE;
    }

    private List<Note> notes(Event event) {
        List<Note> notes = new ArrayList<>(events.marks(event));
        notes.addAll(events.beside(event));
        if (event.attire().stated()) note(notes, Tone.PLAIN, words.say("item.attire", words.of(event.attire())));
        food(event).ifPresent(notes::add);
        passes(event, notes);
        note(notes, Tone.PLAIN, words.of(event.remarks()));
        if (!own.inCharge(event))
            words.person(event.officer())
                    .ifPresent(officer -> note(notes, Tone.PLAIN, words.say("line.officer", words.name(officer))));
        return notes;
    }

    private static void note(List<Note> notes, Tone tone, String text) {
        if (!text.isEmpty()) notes.add(new Note(tone, text));
    }

    private Optional<Note> food(Event event) {
        if (event.type() != EventKind.MEAL) return Optional.empty();
        return Optional.of(new Note(
                person.diet().known() == Diet.Known.NOT_STATED ? Tone.OPEN : Tone.PLAIN,
                words.say("day-sheet.meal", words.lower(food(words, person.diet())))));
    }

    /** What a person may not eat, said to that person. */
    static String food(Wording words, Diet diet) {
        return switch (diet.known()) {
            case STATED -> words.of(diet.needs());
            case NONE -> words.say("day-sheet.food.none");
            case NOT_STATED -> words.say("day-sheet.food.unknown");
        };
    }

    private void passes(Event event, List<Note> notes) {
        for (PassNeed need : PassNeed.of(facts, event)) {
            if (!need.must().contains(person.id())) continue;
            boolean lacks = need.lacking().contains(person.id());
            notes.add(new Note(
                    lacks ? Tone.OPEN : Tone.PLAIN,
                    words.say(lacks ? "day-sheet.pass-lacking" : "day-sheet.pass", words.word(need.type()))));
        }
    }

    private Row row(OwnDay.Way way) {
        List<Note> notes = new ArrayList<>();
        note(
                notes,
                Tone.PLAIN,
                Wording.join(
                        Wording.DOT,
                        seats.loadedBy(way.leg())
                                .map(by -> Wording.join(" ", by.lead(), by.text()))
                                .orElse(""),
                        lines.reckoned(way.leg())));
        note(notes, Tone.PLAIN, words.of(way.leg().note()));
        if (way.ride().isEmpty() && way.leg().mode() != LegMode.WALK)
            note(notes, Tone.OPEN, words.say("day-sheet.no-seat"));
        return new Row(
                Anchor.of(way.leg()),
                Sort.WAY,
                lines.departure(way.leg()),
                Wording.join(Wording.DOT, lines.way(way.leg()), lines.minutes(way.leg())),
                notes,
                seat(way),
                way.car().map(car -> driver(car.vehicle())).orElse(""));
    }

    private String seat(OwnDay.Way way) {
        return Wording.join(
                Wording.DOT,
                way.car().map(car -> words.of(car.vehicle().name())).orElse(""),
                way.car().map(car -> words.plate(car.vehicle())).orElse(""),
                way.ride().map(seats::seat).orElse(""));
    }

    private String driver(Vehicle vehicle) {
        String who = Wording.join(Wording.DOT, vehicle.driver(), vehicle.phone().replace(' ', '\u00A0'));
        return who.isEmpty() ? "" : words.say("day-sheet.driver", who);
    }

    private void handovers(List<Placed> placed) {
        for (Handover handover : words.trip().handovers().values())
            if (handover.at().date().equals(day.date())) {
                String text = text(handover);
                if (!text.isEmpty()) placed.add(new Placed(at(handover), HANDOVER, row(handover, text)));
            }
    }

    private static Optional<Instant> at(Handover handover) {
        return handover.at().hasTime() ? Optional.of(handover.at().instant()) : Optional.empty();
    }

    private Row row(Handover handover, String text) {
        List<Note> notes = new ArrayList<>();
        note(notes, Tone.PLAIN, words.of(handover.note()));
        return new Row(
                Anchor.of(handover),
                Sort.HANDOVER,
                handover.at().hasTime() ? clocks.at(handover.at()) : clocks.said("when.date-only"),
                text,
                notes,
                "",
                "");
    }

    /** What the person does with the pass; empty if it passes others by. */
    private String text(Handover handover) {
        Optional<Id<Person>> before = before(handover);
        boolean gets = handover.to().filter(person.id()::equals).isPresent();
        boolean gives = before.filter(person.id()::equals).isPresent();
        if (gets == gives) return "";
        String pass = words.of(
                words.trip().passes().get(handover.pass()).orElseThrow().name());
        String other =
                words.person(gets ? before : handover.to()).map(words::name).orElse("");
        if (gets)
            return other.isEmpty() ? words.say("day-sheet.get-office", pass) : words.say("day-sheet.get", pass, other);
        return other.isEmpty() ? words.say("day-sheet.give-office", pass) : words.say("day-sheet.give", pass, other);
    }

    private Optional<Id<Person>> before(Handover handover) {
        Custody custody = facts.custody();
        List<Handover> all = custody.of(handover.pass());
        int at = all.indexOf(handover);
        return at <= 0 ? Optional.empty() : all.get(at - 1).to();
    }
}
