package my.lawatan.ui.kit.timeline.layout;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import my.lawatan.trip.ItemRef;

/** Which item an arrow key leads to: up and down through the items of a day, left and right to the nearest item beside. */
public final class Spatial {
    private static final Comparator<Spot> DOWNWARD =
            Comparator.comparingDouble(Spot::y).thenComparingDouble(Spot::x);

    private Spatial() {}

    public enum Way {
        UP,
        DOWN,
        LEFT,
        RIGHT
    }

    /**
     * Where an item stands.
     *
     * @param day column; of several, the first
     * @param lastDay the last column it covers
     * @param y its upper edge; less than 0 above the columns
     */
    public record Spot(ItemRef item, int day, int lastDay, double x, double y, double height) {
        private boolean covers(int column) {
            return day <= column && column <= lastDay;
        }

        private boolean besides(Spot other) {
            return day == other.day && gap(other) == 0;
        }

        /** How far above or below the other one it stands; 0 if they are level. */
        private double gap(Spot other) {
            return Math.max(0, Math.max(y - (other.y + other.height), other.y - (y + height)));
        }
    }

    /** The item to go to from {@code from}; none at the edge. */
    public static Optional<ItemRef> next(List<Spot> spots, ItemRef from, Way way) {
        return spots.stream()
                .filter(s -> s.item().equals(from))
                .findFirst()
                .flatMap(spot ->
                        next(spots.stream().filter(s -> !s.item().equals(from)).toList(), spot, way))
                .map(Spot::item);
    }

    private static Optional<Spot> next(List<Spot> others, Spot from, Way way) {
        return switch (way) {
            case DOWN ->
                inDay(others, from).filter(s -> DOWNWARD.compare(s, from) > 0).min(DOWNWARD);
            case UP ->
                inDay(others, from).filter(s -> DOWNWARD.compare(s, from) < 0).max(DOWNWARD);
            case LEFT -> sideways(others, from, -1);
            case RIGHT -> sideways(others, from, 1);
        };
    }

    private static Stream<Spot> inDay(List<Spot> others, Spot from) {
        return others.stream().filter(s -> s.covers(from.day()));
    }

    private static Optional<Spot> sideways(List<Spot> others, Spot from, int sign) {
        Comparator<Spot> nearest = Comparator.comparingDouble((Spot s) -> sign * (s.x() - from.x()))
                .thenComparingDouble(s -> Math.abs(s.y() - from.y()));
        Optional<Spot> beside = others.stream()
                .filter(s -> s.besides(from) && sign * (s.x() - from.x()) > 0)
                .min(nearest);
        return beside.isPresent() ? beside : inNearestDay(others, from, sign);
    }

    private static Optional<Spot> inNearestDay(List<Spot> others, Spot from, int sign) {
        int edge = sign > 0 ? from.lastDay() : from.day();
        return others.stream()
                .filter(s -> sign > 0 ? s.day() > edge : s.lastDay() < edge)
                .min(Comparator.comparingInt((Spot s) -> sign > 0 ? s.day() : -s.lastDay())
                        .thenComparingDouble(s -> s.gap(from))
                        .thenComparingDouble(s -> Math.abs(s.x() - from.x()))
                        .thenComparingDouble(s -> Math.abs(s.y() - from.y())));
    }
}
