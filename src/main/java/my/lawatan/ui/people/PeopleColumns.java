package my.lawatan.ui.people;

import java.util.List;
import java.util.function.Function;
import my.lawatan.text.Messages;
import my.lawatan.ui.kit.rows.Column;

/** The columns of the people table. */
final class PeopleColumns {
    /** What stands where there is nothing to say. */
    static final String NOTHING = "—";

    private final Messages messages;

    private PeopleColumns(Messages messages) {
        this.messages = messages;
    }

    static List<Column<PersonRow>> of(Messages messages) {
        PeopleColumns columns = new PeopleColumns(messages);
        return List.of(
                columns.column("order", 74, PersonRow::order).styled("lw-rows-muted"),
                columns.name(),
                columns.column("position", 166, PersonRow::position),
                columns.column("organisation", 172, PersonRow::organisation),
                columns.column("group", 132, PersonRow::groupName),
                columns.column("events", 76, columns::events).styled("lw-rows-muted"),
                columns.column("dietary", 88, PersonRow::diet),
                columns.column("language", 112, PersonRow::languages));
    }

    private Column<PersonRow> name() {
        return new Column<PersonRow>(PeopleOrder.NAME, messages.text("people.column.name"), 232, PersonRow::name)
                .styled("lw-rows-name")
                .followedBy(PersonRow::script);
    }

    private String events(PersonRow row) {
        return row.events().isEmpty()
                ? ""
                : messages.text("people.n-of-m", row.confirmed(), row.events().size());
    }

    private Column<PersonRow> column(String name, double width, Function<PersonRow, String> text) {
        Column<PersonRow> column = new Column<>(name, messages.text("people.column." + name), width, row -> {
            String words = text.apply(row);
            return words.isEmpty() ? NOTHING : words;
        });
        String tip = "people.column." + name + ".tip";
        return messages.has(tip) ? column.tip(messages.text(tip)) : column;
    }
}
