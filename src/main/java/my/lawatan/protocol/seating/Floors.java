package my.lawatan.protocol.seating;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import my.lawatan.protocol.seating.Chair.Part;
import my.lawatan.protocol.seating.Run.Stand;
import my.lawatan.trip.Table;
import my.lawatan.trip.Table.Sides;

/**
 * Where the chairs of each shape stand. The door is at the lower edge of the drawing and the stage of a theatre at the upper one;
 * whoever sits at the upper side of a table therefore faces the door, and has their right hand at the left of the drawing.
 */
final class Floors {
    static final double DOWN = 1;
    static final double UP = -1;
    private static final double ROW = 0.8;
    static final double BOARD = 0.8;
    static final double EDGE = BOARD / 2 + 0.38;
    private static final double ARM = 0.66;

    private Floors() {}

    /**
     * The chairs of a table.
     *
     * @param home how many are for the side that presides, if the sides are apart; a total of both is what counts otherwise
     */
    static Floor of(Table table, int home, int guests) {
        Sides sides = table.sides();
        if (Ends.at(table) && home > 0 && guests > 0) return Ends.of(home, guests, sides);
        return switch (table.shape()) {
            case ROUND -> sides == Sides.FACING ? facingRound(home, guests) : round(home + guests, sides);
            case LONG -> sides == Sides.ONE ? oneSide(home + guests) : longTable(home, guests, sides);
            case U -> u(home + guests, sides);
            case THEATRE -> theatre(home + guests, sides);
        };
    }

    private static Run.PartOf turns(Sides sides) {
        return (distance, right) -> sides == Sides.ONE ? Part.EITHER : distance % 2 == 0 ? Part.HOME : Part.GUESTS;
    }

    private static Run.PartOf all(Part part) {
        return (distance, right) -> part;
    }

    // so far apart that no two cards meet, at whatever angle they are beside each other
    private static double radius(int chairs) {
        double apart = Math.hypot(TablePlan.CARD_WIDTH, TablePlan.CARD_HEIGHT) + 0.01;
        return chairs < 3 ? 0.95 : Math.max(0.95, apart / (2 * Math.sin(Math.PI / chairs)));
    }

    // to the right of whoever sits at the top, seen from above, is to the left
    private static Stand around(double angle, double radius) {
        double sin = Math.sin(angle);
        double cos = Math.cos(angle);
        return new Stand(-sin * radius, -cos * radius, sin, cos);
    }

    private static Floor round(int n, Sides sides) {
        FloorBuilder floor = new FloorBuilder();
        double radius = radius(n);
        floor.board(0, 0, 2 * (radius - 0.42), 2 * (radius - 0.42), true);
        List<Stand> stands = IntStream.range(0, n)
                .mapToObj(i -> around(2 * Math.PI * i / n, radius))
                .toList();
        floor.add(new Run(stands, true, 0, 1, turns(sides)));
        return floor.floor(Floor.Front.DOOR);
    }

    private static Floor facingRound(int home, int guests) {
        FloorBuilder floor = new FloorBuilder();
        int n = home + guests;
        double radius = radius(n);
        double step = 2 * Math.PI / n;
        floor.board(0, 0, 2 * (radius - 0.42), 2 * (radius - 0.42), true);
        int middle = (home - 1) / 2;
        double first = Math.PI - middle * step;
        List<Stand> all = IntStream.range(0, n)
                .mapToObj(i -> around(first + i * step, radius))
                .toList();
        floor.add(List.of(
                new Run(all.subList(0, home), false, middle, 1, all(Part.HOME)),
                new Run(all.subList(home, n), false, (guests - 1) / 2, 1, all(Part.GUESTS))));
        return floor.floor(Floor.Front.DOOR, 0, 1);
    }

    static List<Stand> row(int n, double y, double looks) {
        // to the right of those who look down is to the left
        return IntStream.range(0, n)
                .mapToObj(i -> new Stand((i - (n - 1) / 2.0) * -looks, y, 0, looks))
                .toList();
    }

