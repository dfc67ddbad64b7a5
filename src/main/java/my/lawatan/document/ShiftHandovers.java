package my.lawatan.document;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import my.lawatan.check.Checks;
import my.lawatan.check.Facts;
import my.lawatan.check.Finding;
import my.lawatan.check.Severity;
import my.lawatan.document.RegisterPaper.Cell;
import my.lawatan.document.RegisterPaper.Column;
import my.lawatan.document.RegisterPaper.Look;
import my.lawatan.document.RegisterPaper.Row;
import my.lawatan.document.RegisterPaper.Section;
import my.lawatan.document.RegisterPaper.Width;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.AttendanceStatus;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.Form;
import my.lawatan.trip.Hold;
import my.lawatan.trip.Side;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Trip;

/** Makes the paper with which one duty officer hands over to the next: what comes, what is due, what is held, awaited and open. */
final class ShiftHandovers {
    private static final Duration NEXT = Duration.ofHours(12);
    private static final Duration AHEAD = Duration.ofHours(48);
    // what has no time yet comes first on its day, not before the day
    private static final Comparator<Event> BY_DAY = Comparator.comparing(
                    (Event e) -> e.when().day().orElse(LocalDate.MAX))
            .thenComparing(TripDay.ORDER);

    private final Trip trip;
    private final Instant asOf;
    private final Facts facts;
    private final Wording words;
    private final Registers registers;

    ShiftHandovers(Commission commission) {
        this.trip = commission.trip();
        this.asOf = commission.asOf();
        this.facts = Facts.of(trip, asOf);
        this.words = commission.words();
        this.registers = new Registers(commission, words, PaperKind.SHIFT_HANDOVER);
    }

    RegisterPaper paper() {
        Section next = next();
        Section due = due();
        Section held = held();
        Section awaited = awaited();
        Section open = open();
        String counts = words.say(
                "shift.counts",
                next.rows().size(),
                due.rows().size(),
                held.rows().size() + awaited.rows().size(),
                open.rows().size());
        return registers.paper(counts, List.of(next, due, held, awaited, open, signed()), "");
    }

    private boolean within(Event event, Duration ahead) {
        if (event.status() == EventStatus.CANCELLED) return false;
        if (!event.when().timed()) return touches(event.when(), ahead);
        Optional<Instant> begins = event.when().startInstant();
        return begins.isPresent() && !over(event) && begins.get().isBefore(asOf.plus(ahead));
    }

    // of what has no time yet any hour of its day may be the one
    private boolean touches(TimeSpan when, Duration ahead) {
        ZoneId zone = trip.settings().hostZone();
        Optional<Instant> first = when.day().map(day -> day.atStartOfDay(zone).toInstant());
        Optional<Instant> end =
                when.lastDay().map(day -> day.plusDays(1).atStartOfDay(zone).toInstant());
        return first.filter(at -> at.isBefore(asOf.plus(ahead))).isPresent()
                && end.filter(at -> at.isAfter(asOf)).isPresent();
    }

    private boolean over(Event event) {
        return event.when()
                .endInstant()
                .or(event.when()::startInstant)
                .filter(end -> end.isBefore(asOf))
                .isPresent();
    }

    private List<Event> events(Duration ahead) {
        return trip.events().stream()
                .filter(e -> within(e, ahead))
                .sorted(BY_DAY)
                .toList();
    }

    private Column column(String key, Width width) {
        return registers.column(key, width);
    }

    private Section next() {
        List<Row> rows = events(NEXT).stream()
                .map(event -> new Row(
                        Anchor.of(event),
                        List.of(
                                Cell.of(registers.begins(event)),
                                Cell.title(
                                        words.of(event.title()),
                                        event.place().map(words::place).orElse("")),
                                words.person(event.officer())
                                        .map(p -> Cell.of(words.name(p))
                                                .more(p.phone().replace(' ', '\u00A0')))
                                        .orElseGet(() -> registers.stated("")))))
                .toList();
        return registers.section(
                "next",
                "shift.next",
                rows,
                column("when", Width.MIDDLE),
                column("event", Width.REST),
                column("officer", Width.WIDE));
    }

