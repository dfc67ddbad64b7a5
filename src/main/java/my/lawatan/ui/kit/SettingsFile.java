package my.lawatan.ui.kit;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;

/** A small file of settings: read whole, written whole or not at all. */
public final class SettingsFile {
    private SettingsFile() {}

    /** What is in it; none if there is no such file.
     *
     * @throws IOException if it cannot be read
     * @throws IllegalArgumentException if it is not such a file */
    public static Optional<Properties> read(Path folder, String name) throws IOException {
        Properties values = new Properties();
        try (Reader in = Files.newBufferedReader(folder.resolve(name), StandardCharsets.UTF_8)) {
            values.load(in);
            return Optional.of(values);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** Makes the folder if need be.
     *
     * @throws IOException if it cannot be written; what was there stays */
    public static void write(Path folder, String name, Properties values) throws IOException {
        Files.createDirectories(folder);
        Path fresh = Files.createTempFile(folder, name, ".new");
        try {
            try (Writer out = Files.newBufferedWriter(fresh, StandardCharsets.UTF_8)) {
                values.store(out, null);
            }
            Files.move(fresh, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
