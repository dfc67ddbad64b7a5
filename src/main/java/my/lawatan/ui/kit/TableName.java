package my.lawatan.ui.kit;

import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import my.lawatan.text.Messages;

/** What a screen reader says of a table as a whole: its name, and how many of its rows are selected if several are. */
public final class TableName {
    private TableName() {}

    /** Keeps the accessible text of {@code table} true for as long as it and the selection live. */
    public static void keep(Node table, String name, Selection selection, Messages messages) {
        InvalidationListener say = changed -> {
            int selected = selection.items().size();
            String many = selected > 1 ? ", " + messages.text("ui.status.selected", selected) : "";
            table.setAccessibleText(name + many);
        };
        selection.items().addListener(say);
        say.invalidated(selection.items());
    }
}
