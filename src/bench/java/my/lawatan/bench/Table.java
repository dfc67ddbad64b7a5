package my.lawatan.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The one table that a run of ./bench ends with. */
final class Table {
    private static final String HEAD = "| what | floor | ours | ratio | goal | |\n|---|--:|--:|--:|--:|---|";
    private final List<String> lines = new ArrayList<>();

    /** A row that may go up to {@code goal} times its floor. */
    void atMost(String what, String unit, Figures floor, Figures ours, double goal) {
        double ratio = ours.median() / floor.median();
        add(what, floor + " " + unit, ours + " " + unit, "× " + Figures.number(ratio), "≤ " + goal, ratio <= goal);
    }

    /** A row without a goal. */
    void tell(String what, String unit, Figures floor, Figures ours) {
        double ratio = ours.median() / floor.median();
        line(what, floor + " " + unit, ours + " " + unit, "× " + Figures.number(ratio), "", "");
    }

    /** A row that must gain at least {@code goal} times. */
    void gains(String what, String unit, Figures before, Figures after, double goal) {
        double ratio = before.median() / after.median();
        add(what, before + " " + unit, after + " " + unit, "÷ " + Figures.number(ratio), "≥ " + goal, ratio >= goal);
    }

    /** A row with a goal of its own, not a ratio. */
    void limit(String what, String unit, String floor, double value, double goal) {
        add(what, floor, Figures.number(value) + " " + unit, "", "≤ " + goal + " " + unit, value <= goal);
    }

    /** A figure that is told without a floor or a goal. */
    void value(String what, String unit, Figures ours) {
        line(what, "", ours + " " + unit, "", "", "");
    }

    void missing(String what, String why) {
        line(what, "", "", "", "", why);
    }

    private void add(String what, String floor, String ours, String ratio, String goal, boolean reached) {
        line(what, floor, ours, ratio, goal, reached ? "reached" : "MISSED");
    }

    private void line(String... cells) {
        lines.add("| " + String.join(" | ", cells) + " |");
        System.err.printf(Locale.ROOT, "bench: %s%n", lines.get(lines.size() - 1));
    }

    @Override
    public String toString() {
        return HEAD + "\n" + String.join("\n", lines);
    }
}
