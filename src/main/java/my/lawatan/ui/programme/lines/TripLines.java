package my.lawatan.ui.programme.lines;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import my.lawatan.check.Drive;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Instruction;
import my.lawatan.trip.Item;
import my.lawatan.trip.Leg;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Trip;
import my.lawatan.ui.programme.HostTime;
import my.lawatan.ui.programme.ProgrammeState;

/** All lines of a trip in their order: days one after another, in each what has no time first, then all by the clock. */
final class TripLines {
    /** What ends before this on the morning after still belongs to the evening before. */
    private static final LocalTime MORNING = LocalTime.of(4, 0);

    private static final Comparator<Line> ORDER = Comparator.comparing(Line::day)
            .thenComparing(line -> line.at().orElse(Instant.MIN))
            .thenComparing(TripLines::group)
            .thenComparing(Line::kind)
            .thenComparing(line -> line.item().map(item -> item.id().toString()).orElse(""));

    private final ProgrammeState state;
    private final Trip trip;
    private final HostTime time;
    private final LineCells cells;
    private final ZoneId host;
    private final List<Line> lines = new ArrayList<>();

    TripLines(ProgrammeState state, HostTime time, LineCells cells) {
        this.state = state;
        this.trip = state.trip();
        this.time = time;
        this.cells = cells;
        this.host = trip.settings().hostZone();
    }

    // what has no time stands with its event; at one minute the kind decides
    private static String group(Line line) {
        return line.at().isPresent()
                ? ""
                : line.event().map(e -> e.id().toString()).orElse("");
    }

    /** The lines, with a head before each day that has some. */
    List<Line> all() {
        trip.events().stream().filter(state::shows).forEach(this::add);
        trip.instructions().stream().forEach(this::add);
        trip.legs().stream().forEach(this::add);
        state.sky()
                .forEach(time -> lines.add(new Line(
                        LineKind.SKY, time.day(), Optional.empty(), Optional.empty(), Optional.of(time.at()), cells)));
        lines.sort(ORDER);
        List<Line> all = new ArrayList<>(lines.size() + 16);
        LocalDate day = null;
        for (Line line : lines) {
            if (!line.day().equals(day))
                all.add(new Line(
                        LineKind.DAY, line.day(), Optional.empty(), Optional.empty(), Optional.empty(), cells));
            day = line.day();
            all.add(line);
        }
        return all;
    }

    private void add(Event event) {
        TimeSpan when = event.when();
        LocalDate day = time.day(when).orElse(LocalDate.MAX);
        if (!when.timed()) {
            add(LineKind.UNTIMED, day, event, Optional.of(event), Optional.empty());
            return;
        }
        add(LineKind.BEGINS, day, event, Optional.of(event), when.startInstant());
        when.end()
                .ifPresent(end ->
                        add(LineKind.ENDS, under(event, end.instant()), event, Optional.of(event), when.endInstant()));
    }

    private void add(LineKind kind, LocalDate day, Item item, Optional<Event> event, Optional<Instant> at) {
        lines.add(new Line(kind, day, Optional.of(item), event, at, cells));
    }

    /** The day under which something of an event stands: the event's own for what is on it or in the night after it. */
    private LocalDate under(Event event, Instant at) {
        LocalDate day = time.day(event.when()).orElse(LocalDate.MAX);
        LocalDateTime there = at.atZone(host).toLocalDateTime();
        LocalDate first = event.when().timed()
                ? event.when().startInstant().orElseThrow().atZone(host).toLocalDate()
                : day;
        boolean own = there.toLocalDate().equals(first)
                || there.toLocalDate().equals(day.plusDays(1))
                        && there.toLocalTime().isBefore(MORNING);
        return own ? day : there.toLocalDate();
    }

    private void add(Instruction instruction) {
        Event event = trip.event(instruction.event());
        if (!state.shows(event)) return;
        Optional<Instant> at = moment(instruction, event);
        LocalDate day = at.map(moment -> under(event, moment))
                .orElseGet(() -> time.day(event.when()).orElse(LocalDate.MAX));
        add(LineKind.INSTRUCTION, day, instruction, Optional.of(event), at);
    }

    /** The minute at which it is to be done; none if its event has no such end. */
    static Optional<Instant> moment(Instruction instruction, Event event) {
        if (!event.when().timed()) return Optional.empty();
        return anchor(instruction.anchor(), event)
                .map(p -> p.plusMinutes(instruction.minutes()).instant());
    }

    static Optional<TimePoint> anchor(Instruction.Anchor anchor, Event event) {
        return anchor == Instruction.Anchor.START
                ? event.when().start()
                : event.when().end();
    }

    private void add(Leg leg) {
        Optional<Event> event = end(leg.to()).or(() -> end(leg.from()));
        boolean hidden = event.isPresent() && !state.shows(event.get());
        if (hidden) return;
        Optional<Instant> at = beginning(leg);
        LocalDate day = at.map(moment -> event.map(e -> under(e, moment))
                        .orElseGet(() -> moment.atZone(host).toLocalDate()))
                .or(() -> time.day(leg.when()))
                .or(() -> event.flatMap(e -> time.day(e.when())))
                .orElse(LocalDate.MAX);
        add(LineKind.DEPARTS, day, leg, event, at);
        Drive.loadedBy(trip, leg).ifPresent(by -> add(LineKind.LOADED, day, leg, event, by.startInstant()));
        leg.when()
                .endInstant()
                .ifPresent(end -> add(
                        LineKind.ARRIVES,
                        event.map(e -> under(e, end))
                                .orElseGet(() -> end.atZone(host).toLocalDate()),
                        leg,
                        event,
                        Optional.of(end)));
    }

    private Optional<Event> end(Optional<Id<Event>> id) {
        return id.flatMap(trip.events()::get);
    }

    // as the paper has it: when one leaves, stated or reckoned, else just before what it leads to, else after what it
    // comes from
    private Optional<Instant> beginning(Leg leg) {
        return Drive.departs(trip, leg)
                .flatMap(TimeSpan::startInstant)
                .or(() -> end(leg.to()).flatMap(e -> e.when().startInstant()))
                .or(() -> end(leg.from()).flatMap(e -> e.when().endInstant()));
    }
}
