package my.lawatan.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Samples of one measured thing, in milliseconds or megabytes. */
final class Figures {
    private final List<Double> samples = new ArrayList<>();

    Figures(double... samples) {
        Arrays.stream(samples).forEach(this.samples::add);
    }

    void add(double sample) {
        samples.add(sample);
    }

    /** The samples in the order in which they were taken. */
    double[] each() {
        return samples.stream().mapToDouble(d -> d).toArray();
    }

    double median() {
        return percentile(50);
    }

    /** Nearest rank. */
    double percentile(double p) {
        List<Double> sorted = new ArrayList<>(samples);
        Collections.sort(sorted);
        int rank = (int) Math.ceil(p / 100 * sorted.size());
        return sorted.get(Math.max(0, Math.min(sorted.size(), rank) - 1));
    }

    double least() {
        return Collections.min(samples);
    }

    /** The ratios to another's samples taken in the same rounds. */
    Figures over(Figures floor) {
        Figures ratios = new Figures();
        for (int i = 0; i < Math.min(samples.size(), floor.samples.size()); i++)
            ratios.add(samples.get(i) / floor.samples.get(i));
        return ratios;
    }

    static String number(double value) {
        int digits = value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3;
        return String.format(Locale.ROOT, "%." + digits + "f", value);
    }

    @Override
    public String toString() {
        return number(median()) + " [" + number(least()) + "]";
    }
}
