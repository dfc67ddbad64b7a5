package my.lawatan.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The first line of a file: on the command line itself a passphrase would be seen by whoever lists the processes. */
final class PassphraseFile {
    private static final int LEAST = 8;

    private PassphraseFile() {}

    /** @throws Stop if there is no such file, or the passphrase is too short to keep anybody out */
    static String read(Path file) {
        if (!Files.isRegularFile(file)) throw new Stop("cli.error.no-edits", file);
        try (var lines = Files.lines(file)) {
            Optional<String> first = lines.findFirst().map(String::strip);
            return first.filter(passphrase -> passphrase.length() >= LEAST)
                    .orElseThrow(() -> new Stop("cli.error.passphrase-short", file, LEAST));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
