package my.lawatan.bench;

import java.nio.file.Path;
import java.util.Locale;

/** Each way to look at the programme, switched to in a trip of 10,000 items and in one of 100. */
final class SwitchRow {
    private static final double GOAL = 1.5;
    private final Path data;
    private final int rounds;

    SwitchRow(Path data, int rounds) {
        this.data = data;
        this.rounds = rounds;
    }

    void run(Jdk jdk, Table table) {
        SwitchWindow.Press[] all = SwitchWindow.Press.values();
        Figures[] few = new Figures[all.length];
        Figures[] many = new Figures[all.length];
        for (int i = 0; i < all.length; i++) {
            few[i] = new Figures();
            many[i] = new Figures();
        }
        for (int round = 0; round < rounds; round++) {
            measure(jdk, "switch.lawatan", few);
            measure(jdk, "L.lawatan", many);
        }
        for (int i = 0; i < all.length; i++)
            table.atMost("switch to " + name(all[i]) + ", 10,000 items", "ms", few[i], many[i], GOAL);
    }

    private static String name(SwitchWindow.Press press) {
        return press.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private void measure(Jdk jdk, String file, Figures[] figures) {
        String[] told = Told.of(
                jdk,
                "switches",
                SwitchWindow.class.getName(),
                data.resolve(file).toString());
        for (int i = 0; i < figures.length; i++) figures[i].add(Double.parseDouble(told[i + 1]));
    }
}
