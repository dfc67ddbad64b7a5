package my.lawatan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Runs the rows that are asked for and prints one table. Started by ./bench, which makes the data first. */
public final class Bench {
    private static final List<String> ALL = List.of(
            "start",
            "open",
            "edit",
            "check",
            "ripple",
            "slots",
            "drag",
            "switch",
            "brief",
            "many-pages",
            "search",
            "people",
            "matrix",
            "import",
            "import-people");

    private static final double OPEN_GOAL = 3;
    private static final double EDIT_GOAL = 1.5;
    private static final double IMPORT_GOAL = 1.25;

    /** One frame of sixty a second, in milliseconds. */
    private static final double PULSE = 16.7;

    private Bench() {}

    /**
     * @param args the JDK 17, the newest JDK, the folder of the data, rounds, then rows; no row means all
     */
    public static void main(String[] args) throws IOException {
        Jdk base = Jdk.at(Path.of(args[0]));
        Jdk newest = Jdk.at(Path.of(args[1]));
        Path data = Path.of(args[2]);
        int rounds = Integer.parseInt(args[3]);
        Set<String> wanted = Set.copyOf(args.length > 4 ? List.of(args).subList(4, args.length) : ALL);

        Table table = new Table();
        if (wanted.contains("start")) {
            StartRow start = new StartRow(data, rounds);
            start.run(base, table);
            if (newest.feature() > base.feature()) start.run(newest, table);
        }
        Path exercise = data.resolve("exercise.lawatan");
        Path large = data.resolve("L.lawatan");
        if (wanted.contains("open")) {
            open(table, "open the exercise", new JmhRow(base, 3), exercise, 40);
            open(table, "open L", new JmhRow(base, 3), large, 6);
        }
        if (wanted.contains("edit")) {
            edit(table, "one edit, exercise", new JmhRow(base, 3), exercise);
            edit(table, "one edit, L", new JmhRow(base, 3), large);
        }
        if (wanted.contains("check")) {
            check(table, "check the exercise", "full", new JmhRow(base, 3), exercise, 20);
            check(table, "check L", "full", new JmhRow(base, 3), large, 250);
            check(table, "check after one edit, L", "afterEdit", new JmhRow(base, 3), large, 10);
        }
        if (wanted.contains("ripple")) {
            ripple(table, "ripple of the arrival, pushed right", "pushRight", new JmhRow(base, 3), exercise, PULSE);
            ripple(table, "ripple of the arrival, proposals", "proposals", new JmhRow(base, 3), exercise, 300);
        }
        if (wanted.contains("slots")) new SlotsRow(exercise, 3).run(base, table);
        if (wanted.contains("brief")) new BriefRow(data, rounds).run(base, table);
        if (wanted.contains("many-pages")) new ManyPagesRow(exercise, 3).run(base, table);
        if (wanted.contains("search")) new SearchRow(large, 3).run(base, table);
        if (wanted.contains("people")) new PeopleRow(large, 3).run(base, table);
        if (wanted.contains("matrix")) new MatrixRow(large, 3).run(base, table);
        if (wanted.contains("import"))
            for (String size : List.of("M", "L")) imported(table, size, new JmhRow(base, 3), data);
        if (wanted.contains("import-people")) new ImportPeopleRow(data, 3).run(base, table);
        if (wanted.contains("drag")) new DragRow(data, 3).run(base, table);
        if (wanted.contains("switch")) new SwitchRow(data, 3).run(base, table);
        Files.writeString(data.resolve("table.md"), table + "\n");
        System.out.println(table);
    }

    private static void open(Table table, String what, JmhRow jmh, Path file, int runs) {
        JmhRow.Pair pair = jmh.single(OpenBench.class, "read", "open", file.toString(), runs, runs);
        table.atMost(what, "ms", pair.floor(), pair.ours(), OPEN_GOAL);
    }

    private static void imported(Table table, String size, JmhRow jmh, Path data) {
        String file = data.resolve(size + ".ics").toString();
        JmhRow.Pair pair = jmh.single(ImportBench.class, "library", "plan", file, 4, 6);
        table.atMost("a calendar to its preview, " + size, "ms", pair.floor(), pair.ours(), IMPORT_GOAL);
    }

    private static void check(Table table, String what, String bench, JmhRow jmh, Path file, double goal) {
        String floor = bench.equals("full") ? "look" : "edit";
        JmhRow.Pair pair = jmh.sampled(CheckBench.class, floor, bench, file.toString());
        table.limit(what, "ms", pair.floor() + " ms", pair.ours().median(), goal);
    }

    private static void ripple(Table table, String what, String bench, JmhRow jmh, Path file, double goal) {
        JmhRow.Pair pair = jmh.sampled(RippleBench.class, "move", bench, file.toString());
        table.limit(
                what + ", 99th percentile",
                "ms",
                pair.floorTail() + " ms",
                pair.oursTail().median(),
                goal);
    }

    private static void edit(Table table, String what, JmhRow jmh, Path file) {
        JmhRow.Pair pair = jmh.sampled(EditBench.class, "commit", "edit", file.toString());
        table.atMost(what, "ms", pair.floor(), pair.ours(), EDIT_GOAL);
        table.tell(what + ", 99th percentile", "ms", pair.floorTail(), pair.oursTail());
    }
}
