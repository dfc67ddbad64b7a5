package my.lawatan.ui.programme.lines;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import my.lawatan.trip.Event;
import my.lawatan.trip.Instruction;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Leg;

/**
 * One line. What it says is worked out when it is seen.
 *
 * @param day the day of the programme under which it stands; {@link LocalDate#MAX} if none is known
 * @param item what it is about; none for the head of a day
 * @param event the event it belongs to; none for the head of a day and for a way that no event has
 * @param at the minute; none if it has no time
 */
public record Line(
        LineKind kind,
        LocalDate day,
        Optional<Item> item,
        Optional<Event> event,
        Optional<Instant> at,
        LineCells cells) {
    /** What tells it from other lines whatever it says. */
    record Key(LineKind kind, LocalDate day, Optional<ItemRef> item, Optional<Instant> at) {}

    Key key() {
        // a line keeps its key when its item goes to another day
        return new Key(
                kind,
                kind == LineKind.DAY ? day : LocalDate.MIN,
                item.map(ItemRef::to),
                kind == LineKind.SKY ? at : Optional.empty());
    }

    /** What is selected in all views when this line is: its event, or the way itself. */
    Optional<ItemRef> owner() {
        return event.<Item>map(e -> e).or(() -> item).map(ItemRef::to);
    }

    Instruction instruction() {
        return (Instruction) item.orElseThrow();
    }

    Leg leg() {
        return (Leg) item.orElseThrow();
    }

    String text(LineColumn column) {
        return cells.text(this, column);
    }
}
