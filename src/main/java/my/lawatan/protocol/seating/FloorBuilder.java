package my.lawatan.protocol.seating;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Puts runs of chairs together and counts them. */
final class FloorBuilder {
    private final List<Chair> chairs = new ArrayList<>();
    private final List<Floor.Board> boards = new ArrayList<>();
    private final List<Run> runs = new ArrayList<>();
    private final List<int[]> numbers = new ArrayList<>();

    void board(double x, double y, double width, double height, boolean round) {
        boards.add(new Floor.Board(x, y, width, height, round));
    }

    /** Counts the chairs of a run. */
    void add(Run run) {
        add(List.of(run));
    }

    /** Counts the chairs of several runs by turns: the best of each first. */
    void add(List<Run> together) {
        List<List<Run.Step>> orders = together.stream().map(Run::outward).toList();
        int first = runs.size();
        together.forEach(run -> {
            runs.add(run);
            numbers.add(new int[run.stands().size()]);
        });
        int longest = orders.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < longest; i++)
            for (int r = 0; r < together.size(); r++)
                if (i < orders.get(r).size()) chair(first + r, orders.get(r).get(i));
    }

    private void chair(int run, Run.Step step) {
        Run of = runs.get(run);
        Run.Stand stand = of.stands().get(step.index());
        int number = chairs.size() + 1;
        numbers.get(run)[step.index()] = number;
        int anchor = numbers.get(run)[of.middle()];
        Spot.Hand hand = step.right() ? Spot.Hand.RIGHT : Spot.Hand.LEFT;
        boolean door = step.distance() == 0 && of.facesDoor();
        chairs.add(new Chair(
                number,
                0,
                stand.x(),
                stand.y(),
                stand.lookX(),
                stand.lookY(),
                of.part().at(step.distance(), step.right()),
                new Spot(of.row(), anchor, hand, step.distance(), door)));
    }

    /** The floor. @param around the runs, as indices, that together close a ring; none if each run is for itself */
    Floor floor(Floor.Front front, int... around) {
        List<Integer> right = new ArrayList<>(Collections.nCopies(chairs.size(), 0));
        for (int r = 0; r < runs.size(); r++)
            beside(right, numbers.get(r), runs.get(r).ring());
        for (int i = 0; i < around.length; i++)
            join(right, numbers.get(around[i]), numbers.get(around[(i + 1) % around.length]));
        return new Floor(chairs, right, boards, front);
    }

    private static void beside(List<Integer> right, int[] numbers, boolean ring) {
        for (int i = 0; i + 1 < numbers.length; i++) right.set(numbers[i] - 1, numbers[i + 1]);
        // two chairs of a ring are beside each other once
        if (ring && numbers.length > 2) right.set(numbers[numbers.length - 1] - 1, numbers[0]);
    }

    private static void join(List<Integer> right, int[] one, int[] next) {
        if (one.length > 0 && next.length > 0) right.set(one[one.length - 1] - 1, next[0]);
    }
}
