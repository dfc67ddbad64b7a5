package my.lawatan.interchange.table;

import java.util.List;

/**
 * A list that is to be written, in whatever format.
 *
 * @param title what it is a list of
 * @param rows each with a cell for each heading
 */
public record Listing(String title, List<String> headings, List<List<String>> rows) {
    public Listing {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }
}
