package my.lawatan.interchange.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import my.lawatan.interchange.Headway;
import my.lawatan.interchange.Remark;
import my.lawatan.interchange.table.Grid;
import my.lawatan.trip.Refused;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/**
 * One sheet of a workbook.
 *
 * @param grid its cells as texts; what a formula gave when it was last worked out, and dates as 2024-11-13
 * @param sheets the names of all sheets that are not hidden
 * @param sheet the index among them of the one that was read
 * @param said what should be known of how it was read
 */
public record XlsxGrid(Grid grid, List<String> sheets, int sheet, List<Remark> said) {
    /** So much of the work is done when the file is looked through, and when the library has opened it. */
    private static final double LOOKED_THROUGH = 0.25;

    private static final double OPENED = 0.4;

    public XlsxGrid {
        sheets = List.copyOf(sheets);
        said = List.copyOf(said);
    }

    /** Whether {@code bytes} are an archive, as workbooks are. */
    public static boolean holdsArchive(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K';
    }

    /** Whether {@code bytes} are a workbook of the form before 2007, or one that is locked with a password. */
    public static boolean holdsOldForm(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == (byte) 0xD0 && bytes[1] == (byte) 0xCF;
    }

    /** The sheet of that name; without one the first in which anything stands.
     *
     * @throws Refused if it is no workbook that can be read */
    public static XlsxGrid of(byte[] bytes, Optional<String> wanted, Grid.Extent extent, Headway headway) {
        Archive archive = Archive.of(bytes, headway.piece(0, LOOKED_THROUGH));
        List<Remark> said = new ArrayList<>();
        if (archive.macros()) said.add(Remark.note(0, "interchange.xlsx.macros"));
        if (archive.merged() > 0) said.add(Remark.note(0, "interchange.xlsx.merged", archive.merged()));
        try (ReadableWorkbook book =
                new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, true))) {
            List<Sheet> sheets = book.getSheets()
                    .filter(s -> s.getVisibility() == SheetVisibility.VISIBLE)
                    .toList();
            long hidden = book.getSheets().count() - sheets.size();
            if (hidden > 0) said.add(Remark.note(0, "interchange.xlsx.hidden-sheets", hidden));
            return new Reading(said, extent, archive.rows(), headway.piece(OPENED, 1)).of(sheets, wanted);
        } catch (Refused | CancellationException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // whatever the library stumbles over in a damaged file
            throw new Refused("refused.xlsx-broken");
        }
    }

    /** The reading of one sheet. */
    private static final class Reading {
        private final List<Remark> said;
        private final Grid.Extent extent;
        private final int expected;
        private final Headway headway;
        private final List<Grid.Row> rows = new ArrayList<>();
        private final List<Remark> leftOut = new ArrayList<>();

        /** @param expected so many rows has a sheet at most */
        Reading(List<Remark> said, Grid.Extent extent, int expected, Headway headway) {
            this.said = said;
            this.extent = extent;
            this.expected = expected;
            this.headway = headway;
        }

        XlsxGrid of(List<Sheet> sheets, Optional<String> wanted) throws IOException {
            if (sheets.isEmpty()) throw new Refused("refused.xlsx-broken");
            List<String> names = sheets.stream().map(Sheet::getName).toList();
            if (wanted.isPresent()) {
                int at = names.indexOf(wanted.get());
                if (at < 0) throw new Refused("refused.no-sheet", wanted.get(), String.join(", ", names));
                return new XlsxGrid(read(sheets.get(at)), names, at, said);
            }
            int first = sheets.size() == 1
                    ? 0
                    : IntStream.range(0, sheets.size())
                            .filter(i -> holdsAnything(sheets.get(i)))
                            .findFirst()
                            .orElse(0);
            return new XlsxGrid(read(sheets.get(first)), names, first, said);
        }

        private static boolean holdsAnything(Sheet sheet) {
            try (Stream<Row> rows = sheet.openStream()) {
                return rows.limit(50)
                                .filter(row -> row.getPhysicalCellCount() > 1)
                                .count()
                        > 1;
            } catch (IOException | RuntimeException e) {
                return false;
            }
        }

        private Grid read(Sheet sheet) throws IOException {
            Cells cells = new Cells();
            try (Stream<Row> all = sheet.openStream()) {
                read(all.iterator(), cells);
            } catch (ExcelReaderException | IllegalArgumentException | IndexOutOfBoundsException e) {
                int last = rows.isEmpty() ? 0 : rows.get(rows.size() - 1).number();
                leftOut.add(Remark.at(last + 1, "interchange.xlsx.broken"));
            }
            said.addAll(cells.said());
            return new Grid(rows, leftOut);
        }

        private void read(Iterator<Row> all, Cells cells) {
            long size = 0;
            for (int done = 0; all.hasNext(); done++) {
                Row row = all.next();
                headway.step(done, expected);
                if (extent.reached(rows.size(), size)) {
                    extent.leftOut(row.getRowNum()).forEach(leftOut::add);
                    return;
                }
                List<String> texts = cells.of(row);
                if (texts.isEmpty()) continue;
                for (String text : texts) size += text.length();
                rows.add(Grid.Row.of(row.getRowNum(), texts));
            }
        }
    }
}
