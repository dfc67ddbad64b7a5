package my.lawatan.ui.versions;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import my.lawatan.change.Version;
import my.lawatan.text.Messages;

/** The draft and the versions, one of which is chosen. */
final class VersionList extends ListView<VersionRow> {
    /** At most; in a narrow window less. */
    static final double WIDTH = 320;

    static final double LEAST = 210;
    private final VersionsViewModel model;
    private boolean following;

    /** @param go what Enter does */
    VersionList(VersionsViewModel model, Messages messages, Runnable go) {
        this.model = model;
        setId("versions-list");
        getStyleClass().add("lw-version-list");
        setPrefWidth(WIDTH);
        setMinWidth(LEAST);
        setAccessibleText(messages.text("versions.list"));
        setCellFactory(list -> new Cell());
        setItems(model.rows());
        getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null && !following) model.choose(row.version());
        });
        // rows are new values after each change: the same version stays chosen
        model.rows().addListener((ListChangeListener<VersionRow>)
                change -> follow(model.chosen().get()));
        model.chosen().subscribe(this::follow);
        addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() != KeyCode.ENTER) return;
            go.run();
            e.consume();
        });
    }

    private void follow(Optional<Version> chosen) {
        following = true;
        try {
            for (int i = 0; i < getItems().size(); i++)
                if (getItems().get(i).version().equals(chosen))
                    getSelectionModel().clearAndSelect(i);
        } finally {
            following = false;
        }
    }

    ReadOnlyObjectProperty<VersionRow> chosenRow() {
        return getSelectionModel().selectedItemProperty();
    }

    void enter() {
        requestFocus();
        follow(model.chosen().get());
    }

    private static final class Cell extends ListCell<VersionRow> {
        private final Label title = line("lw-semibold");
        private final Label asOf = line("lw-secondary");
        private final Label note = line("lw-secondary");
        private final Label copies = line("lw-secondary");
        private final VBox lines = new VBox(2, title, asOf, note, copies);

        Cell() {
            getStyleClass().add("lw-version-cell");
            // wraps at the width of the list
            setPrefWidth(0);
        }

        private static Label line(String style) {
            Label label = new Label();
            label.getStyleClass().add(style);
            return label;
        }

        @Override
        protected void updateItem(VersionRow row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(empty ? null : lines);
            setAccessibleText(empty ? null : row.spoken());
            if (empty) return;
            say(title, row.title());
            say(asOf, row.asOf());
            say(note, row.note());
            say(copies, row.copies());
        }

        private static void say(Label label, String text) {
            label.setText(text);
            label.setVisible(!text.isEmpty());
            label.setManaged(!text.isEmpty());
        }
    }
}
