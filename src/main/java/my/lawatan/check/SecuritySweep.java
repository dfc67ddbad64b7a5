package my.lawatan.check;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The principal comes into a room in which others were, and there is no time to sweep it. */
final class SecuritySweep implements TurnRule {
    private static final Quantity SWEEP = Quantity.minutes("sweep", 30, 0, 240);

    @Override
    public String name() {
        return "security-sweep";
    }

    @Override
    public List<Quantity> numbers() {
        return List.of(SWEEP);
    }

    @Override
    public Optional<Finding> about(Facts facts, InRoom.Turn turn) {
        OptionalInt told = Lines.sweepBefore(facts, turn.after());
        int needs = told.orElseGet(() -> facts.number(this, SWEEP));
        if (turn.minutes() >= needs) return Optional.empty();
        if (!facts.hasPrincipal(turn.after()) || facts.hasPrincipal(turn.before())) return Optional.empty();
        return Optional.of(new Finding(
                name(),
                told.isPresent() ? Severity.WARN : Severity.HINT,
                turn.items(),
                told.isPresent() ? "check.security-sweep.told" : "check.security-sweep",
                turn.arguments(needs)));
    }
}
