package my.lawatan.bench;

import java.nio.file.Path;

/** The people of a large trip, scrolled and filtered in the window. */
final class PeopleRow {
    private static final double PULSE_GOAL = 16;
    private static final double LETTER_GOAL = 50;
    private final Path file;
    private final int rounds;

    PeopleRow(Path file, int rounds) {
        this.file = file;
        this.rounds = rounds;
    }

    void run(Jdk jdk, Table table) {
        Figures median = new Figures();
        Figures tail = new Figures();
        Figures thread = new Figures();
        Figures letter = new Figures();
        String items = "";
        for (int round = 0; round < rounds; round++) {
            String[] told = Told.of(jdk, "pulses", PeopleWindow.class.getName(), file.toString());
            items = told[1];
            median.add(Double.parseDouble(told[2]));
            tail.add(Double.parseDouble(told[3]));
            thread.add(Double.parseDouble(told[5]));
            letter.add(Double.parseDouble(told[7]));
        }
        table.value("a pulse while " + items + " people are scrolled", "ms", median);
        table.limit("… 99th percentile", "ms", "", tail.median(), PULSE_GOAL);
        table.limit("… of it on the window's thread", "ms", "", thread.median(), PULSE_GOAL);
        table.limit("a letter until its lines are laid out, 99th percentile", "ms", "", letter.median(), LETTER_GOAL);
    }
}
