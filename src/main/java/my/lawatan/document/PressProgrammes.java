package my.lawatan.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import my.lawatan.check.Lines;
import my.lawatan.document.RegisterPaper.Cell;
import my.lawatan.document.RegisterPaper.Look;
import my.lawatan.document.RegisterPaper.Row;
import my.lawatan.document.RegisterPaper.Section;
import my.lawatan.document.RegisterPaper.Width;
import my.lawatan.text.Words;
import my.lawatan.trip.Advance;
import my.lawatan.trip.AttendanceRole;
import my.lawatan.trip.AttendanceStatus;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventKind;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.Instruction;
import my.lawatan.trip.PressAccess;
import my.lawatan.trip.Trip;

/** Makes the press programme: what the press may come to, when and where it is called, and who is in the pool. */
final class PressProgrammes {
    /** Of what is closed only these are of any concern to the press. */
    private static final Set<EventKind> PUBLIC =
            EnumSet.of(EventKind.SUMMIT, EventKind.BILATERAL, EventKind.BUSINESS, EventKind.CEREMONY, EventKind.MEDIA);

    private final Trip trip;
    private final Wording words;
    private final Registers registers;

    PressProgrammes(Commission commission) {
        this.trip = commission.trip();
        this.words = commission.words();
        this.registers = new Registers(commission, words, PaperKind.PRESS_PROGRAMME);
    }

    RegisterPaper paper() {
        List<Section> days = new ArrayList<>();
        for (LocalDate date : TripDays.of(trip)) days.add(day(new TripDay(trip, date)));
        days.add(undated(TripDays.undated(trip)));
        return registers.paper(counts(), days, words.say("press-programme.nothing"));
    }

    private String counts() {
        List<Event> open = trip.events().stream()
                .filter(e -> e.status() != EventStatus.CANCELLED && letsIn(e.press()))
                .toList();
        long uncalled = open.stream()
                .filter(e -> e.when().day().isPresent())
                .filter(e ->
                        call(new TripDay(trip, e.when().day().orElseThrow()), e).isEmpty())
                .count();
        return open.isEmpty()
                ? words.say("press-programme.counts.none")
                : words.say("press-programme.counts", open.size(), (int) uncalled);
    }

    private static boolean letsIn(PressAccess press) {
        return press != PressAccess.CLOSED && press != PressAccess.NOT_STATED;
    }

    // what lasts several days is told on its first
    private Section day(TripDay day) {
        List<Row> rows = day.events().stream()
                .filter(e -> e.when().day().filter(day.date()::equals).isPresent() && told(day, e))
                .map(e -> row(day, e))
                .toList();
        return section("day-" + day.date(), Imprint.capital(words.times().longDate(day.date())), rows);
    }

    private Section undated(TripDay none) {
        List<Row> rows = none.events().stream()
                .filter(e -> told(none, e))
                .map(e -> row(none, e))
                .toList();
        return section("undated", words.say("when.not-stated"), rows);
    }

    private Section section(String anchor, String head, List<Row> rows) {
        return new Section(
                anchor,
                head,
                List.of(
                        registers.column("when", Width.MIDDLE),
                        registers.column("event", Width.REST),
                        registers.column("coverage", Width.SHORT),
                        registers.column("call", Width.REST),
                        registers.column("pool", Width.WIDE)),
                rows);
    }

    private static boolean told(TripDay day, Event event) {
        if (event.status() == EventStatus.CANCELLED) return false;
        return letsIn(event.press()) || PUBLIC.contains(event.type()) && day.principals(event);
    }

    private Row row(TripDay day, Event event) {
        Clocks clocks = new Clocks(words, day.date());
        When when = clocks.of(event.when());
        String officer = words.person(event.officer()).map(words::shortName).orElse("");
        return new Row(
                Anchor.of(event),
                List.of(
                        new Cell(when.line(), when.home(), Look.TITLE),
                        Cell.title(
                                words.of(event.title()),
                                Wording.join(
                                        Wording.DOT,
                                        event.place().map(words::place).orElse(""),
                                        officer.isEmpty() ? "" : words.say("line.officer", officer))),
                        registers.stated(
                                words.say("press." + Words.kebab(event.press().name()))),
                        call(event, call(day, event)),
                        pool(day, event)));
    }

    private Cell call(Event event, List<String> lines) {
        if (!lines.isEmpty()) return Cell.of(String.join("\n", lines));
        return letsIn(event.press()) ? registers.stated("") : Cell.of("–");
    }

    /** The note on the press, what the press is told and when the room is swept, and where the press stands. */
    private List<String> call(TripDay day, Event event) {
        List<String> lines = new ArrayList<>();
        if (event.pressNote().stated()) lines.add(words.of(event.pressNote()));
        Clocks clocks = new Clocks(words, day.date());
        trip.instructions().stream()
                .filter(i -> i.event().equals(event.id()) && (Lines.toPress(i) || Lines.sweeps(i)))
                .sorted(Comparator.comparing(Instruction::anchor)
                        .thenComparing(Instruction::minutes)
                        .thenComparing(Instruction::id))
                .map(i -> Wording.join(
                        " ", day.moment(i).map(at -> clocks.of(at).line()).orElse(""), words.of(i.text())))
                .forEach(lines::add);
        if (letsIn(event.press()))
            trip.advances().stream()
                    .filter(a -> event.place().filter(a.place()::equals).isPresent()
                            && a.pressPosition().stated())
                    .sorted(Comparator.comparing(Advance::id))
                    .map(a -> words.say("press-programme.position", words.of(a.pressPosition())))
                    .distinct()
                    .forEach(lines::add);
        return lines;
    }

    private Cell pool(TripDay day, Event event) {
        String names = day.attendances(event).stream()
                .filter(a -> a.role() == AttendanceRole.PRESS && a.status() != AttendanceStatus.DECLINED)
                .flatMap(a -> a.person().stream())
                .map(id -> words.name(trip.person(id)))
                .sorted()
                .collect(Collectors.joining(", "));
        if (names.isEmpty() && event.press() != PressAccess.POOL) return Cell.of("");
        return registers.stated(names);
    }
}
