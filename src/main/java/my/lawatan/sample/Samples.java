package my.lawatan.sample;

import java.nio.file.Path;
import java.time.Clock;
import my.lawatan.store.Store;
import my.lawatan.store.StoreFailure;
import my.lawatan.store.sqlite.FreshFile;
import my.lawatan.trip.Label;
import my.lawatan.workspace.Past;

/** Writes samples as trip files, the way officers would have made them: edit by edit, version by version. */
public final class Samples {
    private static final String OFFICE = "Lawatan";

    private Samples() {}

    /**
     * Writes {@code sample} as a new trip file, with every edit and version of its history at the instant and by the officer that the
     * sample gives. There is all of it or none. Blocks.
     *
     * @param clock gives the instant at which a sample that names none was begun
     * @throws StoreFailure EXISTS if there is a file of that name, or as the store says if it cannot be written
     */
    public static void write(Sample sample, Path file, Clock clock) {
        FreshFile.make(file, store -> fill(sample, store, clock));
    }

    private static void fill(Sample sample, Store empty, Clock clock) {
        Sample.Begun begun = sample.begun().orElseGet(() -> new Sample.Begun(clock.instant(), OFFICE));
        Label label = Label.of("sample.begun", sample.base().settings().title().plain());
        Past past = Past.begin(empty, sample.base(), label, begun.at(), begun.officer());
        for (Step step : sample.history()) take(step, past);
        past.end();
    }

    private static void take(Step step, Past past) {
        if (step instanceof Step.Made made) past.made(made.edit(), made.at(), made.officer());
        else if (step instanceof Step.Issued issued)
            past.issued(issued.clearedBy(), issued.note(), issued.at(), issued.officer());
    }
}
