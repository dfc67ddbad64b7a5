package my.lawatan.bench;

import java.nio.file.Path;

/** Sixty bilaterals among twenty-one delegations: until the first timetable is there, and until the best is proved or its gap is told. */
final class SlotsRow {
    private static final double FIRST_GOAL = 300;
    private static final double BEST_GOAL = 2_000;
    private final Path file;
    private final int rounds;

    SlotsRow(Path file, int rounds) {
        this.file = file;
        this.rounds = rounds;
    }

    void run(Jdk jdk, Table table) {
        Figures first = new Figures();
        Figures best = new Figures();
        Figures held = new Figures();
        Figures gap = new Figures();
        boolean proved = true;
        for (int round = 1; round <= rounds; round++) {
            String[] told = Told.of(jdk, "slots", SlotsFound.class.getName(), file.toString(), String.valueOf(round));
            first.add(Double.parseDouble(told[1]));
            best.add(Double.parseDouble(told[2]));
            held.add(Double.parseDouble(told[3]));
            proved &= Boolean.parseBoolean(told[4]);
            gap.add(Double.parseDouble(told[5]));
        }
        table.limit("60 bilaterals of 21 delegations, a first timetable", "ms", "", first.median(), FIRST_GOAL);
        if (proved) table.limit("… the best, proved", "ms", "", best.median(), BEST_GOAL);
        else table.value("… the best that was found in 2 s is from the best there can be at most", "%", gap);
        table.value("… meetings that it holds, of 60", "", held);
    }
}
