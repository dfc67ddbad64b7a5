package my.lawatan.ui.imports;

import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
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

/** Another copy of the trip, over the work area: what to decide, what becomes worse, what was done there; and what can be done with it. */
public final class MergeView extends BorderPane implements Entrance, Foremost {
    private final MergeViewModel model;
    private final Messages messages;
    private final ListView<MergeLine> list = new ListView<>();
    private final Label full = new Label();

    public MergeView(MergeViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("lw-import");
        setId("merge");
        setTop(head());
        setCenter(list);
        setBottom(buttons());
        fill();
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private Node head() {
        Label title = new Label();
        title.setId("merge-title");
        title.getStyleClass().add("lw-inspector-head");
        title.textProperty().bind(model.title());
        title.setMinWidth(120);
        Label summary = new Label();
        summary.setId("merge-summary");
        summary.getStyleClass().add("lw-muted");
        summary.textProperty().bind(model.summary());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox line = new HBox(12, title, summary, space, all(true), all(false));
        line.setAlignment(Pos.CENTER_LEFT);
        VBox head = new VBox(line);
        head.getStyleClass().add("lw-import-head");
        return head;
    }

    private Button all(boolean ours) {
        Button button = new Button(messages.text(ours ? "imports.merge.all-ours" : "imports.merge.all-theirs"));
        button.setId(ours ? "merge-all-ours" : "merge-all-theirs");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(e -> {
            model.chooseAll(ours);
            list.requestFocus();
        });
        ObservableValue<Boolean> some =
                model.lines().map(lines -> lines.stream().anyMatch(MergeLine.Decide.class::isInstance));
        button.visibleProperty().bind(some);
        button.managedProperty().bind(some);
        return button;
    }

    private void fill() {
        list.setId("merge-list");
        list.getStyleClass().add("lw-checks-list");
        list.setAccessibleText(messages.text("imports.merge.list"));
        list.setCellFactory(l -> new MergeCell(model, messages, list::requestFocus));
        Label nothing = new Label(messages.text("imports.merge.nothing"));
        nothing.setWrapText(true);
        nothing.setMaxWidth(460);
        nothing.getStyleClass().add("lw-muted");
        list.setPlaceholder(nothing);
        model.lines().subscribe(lines -> {
            int at = Math.max(0, list.getSelectionModel().getSelectedIndex());
            list.getItems().setAll(lines);
            if (!lines.isEmpty()) list.getSelectionModel().clearAndSelect(Math.min(at, lines.size() - 1));
        });
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(line -> full.setText(line == null ? "" : MergeWords.full(line, messages)));
    }

    private Node buttons() {
        Button take = new Button();
        take.setId("merge-take");
        take.getStyleClass().add("lw-primary");
        take.textProperty().bind(model.name());
        take.setMinWidth(USE_PREF_SIZE);
        model.able().subscribe(able -> take.setDisable(!able));
        take.setOnAction(e -> model.takeOver());
        Button cancel = new Button(messages.text("ui.cancel"));
        cancel.setId("merge-cancel");
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.disableProperty().bind(model.taking());
        cancel.setOnAction(e -> model.leave());
        full.setId("merge-full");
        full.setWrapText(true);
        full.setMinHeight(54);
        full.setMaxHeight(90);
        full.setAlignment(Pos.TOP_LEFT);
        Label error = new Label();
        error.setId("merge-error");
        error.getStyleClass().add("lw-error");
        error.setWrapText(true);
        error.textProperty().bind(model.error());
        error.visibleProperty().bind(error.textProperty().isNotEmpty());
        error.managedProperty().bind(error.visibleProperty());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label hint = new Label(messages.text("imports.merge.keys"));
        hint.getStyleClass().add("lw-secondary");
        HBox line = new HBox(8, take, cancel, space, hint);
        line.setAlignment(Pos.CENTER_LEFT);
        VBox box = new VBox(8, full, error, line);
        box.getStyleClass().add("lw-issue-buttons");
        return box;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) model.takeOver();
        else if (event.getCode() == KeyCode.LEFT && list.isFocused()) step(false);
        else if (event.getCode() == KeyCode.RIGHT && list.isFocused()) step(true);
        else return;
        event.consume();
    }

    private void step(boolean right) {
        if (list.getSelectionModel().getSelectedItem() instanceof MergeLine.Decide line) model.step(line, right);
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
