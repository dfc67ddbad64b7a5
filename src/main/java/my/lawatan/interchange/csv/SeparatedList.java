package my.lawatan.interchange.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import my.lawatan.interchange.table.Listing;

/** A list as a file of values between commas that Excel opens as it is meant: UTF-8 that says so, and no formulas. */
public final class SeparatedList {
    private static final String MARK = "\uFEFF";

    private SeparatedList() {}

    public static byte[] of(Listing list) {
        StringWriter text = new StringWriter();
        text.write(MARK);
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            write(csv, list.headings());
            list.rows().forEach(row -> write(csv, row));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(UTF_8);
    }

    private static void write(CsvWriter csv, List<String> cells) {
        csv.writeRecord(cells.stream().map(Unformula::write).toList());
    }
}
