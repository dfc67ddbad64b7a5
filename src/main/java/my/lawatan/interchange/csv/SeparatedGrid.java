package my.lawatan.interchange.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import my.lawatan.interchange.Remark;
import my.lawatan.interchange.table.Grid;

/** Values between tabs, semicolons or commas. */
public final class SeparatedGrid {
    /** By so many lines one sees what separates values. */
    private static final int LOOKED_AT = 40;

    private SeparatedGrid() {}

    /** Whether {@code text} looks like a table that a spreadsheet copied. */
    public static boolean holdsTabs(String text) {
        return text.lines()
                        .limit(LOOKED_AT)
                        .filter(line -> line.indexOf('\t') >= 0)
                        .count()
                > 1;
    }

    /** The rows of {@code text}. What separates the values is seen from it. */
    public static Grid of(String text) {
        List<Grid.Row> rows = new ArrayList<>();
        List<Remark> leftOut = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .trimWhitespacesAroundQuotes(true)
                .ofCsvRecord(text)) {
            read(reader, rows, leftOut);
        } catch (CsvParseException e) {
            int last = rows.isEmpty() ? 0 : rows.get(rows.size() - 1).number();
            leftOut.add(Remark.at(last + 1, "interchange.table.broken"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Grid(rows, leftOut);
    }

    private static void read(Iterable<CsvRecord> records, List<Grid.Row> rows, List<Remark> leftOut) {
        for (CsvRecord values : records) {
            int line = (int) values.getStartingLineNumber();
            if (rows.size() >= Grid.ROWS) {
                leftOut.add(Remark.at(line, "interchange.table.too-long", Grid.ROWS));
                return;
            }
            rows.add(Grid.Row.of(
                    line,
                    values.getFields().stream()
                            .limit(Grid.COLUMNS)
                            .map(SeparatedGrid::cell)
                            .toList()));
        }
    }

    private static String cell(String value) {
        String kept = value.length() > Grid.CELL ? value.substring(0, Grid.CELL) : value;
        return kept.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .reduce((a, b) -> a + "\n" + b)
                .orElse("");
    }

    private static char separator(String text) {
        List<String> lines = text.lines().limit(LOOKED_AT).toList();
        return Stream.of('\t', ';', ',')
                .max(Comparator.comparingLong((Character c) ->
                        lines.stream().filter(line -> line.indexOf(c) >= 0).count()))
                .orElseThrow();
    }
}
