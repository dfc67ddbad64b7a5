package my.lawatan.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import java.util.stream.Stream;
import my.lawatan.sample.Sample;
import my.lawatan.sample.Samples;
import my.lawatan.store.StoreFailure;

/** A sample as a trip file: whole under its name, or not there at all. */
public final class SampleFile {
    private SampleFile() {}

    /**
     * Writes {@code sample} to {@code file}. It is made under another name beside it and gets its own only when it is whole.
     *
     * @throws StoreFailure EXISTS if there is a file of that name, which stays as it is
     */
    public static void write(Sample sample, Path file, TripFiles files, Clock clock) {
        if (Files.exists(file)) throw exists(file, null);
        Path folder = folder(file);
        Path making = folder.resolve(file.getFileName());
        try {
            Samples.write(
                    sample,
                    () -> files.create().apply(making),
                    () -> files.write().apply(making),
                    clock);
            name(making, file);
        } finally {
            discard(folder);
        }
    }

    // a folder of its own beside it: on the same disk, and its name is right in whatever sentence names it
    private static Path folder(Path file) {
        Path beside = file.toAbsolutePath().getParent();
        if (!Files.isDirectory(beside)) throw new Stop("cli.error.no-file", beside);
        try {
            return Files.createDirectory(beside.resolve(".lawatan-" + UUID.randomUUID()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // a link fails if the name has been taken meanwhile, a move would replace what is there
    private static void name(Path making, Path file) {
        try {
            try {
                Files.createLink(file, making);
            } catch (UnsupportedOperationException | IOException e) {
                if (e instanceof FileAlreadyExistsException || Files.exists(file)) throw exists(file, e);
                Files.move(making, file);
            }
        } catch (FileAlreadyExistsException e) {
            throw exists(file, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static StoreFailure exists(Path file, Throwable cause) {
        return new StoreFailure(StoreFailure.Kind.EXISTS, cause, file);
    }

    private static void discard(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.toList()) Files.delete(file);
            Files.delete(folder);
        } catch (IOException e) {
            // the sample is written, or the reason why not is being told; a rest of it harms nobody
        }
    }
}
