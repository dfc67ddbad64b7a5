package my.lawatan.ui.briefs;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import my.lawatan.text.Messages;
import my.lawatan.text.Words;
import my.lawatan.trip.ItemRef;

/** The list at the left: each brief with how far it is, and each engagement that needs one and has none. */
final class BriefList extends ListView<BriefRow> {
    private static final double WIDTH = 252;
    private final BriefsViewModel model;
    private final Messages messages;
    private boolean following;

    /** @param write puts the keyboard into the heads of the brief that is selected */
    BriefList(BriefsViewModel model, Messages messages, Runnable write) {
        this.model = model;
        this.messages = messages;
        setId("briefs-list");
        getStyleClass().add("lw-brief-list");
        setAccessibleText(messages.text("briefs.list"));
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        setItems(model.list.shown());
        setCellFactory(list -> new Cell());
        Label none = new Label(messages.text("briefs.none"));
        none.getStyleClass().add("lw-muted");
        none.setWrapText(true);
        setPlaceholder(none);
        getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null && !following) model.select(row);
        });
        model.selected().subscribe(this::follow);
        // rows are new values after each change of the trip: the same brief stays selected
        model.list.shown().subscribe(() -> follow(model.selected().get()));
        addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() != KeyCode.ENTER) return;
            e.consume();
            BriefRow row = getSelectionModel().getSelectedItem();
            if (row == null) return;
            if (row.missing()) call(row);
            else write.run();
        });
    }

    void enter() {
        requestFocus();
        if (getSelectionModel().isEmpty()) getSelectionModel().selectFirst();
    }

    private void call(BriefRow row) {
        if (model.editable()) row.event().ifPresent(model::callFor);
    }

    private void follow(Optional<ItemRef> selected) {
        following = true;
        try {
            Optional<BriefRow> row = selected.flatMap(item ->
                    getItems().stream().filter(r -> r.item().equals(item)).findFirst());
            if (row.isEmpty()) getSelectionModel().clearSelection();
            else if (!row.get().equals(getSelectionModel().getSelectedItem()))
                getSelectionModel().select(row.get());
        } finally {
            following = false;
        }
    }

    static String word(BriefRow.Mark mark, Messages messages) {
        return messages.text("briefs.mark." + Words.kebab(mark.name()));
    }

    private static String look(BriefRow.Mark mark) {
        return switch (mark) {
            case CLEARED -> "lw-pill-ok";
            case OVERDUE, MISSING -> "lw-pill-danger";
            case DRAFT, CALLED_FOR, STALE -> "lw-pill-warn";
            case NOT_STATED -> "lw-pill-none";
        };
    }

    private String below(BriefRow row) {
        boolean byDue = model.list.order().get() == BriefListModel.Order.DEADLINE
                && !row.due().isEmpty();
        return Stream.of(byDue ? row.due() : row.when(), row.owner())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private final class Cell extends ListCell<BriefRow> {
        private final Label title = new Label();
        private final Label below = new Label();
        private final Label pill = new Label();
        private final Button call = BriefsView.button(messages.text("briefs.call"), "", () -> {
            if (getItem() != null) call(getItem());
        });
        private final VBox texts = new VBox(1, title, below);
        private final HBox line = new HBox(8, texts, pill);

        Cell() {
            getStyleClass().add("lw-brief-row");
            below.getStyleClass().add("lw-secondary");
            title.getStyleClass().add("lw-brief-title");
            title.setMinWidth(0);
            below.setMinWidth(0);
            texts.setMinWidth(0);
            call.setFocusTraversable(false);
            HBox.setHgrow(texts, Priority.ALWAYS);
            line.setAlignment(Pos.CENTER_LEFT);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(BriefRow row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(empty ? null : line);
            if (empty) {
                setAccessibleText(null);
                return;
            }
            String word = word(row.mark(), messages);
            title.setText(row.title());
            below.setText(below(row));
            pill.setText(word);
            pill.getStyleClass().setAll("label", "lw-pill", look(row.mark()));
            pill.setMinWidth(USE_PREF_SIZE);
            boolean offers = row.missing() && model.editable();
            if (offers) texts.getChildren().setAll(title, below, call);
            else texts.getChildren().setAll(title, below);
            setAccessibleText(row.title() + ", " + below(row) + ", " + word);
        }
    }
}
