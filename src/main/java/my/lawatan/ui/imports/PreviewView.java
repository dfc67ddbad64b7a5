package my.lawatan.ui.imports;

import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import my.lawatan.text.Messages;
import my.lawatan.ui.kit.Entrance;
import my.lawatan.ui.kit.Foremost;

/** What was read, over the work area: a line an item with a tick, and what can be done with it below. */
class PreviewView extends BorderPane implements Entrance, Foremost {
    private final Preview model;
    private final Messages messages;
    private final ListView<Line> list = new ListView<>();
    private final Label full = new Label();
    private final VBox head;

    PreviewView(Preview model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("lw-import");
        setId("import");
        head = new VBox(4, titles());
        head.getStyleClass().add("lw-import-head");
        fill();
        setTop(head);
        setCenter(new BorderPane(list, sides(), null, null, null));
        setBottom(buttons());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Puts what a kind of file has of its own under the title. */
    final void tools(Node node) {
        VBox.setMargin(node, new Insets(4, 0, 0, 0));
        head.getChildren().add(node);
    }

    private HBox titles() {
        Label title = new Label();
        title.setId("import-title");
        title.getStyleClass().add("lw-inspector-head");
        title.textProperty().bind(model.title());
        title.setMinWidth(USE_PREF_SIZE);
        Label summary = new Label();
        summary.setId("import-summary");
        summary.getStyleClass().add("lw-muted");
        summary.textProperty().bind(model.summary());
        HBox line = new HBox(12, title, summary);
        line.setAlignment(Pos.BASELINE_LEFT);
        return line;
    }

    // over the two columns that stand side by side
    private Node sides() {
        HBox sides = LineCell.sides(messages.text("imports.ours"), messages.text(model.theirs()));
        sides.getStyleClass().add("lw-import-sides");
        sides.visibleProperty().bind(model.choosing().lines().map(lines -> !lines.isEmpty()));
        sides.managedProperty().bind(sides.visibleProperty());
        return sides;
    }

    private void fill() {
        list.setId("import-list");
        list.getStyleClass().add("lw-checks-list");
        list.setAccessibleText(messages.text("imports.list"));
        list.setFixedCellSize(LineCell.HEIGHT);
        list.setCellFactory(l -> new LineCell(model.choosing(), messages, list::requestFocus));
        Label nothing = new Label(model.nothing());
        nothing.setWrapText(true);
        nothing.setMaxWidth(460);
        nothing.getStyleClass().add("lw-muted");
        list.setPlaceholder(nothing);
        model.choosing().lines().subscribe(lines -> {
            int at = Math.max(0, list.getSelectionModel().getSelectedIndex());
            list.getItems().setAll(lines);
            if (!lines.isEmpty()) list.getSelectionModel().clearAndSelect(Math.min(at, lines.size() - 1));
        });
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(line -> full.setText(line == null ? "" : LineWords.full(line, messages)));
    }

    private Node buttons() {
        Button take = new Button();
        take.setId("import-take");
        take.getStyleClass().add("lw-primary");
        take.textProperty().bind(model.name());
        take.setMinWidth(USE_PREF_SIZE);
        var able = model.able();
        take.setDisable(!able.get());
        able.addListener((value, before, now) -> take.setDisable(!now));
        take.setOnAction(e -> model.takeOver());
        Button cancel = new Button(messages.text("ui.cancel"));
        cancel.setId("import-cancel");
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.setOnAction(e -> model.leave());
        full.setId("import-full");
        full.setWrapText(true);
        full.setMinHeight(36);
        full.setMaxHeight(72);
        full.setAlignment(Pos.TOP_LEFT);
        Label error = new Label();
        error.setId("import-error");
        error.getStyleClass().add("lw-error");
        error.textProperty().bind(model.error());
        error.visibleProperty().bind(error.textProperty().isNotEmpty());
        error.managedProperty().bind(error.visibleProperty());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label hint = new Label(messages.text("imports.keys"));
        hint.getStyleClass().add("lw-secondary");
        HBox line = new HBox(8, take, cancel, space, hint);
        line.setAlignment(Pos.CENTER_LEFT);
        VBox box = new VBox(8, full, error, line);
        box.getStyleClass().add("lw-issue-buttons");
        return box;
    }

    private void pressed(KeyEvent event) {
        boolean enter = event.getCode() == KeyCode.ENTER && event.isShortcutDown();
        if (enter) model.takeOver();
        else if (event.getCode() == KeyCode.SPACE && list.isFocused()) tick();
        else return;
        event.consume();
    }

    private void tick() {
        Line line = list.getSelectionModel().getSelectedItem();
        if (line != null) model.choosing().toggle(line);
    }

    @Override
    public void enter() {
        list.requestFocus();
    }

    @Override
    public ObservableValue<Boolean> primaryShown() {
        return new ReadOnlyBooleanWrapper(true);
    }
}
