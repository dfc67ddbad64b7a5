package my.lawatan.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import my.lawatan.trip.PressAccess;

/** The press is let in before an event begins, and its room is not free by then. */
final class PressPreset implements TurnRule {
    private static final Quantity PRESET = Quantity.minutes("preset", 20, 0, 180);
    private static final Set<PressAccess> LET_IN =
            EnumSet.of(PressAccess.OPEN, PressAccess.PRE_CREDENTIALED, PressAccess.POOL);

    @Override
    public String name() {
        return "press-preset";
    }

    @Override
    public List<Quantity> numbers() {
        return List.of(PRESET);
    }

    @Override
    public Optional<Finding> about(Facts facts, InRoom.Turn turn) {
        // who is in the room already need not be let in
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
