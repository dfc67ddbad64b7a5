package my.lawatan.ui.imports;

import java.util.List;
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
    private final PageParts parts = new PageParts("merge");
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
        HBox line = parts.titles(model.title(), model.summary());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        line.getChildren().addAll(space, all(true), all(false));
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
        parts.list(list, model.lines(), full, line -> MergeWords.full(line, messages));
        list.setAccessibleText(messages.text("imports.merge.list"));
        list.setCellFactory(l -> new MergeCell(model, messages, list::requestFocus));
        list.setPlaceholder(PageParts.nothing(messages.text("imports.merge.nothing")));
    }

    private Node buttons() {
        Button take = parts.take(model.name(), model.able(), model::takeOver);
        Button cancel = parts.cancel(messages.text("ui.cancel"), model::leave);
        cancel.disableProperty().bind(model.taking());
        return parts.feet(full, 3, model.error(), List.of(take, cancel), messages.text("imports.merge.keys"));
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
