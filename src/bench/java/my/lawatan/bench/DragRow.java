package my.lawatan.bench;

import java.nio.file.Path;

/** An item dragged about in the window with 1,200 items, against one rectangle dragged about in an empty window. */
final class DragRow {
    private static final double GOAL = 8;
    private final Path data;
    private final int rounds;

    DragRow(Path data, int rounds) {
        this.data = data;
        this.rounds = rounds;
    }

    void run(Jdk jdk, Table table) {
        Figures floor = new Figures();
        Figures floorTail = new Figures();
        Figures ours = new Figures();
        Figures tail = new Figures();
        Figures thread = new Figures();
        int items = 0;
        for (int round = 0; round < rounds; round++) {
            String[] low = Told.of(jdk, "pulses", FloorDrag.class.getName());
            floor.add(Double.parseDouble(low[2]));
            floorTail.add(Double.parseDouble(low[3]));
            String[] high = Told.of(
                    jdk,
                    "pulses",
                    DragWindow.class.getName(),
                    data.resolve("drag.lawatan").toString(),
                    data.toString());
            items = Integer.parseInt(high[1]);
            ours.add(Double.parseDouble(high[2]));
            tail.add(Double.parseDouble(high[3]));
            thread.add(Double.parseDouble(high[5]));
        }
        table.tell("a pulse while dragging, " + items + " items", "ms", floor, ours);
        table.limit("… 99th percentile", "ms", floorTail + " ms", tail.median(), GOAL);
        table.limit("… of it on the window's thread", "ms", "", thread.median(), GOAL);
    }
}
