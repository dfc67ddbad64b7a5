package my.lawatan.ui.people;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import my.lawatan.text.Fold;
import my.lawatan.text.Messages;
import my.lawatan.ui.kit.Fonts;

/** The columns of the people table. */
final class PeopleColumns {
    private static final String NOTHING = "—";
    private final Messages messages;

    private PeopleColumns(Messages messages) {
        this.messages = messages;
    }

    static List<TableColumn<PersonRow, PersonRow>> of(Messages messages) {
        PeopleColumns columns = new PeopleColumns(messages);
        TableColumn<PersonRow, PersonRow> order = columns.text("order", 74, PersonRow::order, "lw-cell-muted");
        order.setComparator(Comparator.comparing(PersonRow::rank).thenComparing(PersonRow::order));
        TableColumn<PersonRow, PersonRow> events = columns.text("events", 76, columns::events, "lw-cell-muted");
        events.setComparator(Comparator.comparing((PersonRow r) -> r.events().size()));
        return List.of(
                order,
                columns.name(),
                columns.text("position", 166, PersonRow::position, null),
                columns.text("organisation", 172, PersonRow::organisation, null),
                columns.text("group", 132, PersonRow::groupName, null),
                events,
                columns.text("dietary", 88, PersonRow::diet, null),
                columns.text("language", 112, PersonRow::languages, null));
    }

    private String events(PersonRow row) {
        return row.events().isEmpty()
                ? ""
                : messages.text("people.n-of-m", row.confirmed(), row.events().size());
    }

    private TableColumn<PersonRow, PersonRow> column(String name, double width, Function<PersonRow, String> text) {
        TableColumn<PersonRow, PersonRow> column = new TableColumn<>();
        Label head = new Label(messages.text("people.column." + name));
        if (messages.has("people.column." + name + ".tip"))
            head.setTooltip(new Tooltip(messages.text("people.column." + name + ".tip")));
        column.setGraphic(head);
        column.setId("people-" + name);
        column.setUserData(head.getText());
        column.setPrefWidth(width);
        column.setMinWidth(40);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setComparator(Comparator.comparing(row -> Fold.fold(text.apply(row))));
        return column;
    }

    private TableColumn<PersonRow, PersonRow> text(
            String name, double width, Function<PersonRow, String> text, String styleClass) {
        TableColumn<PersonRow, PersonRow> column = column(name, width, text);
        column.setCellFactory(c -> new TableCell<>() {
            {
                if (styleClass != null) getStyleClass().add(styleClass);
            }

            @Override
            protected void updateItem(PersonRow row, boolean empty) {
                super.updateItem(row, empty);
                String words = empty ? "" : text.apply(row);
                setText(empty || !words.isEmpty() ? words : NOTHING);
            }
        });
        return column;
    }

    private TableColumn<PersonRow, PersonRow> name() {
        TableColumn<PersonRow, PersonRow> column = column("name", 232, PersonRow::name);
        column.setCellFactory(c -> new NameCell());
        return column;
    }

    /** The name in bold, followed by the name in its own script. */
    private static final class NameCell extends TableCell<PersonRow, PersonRow> {
        private final Label name = new Label();
        private final Label script = new Label();
        private final HBox both = new HBox(6, name, script);

        NameCell() {
            name.getStyleClass().add("lw-person-name");
            script.getStyleClass().add("lw-person-script");
            script.setMinWidth(HBox.USE_PREF_SIZE);
            both.setAlignment(Pos.CENTER_LEFT);
        }

        @Override
        protected void updateItem(PersonRow row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(empty ? null : both);
            if (empty) return;
            name.setText(row.name());
            Fonts.show(script, row.script());
            script.setVisible(!row.script().isEmpty());
            script.setManaged(script.isVisible());
        }
    }
}
