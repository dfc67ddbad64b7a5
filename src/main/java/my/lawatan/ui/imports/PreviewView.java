package my.lawatan.ui.imports;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import my.lawatan.text.Messages;
import my.lawatan.ui.kit.Entrance;
import my.lawatan.ui.kit.Foremost;

/** What was read, over the work area: a line an item with a tick, and what can be done with it below. */
class PreviewView extends BorderPane implements Entrance, Foremost {
    private final Preview model;
    private final Messages messages;
    private final PageParts parts = new PageParts("import");
    private final ListView<Line> list = new ListView<>();
    private final Label full = new Label();
    private final VBox head;

    PreviewView(Preview model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("lw-import");
        setId("import");
        head = new VBox(4, parts.titles(model.title(), model.summary()));
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

    // over the two columns that stand side by side
    private Node sides() {
        HBox sides = LineCell.sides(messages.text("imports.ours"), messages.text(model.theirs()));
        sides.getStyleClass().add("lw-import-sides");
        sides.visibleProperty().bind(model.choosing().lines().map(lines -> !lines.isEmpty()));
        sides.managedProperty().bind(sides.visibleProperty());
        return sides;
    }

    private void fill() {
        parts.list(list, model.choosing().lines(), full, line -> LineWords.full(line, messages));
        list.setAccessibleText(messages.text("imports.list"));
        list.setFixedCellSize(LineCell.HEIGHT);
        list.setCellFactory(l -> new LineCell(model.choosing(), messages, list::requestFocus));
        list.setPlaceholder(PageParts.nothing(model.nothing()));
    }

    private Node buttons() {
        Button take = parts.take(model.name(), model.able(), model::takeOver);
        Button cancel = parts.cancel(messages.text("ui.cancel"), model::leave);
        return parts.feet(full, 2, model.error(), List.of(take, cancel), messages.text("imports.keys"));
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
