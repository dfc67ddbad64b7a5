package my.lawatan.interchange.xlsx;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import my.lawatan.interchange.Remark;
import my.lawatan.interchange.table.Grid;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;

/** The cells of one sheet as texts, and what of them is to be said. */
final class Cells {
    private final Map<String, Boolean> dates = new ConcurrentHashMap<>();
    private int formulas;
    private int unworked;
    private int errors;
    private int hidden;

    /** The texts of a row; none if all its cells are empty. */
    List<String> of(Row row) {
        int width = Math.min(Grid.Extent.PEOPLE.columns(), row.getCellCount());
        String[] texts = new String[width];
        Arrays.fill(texts, "");
        int last = 0;
        for (int i = 0; i < width; i++) {
            Cell cell = row.getCell(i);
            if (cell == null) continue;
            texts[i] = text(cell);
            if (!texts[i].isEmpty()) last = i + 1;
        }
        if (last > 0 && row.isHidden()) hidden++;
        return List.of(last == width ? texts : Arrays.copyOf(texts, last));
    }

    private String text(Cell cell) {
        CellType type = cell.getType();
        if (type == CellType.STRING) return cell.getText();
        if (type == CellType.ERROR) {
            errors++;
            return "";
        }
        if (type == CellType.NUMBER) return number(cell, cell.getValue());
        if (type == CellType.FORMULA) return formula(cell);
        return cell.getText();
    }

    // what it gave when the workbook was last saved; nobody works it out anew
    private String formula(Cell cell) {
        String raw = cell.getRawValue();
        if (raw == null || raw.isEmpty()) {
            unworked++;
            return "";
        }
        formulas++;
        if (raw.startsWith("#") && raw.endsWith("!") || raw.equals("#N/A") || raw.equals("#NAME?")) {
            errors++;
            return "";
        }
        return number(cell, cell.getValue() == null ? raw : cell.getValue());
    }

    private String number(Cell cell, Object value) {
        if (!(value instanceof BigDecimal number)) return String.valueOf(value);
        String format = cell.getDataFormatString();
        if (format != null && dates.computeIfAbsent(format, Cells::ofDates)) {
            try {
                LocalDateTime date = cell.asDate();
                boolean day = date.toLocalTime().equals(LocalTime.MIDNIGHT);
                return day ? date.toLocalDate().toString() : date.toString();
            } catch (DateTimeException | ArithmeticException e) {
                // a number that only looks like a date
            } catch (RuntimeException e) {
                // the result of a formula, which the library does not take for a number
                return number.toPlainString();
            }
        }
        // nobody has a number of people or a telephone with so many places
        return Math.abs((long) number.scale()) > 40 ? number.toString() : plain(number);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static boolean ofDates(String format) {
        String bare = format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "").toLowerCase(java.util.Locale.ROOT);
        return bare.contains("yy") || bare.contains("d") && bare.contains("m");
    }

    /** What should be known of how the cells were read. */
    List<Remark> said() {
        List<Remark> said = new ArrayList<>();
        if (formulas > 0) said.add(Remark.note(0, "interchange.xlsx.formulas", formulas));
        if (unworked > 0) said.add(Remark.at(0, "interchange.xlsx.unworked", unworked));
        if (errors > 0) said.add(Remark.at(0, "interchange.xlsx.errors", errors));
        if (hidden > 0) said.add(Remark.note(0, "interchange.xlsx.hidden-rows", hidden));
        return said;
    }
}
