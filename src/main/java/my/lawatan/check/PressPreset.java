package my.lawatan.check;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import my.lawatan.trip.Event;
import my.lawatan.trip.PressAccess;

/** The press is let in before an event begins, and its room is not free by then. */
final class PressPreset implements Rule {
    private static final Quantity PRESET = Quantity.minutes("preset", 20, 0, 180);
    private static final Set<PressAccess> LET_IN =
            EnumSet.of(PressAccess.OPEN, PressAccess.PRE_CREDENTIALED, PressAccess.POOL);

    @Override
    public String name() {
        return "press-preset";
    }

    @Override
    public Action action() {
        return Action.BUFFERS;
    }

    @Override
    public List<Quantity> numbers() {
        return List.of(PRESET);
    }

    @Override
    public Collection<Event> alsoTouched(Facts facts, Event event) {
        return InRoom.neighbours(facts, event);
    }

    @Override
    public List<Finding> about(Facts facts, Event event) {
        return InRoom.about(facts, event, turn -> of(facts, turn));
    }

    @Override
    public List<Finding> all(Facts facts) {
        return InRoom.all(facts, turn -> of(facts, turn));
    }

    // who is in the room already need not be let in
    private Optional<Finding> of(Facts facts, InRoom.Turn turn) {
        if (!LET_IN.contains(turn.after().press())
                || LET_IN.contains(turn.before().press())) return Optional.empty();
        OptionalInt told = Lines.pressBefore(facts, turn.after());
        int needs = told.orElseGet(() -> facts.number(this, PRESET));
        if (turn.minutes() >= needs) return Optional.empty();
        return Optional.of(new Finding(
                name(),
                told.isPresent() ? Severity.WARN : Severity.HINT,
                turn.items(),
                told.isPresent() ? "check.press-preset.told" : "check.press-preset",
                turn.arguments(needs)));
    }
}
