package my.lawatan.bench;

import java.nio.file.Path;

/** A briefing book of 30 and of 300 pages within 512 MB, 300 day sheets, and those of five days as a job each. */
final class ManyPagesRow {
    private static final int MEMORY = 512;
    /** So many briefs, with those of the exercise, are about so many pages. */
    private static final int FEW = 5;

    private static final int MANY = 235;
    private static final int SHEETS = 300;
    private static final int DAYS = 5;

    /** A page of a long book may take so much longer than one of a short book. */
    private static final double LINEAR = 1.2;

    /** Milliseconds, at 30 pages a second. */
    private static final double PAGE = 33.3;

    private final Path file;
    private final int rounds;

    ManyPagesRow(Path file, int rounds) {
        this.file = file;
        this.rounds = rounds;
    }

    void run(Jdk jdk, Table table) {
        Figures few = new Figures();
        Figures many = new Figures();
        Figures sheets = new Figures();
        Figures both = new Figures();
        Figures jobs = new Figures();
        String pages = "";
        for (int round = 0; round < rounds; round++) {
            few.add(page(told(jdk, "book", FEW)));
            String[] book = told(jdk, "book", MANY);
            pages = book[1];
            many.add(page(book));
            sheets.add(page(told(jdk, "sheets", SHEETS)));
            both.add(page(told(jdk, "sheets", SHEETS, "2")));
            jobs.add(page(told(jdk, "jobs", DAYS)));
        }
        table.atMost(
                "a page of a tagged briefing book of " + pages + " pages within 512 MB, against one of 30",
                "ms",
                few,
                many,
                LINEAR);
        table.limit("a page of " + SHEETS + " day sheets, one after the other", "ms", "", sheets.median(), PAGE);
        table.limit("… on both cores", "ms", "", both.median(), PAGE / 2);
        table.limit("a page of everybody's day sheets, each day as one job", "ms", "", jobs.median(), PAGE);
    }

    private String[] told(Jdk jdk, String what, int count, String... threads) {
        String[] arguments = new String[threads.length + 4];
        arguments[0] = ManyPages.class.getName();
        arguments[1] = what;
        arguments[2] = file.toString();
        arguments[3] = Integer.toString(count);
        System.arraycopy(threads, 0, arguments, 4, threads.length);
        return Told.asStarted(jdk, MEMORY, "pages", arguments);
    }

    private static double page(String[] told) {
        return Double.parseDouble(told[2]) / Double.parseDouble(told[1]);
    }
}