    private static Floor oneSide(int n) {
        FloorBuilder floor = new FloorBuilder();
        floor.board(0, EDGE, n, BOARD, false);
        floor.add(new Run(row(n, 0, DOWN), false, (n - 1) / 2, 1, all(Part.EITHER)));
        return floor.floor(Floor.Front.DOOR);
    }

    // the middle of the guests is opposite that of the host, also where an even number has no chair in the middle
    private static Floor longTable(int home, int guests, Sides sides) {
        FloorBuilder floor = new FloorBuilder();
        boolean turns = sides == Sides.ALTERNATING;
        floor.board(0, 0, Math.max(1, Math.max(home, guests)), BOARD, false);
        Run hosts = new Run(row(home, EDGE, UP), false, (home - 1) / 2, 1, turns ? turns(sides) : all(Part.HOME));
        Run others = new Run(
                row(guests, -EDGE, DOWN),
                false,
                home == guests ? guests / 2 : (guests - 1) / 2,
                1,
                turns ? (d, right) -> d % 2 == 0 ? Part.GUESTS : Part.HOME : all(Part.GUESTS));
        floor.add(guests == 0 ? List.of(hosts) : home == 0 ? List.of(others) : List.of(hosts, others));
        return floor.floor(Floor.Front.DOOR);
    }

    private static Floor u(int n, Sides sides) {
        FloorBuilder floor = new FloorBuilder();
        int arm = n < 5 ? 0 : Math.max(1, (n - 1) / 3);
        int head = n - 2 * arm;
        double edge = (head - 1) / 2.0 + EDGE + 0.42;
        List<Stand> stands = new ArrayList<>();
        for (int i = arm; i > 0; i--) stands.add(new Stand(edge, i * ARM + 0.2, -1, 0));
        stands.addAll(row(head, 0, DOWN));
        for (int i = 1; i <= arm; i++) stands.add(new Stand(-edge, i * ARM + 0.2, 1, 0));
        floor.board(0, EDGE, head + 0.1, BOARD, false);
        if (arm > 0) {
            double length = arm * ARM;
            // the chairs of the arms stand clear of it
            double reach = edge - EDGE - 0.12;
            floor.board(reach, length / 2 + 0.5, BOARD, length + 0.2, false);
            floor.board(-reach, length / 2 + 0.5, BOARD, length + 0.2, false);
        }
        Run.PartOf part = sides == Sides.FACING
                ? (distance, right) -> right && distance > 0 ? Part.GUESTS : Part.HOME
                : turns(sides);
        floor.add(new Run(stands, false, arm + (head - 1) / 2, 1, part));
        return floor.floor(Floor.Front.DOOR);
    }

    /** How many chairs stand in a row of a theatre with that many in all. */
    static int rowOf(int n) {
        return n <= 8 ? n : n <= 60 ? 8 : n <= 240 ? 12 : n <= 800 ? 20 : 40;
    }

    private static Floor theatre(int n, Sides sides) {
        FloorBuilder floor = new FloorBuilder();
        int width = rowOf(n);
        for (int row = 0, left = n; left > 0; row++) {
            int here = Math.min(width, left);
            left -= here;
            if (sides == Sides.FACING) floor.add(blocks(here, row));
            else floor.add(new Run(row(here, row * ROW, UP), false, (here - 1) / 2, row + 1, turns(sides)));
        }
        return floor.floor(Floor.Front.STAGE);
    }

    // with an aisle between the two sides, from which each fills its row outward
    private static List<Run> blocks(int n, int row) {
        int home = (n + 1) / 2;
        double aisle = 0.3;
        List<Stand> left = IntStream.range(0, home)
                .mapToObj(i -> new Stand(i - home + 0.5 - aisle, row * ROW, 0, UP))
                .toList();
        List<Stand> right = IntStream.range(0, n - home)
                .mapToObj(i -> new Stand(i + 0.5 + aisle, row * ROW, 0, UP))
                .toList();
        Run hosts = new Run(left, false, home - 1, row + 1, all(Part.HOME));
        return right.isEmpty() ? List.of(hosts) : List.of(hosts, new Run(right, false, 0, row + 1, all(Part.GUESTS)));
    }
}
