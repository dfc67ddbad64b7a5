package my.lawatan.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import my.lawatan.check.Drive;
import my.lawatan.document.DayOrder.Entry;
import my.lawatan.document.LineByLine.Kind;
import my.lawatan.document.LineByLine.Minute;
import my.lawatan.trip.AttendanceRole;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.Instruction;
import my.lawatan.trip.Leg;
import my.lawatan.trip.TimeSpan;

/** The minutes of one day, by the clock; what has no time comes first. */
final class Minutes {
    private record Placed(Optional<Instant> at, Minute minute) {}

    private static final Comparator<Placed> ORDER = Comparator.<Placed, Instant>comparing(
                    p -> p.at().orElse(Instant.MIN))
            .thenComparing(p -> p.minute().kind());

    private static final When NO_TIME = new When("", "", "", "", "");

    private final Wording words;
    private final TripDay day;
    private final Clocks clocks;
    private final EventRows rows;
    private final LineRows lines;
    private final PeopleOfEvent with;

    Minutes(Wording words, TripDay day) {
        this.words = words;
        this.day = day;
        this.clocks = new Clocks(words, day.date());
        this.rows = new EventRows(words, day, clocks);
        this.lines = new LineRows(words, day, clocks);
        this.with = new PeopleOfEvent(words, day);
    }

    /** Of {@code entries}, those with a place on the clock or those without. */
    List<Minute> of(List<Entry> entries, boolean timed) {
        List<Placed> all = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry.item() instanceof Event event) add(all, event);
            else if (entry.item() instanceof Leg leg) add(all, leg);
            else add(all, (Instruction) entry.item(), entry.besideItsEvent());
        }
        return all.stream()
                .filter(p -> p.at().isPresent() == timed)
                .sorted(ORDER)
                .map(Placed::minute)
                .toList();
    }

    private void add(List<Placed> all, Event event) {
        String anchor = Anchor.of(event);
        String length = event.when()
                .duration()
                .map(d -> new Lengths(words).of((int) d.toMinutes()))
                .orElse("");
        Optional<TimeSpan> begins = event.when().beginning();
        String title = words.of(event.title());
        all.add(new Placed(
                event.when().startInstant(),
                new Minute(
                        false,
                        Kind.BEGINS,
                        anchor,
                        clocks.of(begins.orElse(event.when())),
                        length,
                        "",
                        title,
                        details(event),
                        notes(event))));
        // what does not take place neither holds nor ends
        if (event.status() == EventStatus.CANCELLED) return;
        hold(all, event, anchor);
        event.when()
                .ending()
                .ifPresent(ends -> all.add(new Placed(
                        ends.startInstant(),
                        line(Kind.ENDS, anchor, clocks.of(ends), "", words.say("line.ends", title)))));
    }

    private List<Note> notes(Event event) {
        BesideNotes beside = new BesideNotes(words);
        List<Note> notes = new ArrayList<>(rows.marks(event));
        notes.addAll(beside.plans(event));
        beside.run(event).ifPresent(run -> notes.add(new Note(Note.Tone.OPEN, run)));
        return notes;
    }

    // a hold point is a line of its own, at the minute at which it holds
    private void hold(List<Placed> all, Event event, String anchor) {
        new BesideNotes(words)
                .hold(event)
                .ifPresent(hold -> all.add(new Placed(
                        event.when().startInstant(), line(Kind.INSTRUCTION, anchor, heldFrom(event), "", hold))));
    }

    private When heldFrom(Event event) {
        return event.when().beginning().map(clocks::of).orElse(NO_TIME);
    }

    private static Minute line(Kind kind, String anchor, When when, String length, String text) {
        return new Minute(false, kind, anchor, when, length, "", text, List.of(), List.of());
    }

    private List<String> details(Event event) {
        List<String> details = new ArrayList<>();
        detail(details, rows.alongside(event));
        detail(details, Wording.join(Wording.DOT, rows.place(event), rows.receivedBy(event)));
        detail(details, words.of(event.purpose()));
        detail(details, named("line.with", rows.column(event)));
        detail(
                details,
                Wording.join(
                        Wording.DOT,
                        event.attire().stated() ? words.say("item.attire", words.of(event.attire())) : "",
                        named("item.press", rows.press(event)),
                        named("line.interpreter", helper(event, AttendanceRole.INTERPRETER)),
                        named("line.note-taker", helper(event, AttendanceRole.NOTE_TAKER)),
                        named("line.officer", rows.officer(event))));
        detail(details, words.of(event.remarks()));
        return details;
    }

    private static void detail(List<String> details, String text) {
        if (!text.isEmpty()) details.add(text);
    }

    private String named(String key, String text) {
        return text.isEmpty() ? "" : words.say(key, text);
    }

    private String helper(Event event, AttendanceRole role) {
        return String.join(
                ", ", with.people(event, Optional.of(role)).map(with::name).toList());
    }

    private void add(List<Placed> all, Leg leg) {
        String anchor = Anchor.of(leg);
        String text = Wording.join(
                Wording.DOT, lines.way(leg), lines.reckoned(leg), lines.vehicles(leg), words.of(leg.note()));
        all.add(new Placed(
                day.beginning(leg), line(Kind.DEPARTS, anchor, lines.departure(leg), lines.minutes(leg), text)));
        Drive.loadedBy(words.trip(), leg).ifPresent(by -> {
            String loaded = words.say("line.loaded", LineRows.shortWay(leg, words));
            all.add(new Placed(by.startInstant(), line(Kind.LOADED, anchor, clocks.of(by), "", loaded)));
        });
        leg.when().ending().ifPresent(end -> {
            String arrives = words.say("line.arrives", LineRows.shortWay(leg, words));
            all.add(new Placed(end.startInstant(), line(Kind.ARRIVES, anchor, clocks.of(end), "", arrives)));
        });
    }

    private void add(List<Placed> all, Instruction instruction, boolean beside) {
        Event event = words.trip().event(instruction.event());
        Optional<TimeSpan> moment = day.moment(instruction);
        String relative = new Lengths(words).fromItsEvent(instruction);
        String counted = beside ? relative : words.say("line.counted", relative, words.of(event.title()));
        all.add(new Placed(
                moment.flatMap(TimeSpan::startInstant),
                new Minute(
                        false,
                        Kind.INSTRUCTION,
                        Anchor.of(instruction),
                        moment.map(clocks::of).orElseGet(() -> clocks.said("when.date-only")),
                        "",
                        words.of(instruction.addressedTo()),
                        words.of(instruction.text()),
                        List.of(counted),
                        List.of())));
    }
}
