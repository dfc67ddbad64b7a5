package my.lawatan.ui.imports;

import java.util.Optional;
import my.lawatan.interchange.Decoded;
import my.lawatan.interchange.csv.SeparatedGrid;
import my.lawatan.interchange.html.HtmlGrid;
import my.lawatan.interchange.table.Grid;
import my.lawatan.trip.Refused;

/**
 * Where a table comes from: a file, or the clipboard.
 *
 * @param name what it is called; empty for the clipboard
 * @param text HTML, or separated values
 */
public record Source(String name, String text) {
    /** What a file of that name holds.
     *
     * @throws Refused if it holds no table */
    static Source file(String name, byte[] bytes) {
        Source source = new Source(name, Decoded.of(bytes).text());
        if (bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' || bytes.length > 3 && bytes[0] == (byte) 0xD0)
            throw new Refused("refused.office-file", name);
        return source;
    }

    /** The table on a clipboard; none if there is none.
     *
     * @param html may be null
     * @param plain may be null */
    public static Optional<Source> clipboard(String html, String plain) {
        if (html != null && HtmlGrid.holdsTable(html)) return Optional.of(new Source("", html));
        return Optional.ofNullable(plain).filter(SeparatedGrid::holdsTabs).map(text -> new Source("", text));
    }

    /** Its rows.
     *
     * @throws Refused if there are none */
    Grid grid() {
        Grid grid = HtmlGrid.holdsTable(text) ? HtmlGrid.of(text) : SeparatedGrid.of(text);
        if (grid.width() < 2) throw new Refused("refused.no-table");
        return grid;
    }
}
