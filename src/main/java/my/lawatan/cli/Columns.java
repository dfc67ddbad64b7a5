package my.lawatan.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import my.lawatan.text.Visible;

/** A table in columns that stand straight in a terminal, where Chinese characters are two cells wide and accents none. */
final class Columns {
    private static final String GAP = "  ";
    private final List<List<String>> rows = new ArrayList<>();

    /** Without heads. */
    Columns() {}

    Columns(List<String> heads) {
        rows.add(heads);
    }

    void add(List<String> cells) {
        rows.add(cells.stream().map(Visible::line).toList());
    }

    void print(PrintStream out) {
        int[] widths = new int[rows.isEmpty() ? 0 : rows.get(0).size()];
        for (List<String> row : rows)
            for (int i = 0; i < widths.length; i++) widths[i] = Math.max(widths[i], cells(row.get(i)));
        for (List<String> row : rows) out.print(line(row, widths) + "\n");
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++)
            line.append(row.get(i))
                    .append(" ".repeat(widths[i] - cells(row.get(i))))
                    .append(GAP);
        return line.toString().stripTrailing();
    }

    /** How many cells of a terminal the text takes. */
    static int cells(String text) {
        return text.codePoints().map(Columns::cells).sum();
    }

    private static int cells(int point) {
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT)
            return 0;
        boolean wide = point >= 0x1100 && point <= 0x115F
                || point >= 0x2E80 && point <= 0xA4CF
                || point >= 0xAC00 && point <= 0xD7A3
                || point >= 0xF900 && point <= 0xFAFF
                || point >= 0xFE30 && point <= 0xFE6F
                || point >= 0xFF00 && point <= 0xFF60
                || point >= 0x1F300 && point <= 0x1FAFF
                || point >= 0x20000 && point <= 0x3FFFD;
        return wide ? 2 : 1;
    }
}