    private Section due() {
        List<Row> rows = new ArrayList<>();
        for (Deadlines.Deadline due : new Deadlines(words, asOf).until(asOf.plus(Duration.ofHours(24)))) {
            boolean late = due.by().isBefore(asOf);
            Cell when = Cell.of(registers.moment(due.at()));
            rows.add(new Row(
                    due.anchor(),
                    List.of(
                            late ? new Cell(when.text(), words.say("host-forms.late"), Look.LATE) : when,
                            Cell.title(due.what(), due.more()),
                            registers.stated(registers.person(due.owner())))));
        }
        return registers.section(
                "due",
                "shift.due",
                rows,
                column("due", Width.MIDDLE),
                column("what", Width.REST),
                column("owner", Width.WIDE));
    }

    private Section held() {
        List<Row> rows = trip.holds().stream()
                .filter(hold -> hold.released().isEmpty() && !over(trip.event(hold.event())))
                .sorted(Comparator.comparing((Hold h) ->
                                trip.event(h.event()).when().startInstant().orElse(Instant.MAX))
                        .thenComparing(Hold::id))
                .map(this::row)
                .toList();
        return registers.section(
                "held",
                "shift.held",
                rows,
                column("when", Width.MIDDLE),
                column("event", Width.REST),
                column("released-by", Width.WIDE));
    }

    private Row row(Hold hold) {
        Event event = trip.event(hold.event());
        return new Row(
                Anchor.of(hold),
                List.of(
                        Cell.of(registers.begins(event)),
                        Cell.title(
                                words.of(event.title()),
                                Wording.join(". ", words.of(hold.until()), words.of(hold.note()))),
                        registers.stated(words.of(hold.releasedBy()))));
    }

    /** What others said that they would do or answer: forms that lie with the host, replies of those who are invited. */
    private Section awaited() {
        Stream<Row> forms = trip.forms().stream()
                .filter(f -> f.state() == Form.State.SENT)
                .sorted(Comparator.comparing((Form f) -> f.title().plain()).thenComparing(Form::id))
                .map(f -> new Row(
                        Anchor.of(f),
                        List.of(
                                Cell.title(
                                        f.title().stated() ? words.of(f.title()) : words.word(f.type()),
                                        words.of(f.note())),
                                registers.stated(words.of(f.to())))));
        Stream<Row> replies = events(AHEAD).stream().flatMap(event -> reply(event).stream());
        return registers.section(
                "awaited",
                "shift.awaited",
                Stream.concat(forms, replies).toList(),
                column("what", Width.REST),
                column("from", Width.WIDE));
    }

    private Optional<Row> reply(Event event) {
        List<String> names = trip.attendances().stream()
                .filter(a -> a.event().equals(event.id()) && a.side() != Side.OURS && awaits(a))
                .flatMap(a -> a.person().stream())
                .map(id -> words.name(trip.person(id)))
                .sorted()
                .toList();
        if (names.isEmpty()) return Optional.empty();
        return Optional.of(new Row(
                Anchor.of(event),
                List.of(
                        Cell.title(words.say("shift.reply", words.of(event.title())), registers.begins(event)),
                        Cell.of(String.join(", ", names)))));
    }

    private static boolean awaits(Attendance attendance) {
        return attendance.status() == AttendanceStatus.INVITED || attendance.status() == AttendanceStatus.TENTATIVE;
    }

    private Section open() {
        List<Row> rows = events(AHEAD).stream()
                .flatMap(event -> Checks.open(facts, event.id()).stream())
                .filter(finding -> finding.severity() != Severity.HINT)
                .distinct()
                .sorted(Comparator.comparing(Finding::severity))
                .map(this::row)
                .toList();
        return registers.section(
                "open", "shift.open", rows, column("urgency", Width.MIDDLE), column("finding", Width.REST));
    }

    private Row row(Finding finding) {
        Look look = finding.severity() == Severity.STOP ? Look.LATE : Look.PLAIN;
        return new Row(
                finding.items().isEmpty() ? "" : Anchor.of(finding.items().get(0)),
                List.of(new Cell(words.word(finding.severity()), "", look), Cell.of(words.finding(finding))));
    }

    private Section signed() {
        return registers.section(
                "signed",
                "shift.signed",
                List.of(new Row("", List.of(Cell.sign(), Cell.sign(), Cell.sign()))),
                column("handed-by", Width.REST),
                column("taken-by", Width.REST),
                column("at", Width.WIDE));
    }
}
