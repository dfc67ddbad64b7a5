package my.lawatan.check;

import java.util.List;
import java.util.Optional;
import my.lawatan.trip.EventKind;

/** A room in which two delegations meet is not left empty long enough before it, or after it, to be made ready again. */
final class RoomTurnover implements TurnRule {
    /** As summit hosts ask: chairs, flags, water and name plates are changed in that time. */
    private static final Quantity TURNOVER = Quantity.minutes("turnover", 15, 0, 120);

    @Override
    public String name() {
        return "room-turnover";
    }

    @Override
    public List<Quantity> numbers() {
        return List.of(TURNOVER);
    }

    @Override
    public Optional<Finding> about(Facts facts, InRoom.Turn turn) {
        int needs = facts.number(this, TURNOVER);
        boolean talk =
                turn.before().type() == EventKind.BILATERAL || turn.after().type() == EventKind.BILATERAL;
        if (!talk || turn.minutes() >= needs) return Optional.empty();
        return Optional.of(
                new Finding(name(), Severity.WARN, turn.items(), "check.room-turnover", turn.arguments(needs)));
    }
}
