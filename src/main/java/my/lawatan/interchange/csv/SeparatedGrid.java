package my.lawatan.interchange.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import my.lawatan.interchange.Headway;
import my.lawatan.interchange.Remark;
import my.lawatan.interchange.table.Grid;

/** Values between tabs, semicolons or commas. */
public final class SeparatedGrid {
    /** By so many lines one sees what separates values. */
    private static final int LOOKED_AT = 40;

    /** A longer field is no field: a quotation mark is missing. In UTF-16 units. */
    private static final int LONGEST_FIELD = 1 << 20;

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
        return new Reading(Grid.Extent.PROGRAMME, SeparatedGrid::tidy, Headway.UNSEEN)
                .of(text, Separators.seenIn(text));
    }

    /** A list of any length whose cells are as they were written: what a leading apostrophe keeps from being a formula is without it. */
    public static Grid list(String text, char separator, Grid.Extent extent, Headway headway) {
        return new Reading(extent, Unformula::read, headway).of(Separators.untold(text), separator);
    }

    /** The reading of one text. */
    private static final class Reading {
        private final Grid.Extent extent;
        private final UnaryOperator<String> cell;
        private final Headway headway;
        private final List<Grid.Row> rows = new ArrayList<>();
        private final List<Remark> leftOut = new ArrayList<>();

        Reading(Grid.Extent extent, UnaryOperator<String> cell, Headway headway) {
            this.extent = extent;
            this.cell = cell;
            this.headway = headway;
        }

        Grid of(String text, char separator) {
            try (CsvReader<CsvRecord> reader = CsvReader.builder()
                    .fieldSeparator(separator)
                    .skipEmptyLines(true)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .trimWhitespacesAroundQuotes(true)
                    .maxBufferSize(LONGEST_FIELD)
                    .ofCsvRecord(text)) {
                read(reader, text.length());
            } catch (CsvParseException e) {
                int last = rows.isEmpty() ? 0 : rows.get(rows.size() - 1).number();
                leftOut.add(Remark.at(last + 1, "interchange.table.broken"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return new Grid(rows, leftOut);
        }

        private void read(Iterable<CsvRecord> records, int length) {
            long size = 0;
            long between = 0;
            for (CsvRecord values : records) {
                int line = (int) values.getStartingLineNumber();
                if (extent.reached(rows.size(), size)) {
                    extent.leftOut(line).forEach(leftOut::add);
                    return;
                }
                int width = Math.min(extent.columns(), values.getFieldCount());
                String[] cells = new String[width];
                for (int i = 0; i < width; i++) {
                    cells[i] = cell.apply(values.getField(i));
                    size += cells[i].length();
                }
                between += width;
                rows.add(Grid.Row.of(line, List.of(cells)));
                if (rows.size() % Headway.STEPS == 0) headway.at(Math.min(1.0, (double) (size + between) / length));
            }
        }
    }

    private static String tidy(String value) {
        String kept = value.length() > Grid.CELL ? value.substring(0, Grid.CELL) : value;
        return kept.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .reduce((a, b) -> a + "\n" + b)
                .orElse("");
    }
}
