package my.lawatan.bench;

import java.nio.file.Path;
import java.util.List;

/** Lists of many people: until one sees what their columns hold, until all is worked out, and what memory that takes. */
final class ImportPeopleRow {
    private static final double GOAL = 2;
    private static final double MEMORY_GOAL = 512;
    private final Path data;
    private final int rounds;

    ImportPeopleRow(Path data, int rounds) {
        this.data = data;
        this.rounds = rounds;
    }

    void run(Jdk jdk, Table table) {
        JmhRow jmh = new JmhRow(jdk, rounds);
        for (String ending : List.of("csv", "xlsx")) {
            String file = data.resolve("people." + ending).toString();
            JmhRow.Pair preview = jmh.single(PeopleImportBench.class, "library", "preview", file, 5, 7);
            table.atMost("50,000 people to their preview, ." + ending, "ms", preview.floor(), preview.ours(), GOAL);
            JmhRow.Pair list = jmh.single(PeopleImportBench.class, "library", "list", file, 5, 7);
            table.atMost("\u2026 all rows read", "ms", list.floor(), list.ours(), GOAL);
            JmhRow.Pair plan = jmh.single(PeopleImportBench.class, "library", "plan", file, 3, 5);
            table.tell("\u2026 all people worked out", "ms", plan.floor(), plan.ours());
            String[] told = Told.within(jdk, (int) MEMORY_GOAL, "held", PeopleImportMemory.class.getName(), file);
            table.limit("\u2026 what is held then", "MB", "", Double.parseDouble(told[1]), MEMORY_GOAL);
        }
    }
}
