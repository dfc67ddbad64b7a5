package my.lawatan.document;

import java.util.List;
import my.lawatan.change.ChangeSheet;
import my.lawatan.document.ChangeSheetPaper.Row;
import my.lawatan.trip.Language;
import my.lawatan.trip.Trip;

/** Lines of a change sheet in words, for any two trips, issued or not. */
public final class ChangeLines {
    private final SheetWords words;

    /** @param before what {@code after} is held against */
    public ChangeLines(Trip before, Trip after, Language language) {
        this.words = new SheetWords(new Wording(after, language), before);
    }

    /** "Gala dinner: moved from 19:30 to 20:00 (Thu 14 Nov, 09:00 K.L.)". */
    public List<String> said(List<ChangeSheet.Line> lines) {
        return lines.stream().map(words::row).map(ChangeLines::said).toList();
    }

    private static String said(Row row) {
        return plain(row.text().isEmpty() ? row.lead() : row.lead() + ": " + row.text());
    }

    /** With plain spaces where a paper keeps words on one line: for programs, and for lines that are searched. */
    public static String plain(String line) {
        return line.replace(Wording.NO_BREAK, " ");
    }
}
