package my.lawatan.interchange.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import my.lawatan.interchange.table.Listing;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A list as a workbook. Every cell is a text, so that nothing in it is ever taken for a formula or a number.
 *
 * @param cut how many cells were longer than a cell of Excel can be, and end there
 */
public record XlsxList(byte[] file, int cut) {
    /** What Excel holds in one cell, in UTF-16 units. */
    private static final int LONGEST = 32_767;

    /** Names of sheets are not longer. */
    private static final int LONGEST_NAME = 31;

    private static final double NARROWEST = 8;
    private static final double WIDEST = 48;

    public static XlsxList of(Listing list) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int cut = 0;
        try (Workbook book = new Workbook(out, "Lawatan", null)) {
            Worksheet sheet = book.newWorksheet(name(list.title()));
            row(sheet, 0, list.headings());
            sheet.range(0, 0, 0, Math.max(0, list.headings().size() - 1))
                    .style()
                    .bold()
                    .set();
            for (int i = 0; i < list.rows().size(); i++)
                cut += row(sheet, i + 1, list.rows().get(i));
            for (int column = 0; column < list.headings().size(); column++) sheet.width(column, width(list, column));
            text(sheet, list);
            sheet.freezePane(0, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new XlsxList(out.toByteArray(), cut);
    }

    // so that a text stays one when somebody types in its cell
    private static void text(Worksheet sheet, Listing list) {
        if (list.rows().isEmpty() || list.headings().isEmpty()) return;
        sheet.range(1, 0, list.rows().size(), list.headings().size() - 1)
                .style()
                .format("@")
                .set();
    }

    private static int row(Worksheet sheet, int row, List<String> cells) {
        int cut = 0;
        for (int column = 0; column < cells.size(); column++) {
            String text = cells.get(column);
            if (text.isEmpty()) continue;
            if (text.length() > LONGEST) cut++;
            sheet.inlineString(row, column, text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        }
        return cut;
    }

    private static double width(Listing list, int column) {
        int longest = list.rows().stream()
                .limit(500)
                .mapToInt(row -> row.get(column).indexOf('\n') >= 0
                        ? row.get(column).indexOf('\n')
                        : row.get(column).length())
                .max()
                .orElse(0);
        return Math.min(
                WIDEST,
                Math.max(
                        NARROWEST, Math.max(longest, list.headings().get(column).length()) + 2));
    }

    private static String name(String title) {
        String plain = title.replaceAll("[\\\\/*?:\\[\\]\\p{Cc}]", " ").strip();
        while (plain.startsWith("'")) plain = plain.substring(1);
        String kept = plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME) : plain;
        return kept.isBlank() ? "List" : kept;
    }
}
