package my.lawatan.bench;

import java.nio.file.Path;

/** Typing into the search of a trip with 50,000 people: what each letter takes until its results are there. */
final class SearchRow {
    private static final double GOAL = 50;
    private final Path file;
    private final int rounds;

    SearchRow(Path file, int rounds) {
        this.file = file;
        this.rounds = rounds;
    }

    void run(Jdk jdk, Table table) {
        Figures median = new Figures();
        Figures tail = new Figures();
        Figures built = new Figures();
        Figures memory = new Figures();
        Figures work = new Figures();
        String items = "";
        for (int round = 0; round < rounds; round++) {
            String[] told = Told.of(jdk, "search", SearchTyping.class.getName(), file.toString());
            items = told[1];
            built.add(Double.parseDouble(told[2]));
            memory.add(Double.parseDouble(told[3]));
            median.add(Double.parseDouble(told[4]));
            tail.add(Double.parseDouble(told[5]));
            work.add(Double.parseDouble(told[7]));
        }
        table.limit("a letter typed into search, " + items + " items, 99th percentile", "ms", "", tail.median(), GOAL);
        table.value("… of it on the processor", "ms", work);
        table.value("… median", "ms", median);
        table.value("… building its index, in the background", "ms", built);
        table.value("… which takes", "MB", memory);
    }
}
