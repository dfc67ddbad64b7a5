package my.lawatan.ui.people;

import java.util.ArrayList;
import java.util.List;
import my.lawatan.interchange.people.PersonField;
import my.lawatan.interchange.table.Listing;
import my.lawatan.text.Messages;
import my.lawatan.ui.kit.rows.Column;

/** What the table shows, to be written into a file: its rows, and its columns but for those that are hidden. */
final class ShownList {
    private ShownList() {}

    static Listing of(List<Column<PersonRow>> columns, List<PersonRow> rows, Messages messages) {
        List<Column<PersonRow>> shown =
                columns.stream().filter(column -> column.visible().get()).toList();
        boolean scripts = rows.stream().anyMatch(row -> !row.script().isEmpty());
        List<String> headings = new ArrayList<>(shown.stream().map(Column::name).toList());
        if (scripts) headings.add(PersonField.SCRIPT.heading(messages));
        return new Listing(
                messages.text("people.table"),
                headings,
                rows.stream().map(row -> cells(shown, row, scripts)).toList());
    }

    private static List<String> cells(List<Column<PersonRow>> shown, PersonRow row, boolean scripts) {
        List<String> cells = new ArrayList<>();
        for (Column<PersonRow> column : shown) {
            String text = column.text(row);
            // a seat that awaits a name is nobody, and a dash says nothing
            boolean nothing = text.equals(PeopleColumns.NOTHING)
                    || row.awaited() && column.id().equals(PeopleOrder.NAME);
            cells.add(nothing ? "" : text);
        }
        if (scripts) cells.add(row.script());
        return cells;
    }
}
