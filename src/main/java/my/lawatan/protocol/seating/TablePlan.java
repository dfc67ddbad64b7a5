package my.lawatan.protocol.seating;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.Id;
import my.lawatan.trip.Table;

/**
 * Who sits where at one table.
 *
 * @param placed its chairs by number, each followed by those behind it
 * @param rules by what they were put there, each a sentence
 */
public record TablePlan(Table table, Floor floor, List<Placed> placed, List<Reason> rules) {
    /** What a chair with its card takes up. */
    public static final double CARD_WIDTH = 0.94;

    public static final double CARD_HEIGHT = 0.54;

    /** A rectangle of the drawing. */
    public record Bounds(double left, double top, double right, double bottom) {
        public double width() {
            return right - left;
        }

        public double height() {
            return bottom - top;
        }
    }

    public TablePlan {
        placed = List.copyOf(placed);
        rules = List.copyOf(rules);
    }

    /** See {@link SeatPlan#seenAs}. @param sitters everybody of whom the readers know */
    TablePlan seenAs(TablePlan known, Map<Id<Attendance>, Sitter> sitters) {
        return new TablePlan(
                known.table,
                floor,
                placed.stream()
                        .map(each -> {
                            Optional<Sitter> sitter =
                                    each.sitter().flatMap(s -> Optional.ofNullable(sitters.get(s.attendance())));
                            return known.at(each.key())
                                    .filter(theirs -> each.sitter().isEmpty()
                                                    == theirs.sitter().isEmpty()
                                            && theirs.sitter().equals(sitter))
                                    .orElseGet(() -> new Placed(
                                            each.chair(),
                                            sitter,
                                            Reason.of("seating.why.as-decided"),
                                            Optional.empty()));
                        })
                        .toList(),
                known.rules);
    }

    /** The chair that has that key. */
    public Optional<Placed> at(String key) {
        return placed.stream().filter(p -> p.key().equals(key)).findFirst();
    }

    /** The chair on which somebody sits. */
    public Optional<Placed> of(Id<Attendance> attendance) {
        return placed.stream()
                .filter(p -> p.sitter()
                        .filter(s -> s.attendance().equals(attendance))
                        .isPresent())
                .findFirst();
    }

    /** What all chairs, boards and people behind take up. */
    public Bounds bounds() {
        double left = 0;
        double right = 0;
        double top = 0;
        double bottom = 0;
        for (Placed each : placed) {
            left = Math.min(left, each.chair().x() - CARD_WIDTH / 2);
            right = Math.max(right, each.chair().x() + CARD_WIDTH / 2);
            top = Math.min(top, each.chair().y() - CARD_HEIGHT / 2);
            bottom = Math.max(bottom, each.chair().y() + CARD_HEIGHT / 2);
        }
        for (Floor.Board board : floor.boards()) {
            left = Math.min(left, board.x() - board.width() / 2);
            right = Math.max(right, board.x() + board.width() / 2);
            top = Math.min(top, board.y() - board.height() / 2);
            bottom = Math.max(bottom, board.y() + board.height() / 2);
        }
        return new Bounds(left, top, right, bottom);
    }
}
