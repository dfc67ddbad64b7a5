package my.lawatan.ui.programme.lines;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import my.lawatan.edit.Edit;
import my.lawatan.edit.RenameEvent;
import my.lawatan.edit.ReviseItem;
import my.lawatan.edit.Together;
import my.lawatan.text.Messages;
import my.lawatan.text.Times;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Instruction;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Leg;
import my.lawatan.trip.Refused;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Trip;
import my.lawatan.ui.kit.CountInput;
import my.lawatan.ui.programme.HostTime;

/** What is typed into a line, as the one edit that it means. */
final class LineEdits {
    private final Trip trip;
    private final HostTime time;
    private final Messages messages;

    LineEdits(Trip trip, HostTime time, Messages messages) {
        this.trip = trip;
        this.time = time;
        this.messages = messages;
    }

    static boolean editable(Line line, LineColumn column) {
        return switch (line.kind()) {
            case BEGINS, UNTIMED -> column == LineColumn.TIME || column == LineColumn.TEXT;
            case ENDS -> column == LineColumn.TIME;
            case INSTRUCTION ->
                column == LineColumn.TEXT
                        || column == LineColumn.TO
                        || column == LineColumn.COUNTED
                        || column == LineColumn.TIME && line.at().isPresent();
            case DEPARTS -> column == LineColumn.TIME || column == LineColumn.COUNTED;
            case DAY, SKY, ARRIVES, LOADED -> false;
        };
    }

    /** What stands in the field before anything is typed. */
    String written(Line line, LineColumn column) {
        if (column == LineColumn.TIME) {
            if (LineCells.beginning(line))
                return time.timeText(line.event().orElseThrow().when());
            if (line.kind() == LineKind.DEPARTS) return time.timeText(line.leg().when());
            return line.at().map(this::clock).orElse("");
        }
        if (line.kind() == LineKind.DEPARTS)
            return line.leg().minutes().map(m -> Integer.toString(m)).orElse("");
        if (line.kind() == LineKind.INSTRUCTION && column == LineColumn.COUNTED)
            return line.cells().relative(line.instruction());
        if (column == LineColumn.TEXT && LineCells.beginning(line))
            return line.event().orElseThrow().title().in(messages.language());
        return line.text(column).strip();
    }

    private String clock(Instant at) {
        return new Times(messages).clock(at, trip.settings().hostZone());
    }

    /** The edit; none if what is typed stands there already.
     *
     * @throws Refused if it means nothing */
    Optional<Edit> of(Line line, LineColumn column, String typed) {
        Optional<Edit> edit =
                switch (line.kind()) {
                    case BEGINS, UNTIMED -> Optional.of(event(line, column, typed));
                    case ENDS -> Optional.of(ends(line, typed));
                    case INSTRUCTION -> instruction(line, column, typed);
                    case DEPARTS -> Optional.of(leg(line.leg(), column, typed));
                    case DAY, SKY, ARRIVES, LOADED -> Optional.empty();
                };
        return edit.filter(e -> !e.applyTo(trip).equals(trip));
    }

    private Edit event(Line line, LineColumn column, String typed) {
        Event event = trip.event(line.event().orElseThrow().id());
        if (column == LineColumn.TEXT)
            return new RenameEvent(event.id(), event.title().with(messages.language(), typed));
        return new CountInput(trip, messages, Id::random)
                .edit(event, typed)
                .orElseGet(() -> moved(event, time.time(typed, event.when())));
    }

    private Edit moved(Event event, TimeSpan when) {
        return CountInput.typed(trip, event, when);
    }

    private Edit ends(Line line, String typed) {
        Event event = trip.event(line.event().orElseThrow().id());
        // the end alone: the start stays to the letter
        String start = time.timeText(TimeSpan.from(event.when().start().orElseThrow()));
        TimeSpan read = read(start + typed.strip(), event.when(), typed);
        return moved(
                event,
                new TimeSpan(
                        event.when().start(),
                        read.end(),
                        event.when().certainty(),
                        event.when().programmeDay()));
    }

    // what is refused is what was typed
    private TimeSpan read(String whole, TimeSpan now, String typed) {
        try {
            return time.time(whole, now);
        } catch (Refused no) {
            throw new Refused("refused.when", typed);
        }
    }

    private Optional<Edit> instruction(Line line, LineColumn column, String typed) {
        Instruction now = trip.instructions().get(line.instruction().id()).orElseThrow();
        return switch (column) {
            case TO -> Optional.of(revise(now, "addressedTo", now.addressedTo().with(messages.language(), typed)));
            case TEXT -> Optional.of(revise(now, "text", now.text().with(messages.language(), typed)));
            case COUNTED -> Optional.of(counted(now, Offset.of(typed)));
            case TIME -> Optional.of(at(now, line, typed));
            default -> Optional.empty();
        };
    }

    private static Edit counted(Instruction now, Offset offset) {
        List<Edit> edits = new ArrayList<>();
        if (offset.anchor().filter(a -> a != now.anchor()).isPresent())
            edits.add(revise(now, "anchor", offset.anchor().get()));
        if (offset.minutes() != now.minutes() || edits.isEmpty()) edits.add(revise(now, "minutes", offset.minutes()));
        return edits.size() == 1 ? edits.get(0) : new Together("edit.count-instruction", edits);
    }

    // a minute on the clock is kept as minutes from the event, so that it moves with it
    private Edit at(Instruction now, Line line, String typed) {
        Event event = trip.event(now.event());
        TimePoint anchor = TripLines.anchor(now.anchor(), event).orElseThrow();
        TimePoint before = TimePoint.of(line.at().orElseThrow(), anchor.zone());
        TimeSpan meant = time.time(typed, TimeSpan.from(before));
        Instant at = meant.startInstant().orElseThrow(() -> new Refused("refused.when", typed));
        return revise(
                now, "minutes", (int) Duration.between(anchor.instant(), at).toMinutes());
    }

    private Edit leg(Leg leg, LineColumn column, String typed) {
        if (column == LineColumn.COUNTED) return revise(leg, "minutes", minutes(typed));
        Optional<TimeSpan> near =
                leg.to().or(leg::from).flatMap(trip.events()::get).map(Event::when);
        boolean stated = leg.when().day().isPresent();
        TimeSpan day = near.filter(w -> !stated)
                .flatMap(time::day)
                .map(d -> TimeSpan.on(d, trip.settings().hostZone()))
                .orElse(leg.when());
        if (typed.isBlank()) return revise(leg, "when", TimeSpan.NOT_STATED);
        return revise(leg, "when", time.time(typed, day));
    }

    private static Optional<Integer> minutes(String typed) {
        if (typed.isBlank()) return Optional.empty();
        return Optional.of(Offset.of(typed).minutes());
    }

    private static Edit revise(Item item, String component, Object value) {
        return new ReviseItem(ItemRef.to(item), component, value);
    }
}
