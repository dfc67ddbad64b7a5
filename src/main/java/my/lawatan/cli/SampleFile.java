package my.lawatan.cli;

import java.nio.file.Path;
import java.time.Clock;
import my.lawatan.sample.Sample;
import my.lawatan.sample.Samples;
import my.lawatan.store.StoreFailure;

/** A sample as a trip file: whole under its name, or not there at all. */
public final class SampleFile {
    private SampleFile() {}

    /**
     * Writes {@code sample} to {@code file}.
     *
     * @throws StoreFailure EXISTS if there is a file of that name, which stays as it is
     */
    public static void write(Sample sample, Path file, Clock clock) {
        Samples.write(sample, file, clock);
    }
}
