package my.lawatan.check;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import my.lawatan.trip.Event;

/** The principal comes into a room in which others were, and there is no time to sweep it. */
final class SecuritySweep implements Rule {
    private static final Quantity SWEEP = Quantity.minutes("sweep", 30, 0, 240);

    @Override
    public String name() {
        return "security-sweep";
    }

    @Override
    public Action action() {
        return Action.BUFFERS;
    }

    @Override
    public List<Quantity> numbers() {
        return List.of(SWEEP);
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

    private Optional<Finding> of(Facts facts, InRoom.Turn turn) {
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
