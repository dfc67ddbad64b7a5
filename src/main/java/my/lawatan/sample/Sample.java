package my.lawatan.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import my.lawatan.json.Json;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Trip;

/**
 * A sample as its text says it.
 *
 * @param name by which it is asked for
 * @param base the trip as it was begun
 * @param begun when and by whom; none if that is up to whoever writes it
 * @param history what was done after that, in order
 * @param planted what the checks must find at the end of the history
 */
public record Sample(String name, Trip base, Optional<Begun> begun, List<Step> history, List<Planted> planted) {
    private static final List<String> NAMES = List.of("peru-2024", "exercise");

    /** When a sample's trip was begun, and by whom. */
    public record Begun(Instant at, String officer) {}

    public Sample {
        history = List.copyOf(history);
        planted = List.copyOf(planted);
    }

    /** The names of all samples, the first shown first. */
    public static List<String> names() {
        return NAMES;
    }

    /** The sample called {@code name}.
     *
     * @throws Refused if there is none of that name; it lists those there are */
    public static Sample of(String name) {
        if (!NAMES.contains(name)) throw new Refused("refused.sample.name", name, String.join(", ", NAMES));
        return read(text(name));
    }

    /** The sample that {@code text} describes.
     *
     * @throws Refused if the text does not describe one */
    static Sample read(String text) {
        return new SampleReader(Json.parse(text)).read();
    }

    /** The trip after all of its history. */
    public Trip latest() {
        Trip trip = base;
        for (Step step : history)
            if (step instanceof Step.Made made) trip = made.edit().applyTo(trip);
        return trip;
    }

    private static String text(String name) {
        try (InputStream in = Sample.class.getResourceAsStream("/my/lawatan/samples/" + name + ".json")) {
            if (in == null) throw new IllegalStateException("sample " + name + " is not on the class path");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
