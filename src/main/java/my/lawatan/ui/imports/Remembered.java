package my.lawatan.ui.imports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import my.lawatan.ui.kit.SettingsFile;

/** What an officer said of a kind of table, kept for the next one of the same form in a file of the officer's settings. */
final class Remembered {
    private static final String NAME = "columns.settings";

    /** More tables are not remembered. */
    private static final int MOST = 500;

    private final Path folder;

    /** @param folder of the officer's settings; made if need be */
    Remembered(Path folder) {
        this.folder = folder;
    }

    /** What was said of tables that are known by {@code key}. */
    Optional<String> of(String key) {
        return read().map(all -> all.getProperty(hidden(key)));
    }

    /** Keeps it; a folder that cannot be written only means that the officer is asked again. */
    void keep(String key, String said) {
        Properties all = read().filter(known -> known.size() < MOST).orElseGet(Properties::new);
        all.setProperty(hidden(key), said);
        try {
            SettingsFile.write(folder, NAME, all);
        } catch (IOException e) {
            // the table itself is shown as the officer wants it
        }
    }

    // headings may say what a trip is about: they are not kept in a readable form
    private static String hidden(String key) {
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private Optional<Properties> read() {
        try {
            return SettingsFile.read(folder, NAME);
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
