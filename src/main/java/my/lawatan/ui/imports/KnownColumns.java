package my.lawatan.ui.imports;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import my.lawatan.interchange.table.Columns;
import my.lawatan.interchange.table.Field;
import my.lawatan.interchange.table.Grid;

/** What an officer said that the columns of a table hold, kept for the next table with the same headings. */
final class KnownColumns {
    private final Remembered remembered;

    /** @param folder of the officer's settings; made if need be */
    KnownColumns(Path folder) {
        this.remembered = new Remembered(folder);
    }

    /** As the officer said last time; else as it looks. */
    Columns of(Grid grid) {
        Columns guessed = Columns.guess(grid);
        return remembered
                .of(guessed.key(grid))
                .flatMap(KnownColumns::fields)
                .filter(fields -> fields.size() == guessed.fields().size())
                .map(fields -> new Columns(fields, guessed.heading()))
                .orElse(guessed);
    }

    void keep(Columns columns, Grid grid) {
        remembered.keep(
                columns.key(grid), columns.fields().stream().map(Field::name).collect(Collectors.joining(" ")));
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
