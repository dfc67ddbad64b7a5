package my.lawatan.ui.imports;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import my.lawatan.interchange.people.Column;
import my.lawatan.interchange.people.Mapping;
import my.lawatan.interchange.sheet.ListFile;

/**
 * A file of people that is shown.
 *
 * @param reading how it is read where the officer said so
 * @param list its rows; at first only those of its beginning
 * @param mapping what its columns hold
 */
record OpenedList(String name, byte[] bytes, ListFile.Reading reading, ListFile list, Mapping mapping) {
    OpenedList with(Mapping other) {
        return new OpenedList(name, bytes, reading, list, other);
    }

    /** With all rows, which may be wider than the first ones. */
    OpenedList with(ListFile whole) {
        return new OpenedList(name, bytes, reading, whole, mapping.asWideAs(whole.grid()));
    }

    List<ColumnHead<Column>> heads(UnaryOperator<String> numbered) {
        return IntStream.range(0, mapping.columns().size())
                .mapToObj(i -> new ColumnHead<>(
                        i, heading(i, numbered), mapping.columns().get(i)))
                .toList();
    }

    private String heading(int column, UnaryOperator<String> numbered) {
        String named = mapping.heading() < 0
                ? ""
                : list.grid()
                        .rows()
                        .get(mapping.heading())
                        .cell(column)
                        .replace('\n', ' ')
                        .strip();
        return named.isEmpty() ? numbered.apply(String.valueOf(column + 1)) : named;
    }
}
