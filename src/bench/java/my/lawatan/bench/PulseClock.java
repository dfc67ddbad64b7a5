package my.lawatan.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import javafx.scene.Scene;
import jdk.jfr.FlightRecorder;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

/**
 * What the pulses of a scene take: on the window's thread from the first timer to the end of layout, and then what JavaFX
 * itself says of syncing and rendering.
 */
final class PulseClock {
    /** Pulses that do not count, and then that do. */
    static final int WARM_UP = 200;

    static final int PULSES = 600;

    /**
     * What JavaFX reports and does not count: waiting is no work, and the timers, from the start of the pulse to its style pass, are
     * what this clock measures itself. They begin before it does, so that they would else be added to the pulse before.
     */
    private static final Set<String> NOT_COUNTED = Set.of("Waiting for previous rendering", "Pulse start");

    /** Begin and end of one pulse on the window's thread. */
    private record Pulse(Instant begin, long nanoseconds) {}

    /** Some time of a pulse in which something was done. */
    private record Span(Instant begin, Instant end) {}

    private final List<Pulse> pulses = new ArrayList<>();
    private Recording recording;
    private Instant begin;
    private long beginNanos;

    /** Must come before JavaFX starts, which only then reports its phases. */
    static void prepare() {
        FlightRecorder.getFlightRecorder();
    }

    void watch(Scene scene) {
        scene.addPostLayoutPulseListener(this::layoutEnds);
    }

    /** To be called by the first animation timer of the pulse. */
    void pulseBegins() {
        begin = Instant.now();
        beginNanos = System.nanoTime();
    }

    /** From now on pulses count. */
    void count() {
        recording = new Recording();
        recording.enable("javafx.PulsePhase").withThreshold(Duration.ZERO);
        recording.start();
    }

    private void layoutEnds() {
        if (begin != null && recording != null) pulses.add(new Pulse(begin, System.nanoTime() - beginNanos));
        begin = null;
    }

    /** One line for {@link DragRow}: items, then median and 99th percentile of all work and of that on the window's thread. */
    String told(int items) {
        return told(items, pulses.size());
    }

    /** As {@link #told(int)}, of the first so many pulses only. */
    String told(int items, int first) {
        Figures work = new Figures(Arrays.copyOf(each(), first));
        Figures thread = thread(first);
        return String.format(
                Locale.ROOT,
                "pulses %d %.3f %.3f %.3f %.3f",
                items,
                work.median(),
                work.percentile(99),
                thread.median(),
                thread.percentile(99));
    }

    /** Milliseconds of each pulse on the window's thread up to the end of layout. */
    Figures thread() {
        return thread(pulses.size());
    }

    private Figures thread(int first) {
        Figures figures = new Figures();
        pulses.subList(0, first).forEach(pulse -> figures.add(pulse.nanoseconds() / 1e6));
        return figures;
    }

    /** Milliseconds of each pulse with the syncing and rendering that JavaFX reports for it, in the order of the pulses. */
    double[] each() {
        TreeMap<Instant, List<Span>> work = new TreeMap<>();
        for (Pulse pulse : pulses) {
            Instant layoutEnd = pulse.begin().plusNanos(pulse.nanoseconds());
            work.computeIfAbsent(pulse.begin(), begin -> new ArrayList<>()).add(new Span(pulse.begin(), layoutEnd));
        }
        for (RecordedEvent phase : phases()) {
            if (NOT_COUNTED.contains(phase.getString("phaseName"))) continue;
            var pulse = work.floorEntry(phase.getStartTime());
            if (pulse == null
                    || phase.getStartTime().isBefore(pulse.getValue().get(0).end())) continue;
            pulse.getValue().add(new Span(phase.getStartTime(), phase.getEndTime()));
        }
        return work.values().stream().mapToDouble(PulseClock::milliseconds).toArray();
    }

    // each moment once: with the processors busy, the window's thread waits within its last phase for the renderer it
    // has just woken
    private static double milliseconds(List<Span> spans) {
        spans.sort(Comparator.comparing(Span::begin));
        Duration sum = Duration.ZERO;
        Instant counted = Instant.MIN;
        for (Span span : spans) {
            Instant begin = span.begin().isAfter(counted) ? span.begin() : counted;
            if (!span.end().isAfter(begin)) continue;
            sum = sum.plus(Duration.between(begin, span.end()));
            counted = span.end();
        }
        return sum.toNanos() / 1e6;
    }

    private List<RecordedEvent> phases() {
        try {
            Path file = Files.createTempFile("pulses", ".jfr");
            recording.dump(file);
            recording.close();
            List<RecordedEvent> events = RecordingFile.readAllEvents(file);
            Files.delete(file);
            return events.stream()
                    .filter(e -> e.getEventType().getName().equals("javafx.PulsePhase"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
