package my.lawatan.interchange.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
    public static XlsxGrid of(byte[] bytes, Optional<String> wanted) {
        Archive archive = Archive.of(bytes);
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
            return of(sheets, wanted, said);
        } catch (Refused e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // whatever the library stumbles over in a damaged file
            throw new Refused("refused.xlsx-broken");
        }
    }

    private static XlsxGrid of(List<Sheet> sheets, Optional<String> wanted, List<Remark> said) throws IOException {
        if (sheets.isEmpty()) throw new Refused("refused.xlsx-broken");
        List<String> names = sheets.stream().map(Sheet::getName).toList();
        if (wanted.isPresent()) {
            int at = names.indexOf(wanted.get());
            if (at < 0) throw new Refused("refused.no-sheet", wanted.get(), String.join(", ", names));
            return new XlsxGrid(read(sheets.get(at), said), names, at, said);
        }
        int first = IntStream.range(0, sheets.size())
                .filter(i -> holdsAnything(sheets.get(i)))
                .findFirst()
                .orElse(0);
        return new XlsxGrid(read(sheets.get(first), said), names, first, said);
    }

    private static boolean holdsAnything(Sheet sheet) {
        try (Stream<Row> rows = sheet.openStream()) {
            return rows.limit(50).filter(row -> row.getPhysicalCellCount() > 1).count() > 1;
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    private static Grid read(Sheet sheet, List<Remark> said) throws IOException {
        List<Grid.Row> rows = new ArrayList<>();
        List<Remark> leftOut = new ArrayList<>();
        Cells cells = new Cells();
        try (Stream<Row> all = sheet.openStream()) {
            read(all.iterator(), cells, rows, leftOut);
        } catch (ExcelReaderException | IllegalArgumentException | IndexOutOfBoundsException e) {
            int last = rows.isEmpty() ? 0 : rows.get(rows.size() - 1).number();
            leftOut.add(Remark.at(last + 1, "interchange.xlsx.broken"));
        }
        said.addAll(cells.said());
        return new Grid(rows, leftOut);
    }

    private static void read(Iterator<Row> all, Cells cells, List<Grid.Row> rows, List<Remark> leftOut) {
        Grid.Extent extent = Grid.Extent.PEOPLE;
        long size = 0;
        while (all.hasNext()) {
            Row row = all.next();
            if (rows.size() >= extent.rows() || size > extent.size()) {
                leftOut.add(extent.reached(row.getRowNum()));
                return;
            }
            List<String> texts = cells.of(row);
            if (texts.isEmpty()) continue;
            for (String text : texts) size += text.length();
            rows.add(Grid.Row.of(row.getRowNum(), texts));
        }
    }
}
