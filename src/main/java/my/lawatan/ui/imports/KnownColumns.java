package my.lawatan.ui.imports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Collectors;
import my.lawatan.interchange.table.Columns;
import my.lawatan.interchange.table.Field;
import my.lawatan.interchange.table.Grid;
import my.lawatan.ui.kit.SettingsFile;

/** What an officer said that the columns of a table hold, kept for the next table with the same headings. */
final class KnownColumns {
    private static final String NAME = "columns.settings";

    /** More tables are not remembered. */
    private static final int MOST = 500;

    private final Path folder;

    /** @param folder of the officer's settings; made if need be */
    KnownColumns(Path folder) {
        this.folder = folder;
    }

    /** As the officer said last time; else as it looks. */
    Columns of(Grid grid) {
        Columns guessed = Columns.guess(grid);
        return read().map(all -> all.getProperty(key(guessed, grid)))
                .flatMap(KnownColumns::fields)
                .filter(fields -> fields.size() == guessed.fields().size())
                .map(fields -> new Columns(fields, guessed.heading()))
                .orElse(guessed);
    }

    /** Keeps it; a folder that cannot be written only means that the officer is asked again. */
    void keep(Columns columns, Grid grid) {
        Properties all = read().filter(known -> known.size() < MOST).orElseGet(Properties::new);
        all.setProperty(
                key(columns, grid), columns.fields().stream().map(Field::name).collect(Collectors.joining(" ")));
        try {
            SettingsFile.write(folder, NAME, all);
        } catch (IOException e) {
            // the table itself is shown as the officer wants it
        }
    }

    // headings may say what a trip is about: they are not kept in a readable form
    private static String key(Columns columns, Grid grid) {
        return UUID.nameUUIDFromBytes(columns.key(grid).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private Optional<Properties> read() {
        try {
            return SettingsFile.read(folder, NAME);
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<List<Field>> fields(String text) {
        try {
            return Optional.of(
                    Arrays.stream(text.split(" ", -1)).map(Field::valueOf).toList());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
