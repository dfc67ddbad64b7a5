package my.lawatan.ui.search;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import my.lawatan.text.Messages;

/**
 * The search field. What is found stands in its {@link #popover()}, which whoever lays out the window puts over everything else; the
 * keyboard stays in the field all the time.
 */
public final class SearchView extends StackPane {
    private final SearchViewModel model;
    private final TextField field = new TextField();
    private final Popover popover;
    private final Runnable leave;

    /** @param leave puts the keyboard back to where it was */
    public SearchView(SearchViewModel model, Messages messages, Runnable leave) {
        this.model = model;
        this.leave = leave;
        popover = new Popover(model, messages, field);
        field.setId("search");
        field.getStyleClass().add("lw-search");
        field.setPromptText(messages.text("ui.search.prompt"));
        field.setAccessibleText(messages.text("ui.search.accessible"));
        Label key = new Label(messages.text("ui.search.key"));
        key.getStyleClass().add("lw-search-key");
        key.setMouseTransparent(true);
        key.visibleProperty().bind(field.textProperty().isEmpty());
        getChildren().addAll(field, key);
        StackPane.setAlignment(key, Pos.CENTER_RIGHT);
        setPrefWidth(300);
        setMinWidth(120);
        listen();
    }

    private void listen() {
        field.textProperty().subscribe(model::type);
        field.focusedProperty().subscribe(focused -> {
            if (focused) model.enter();
            else popover.show(false);
            if (focused && !field.getText().isBlank()) popover.show(true);
        });
        model.shown().subscribe(() -> popover.show(field.isFocused() && popover.hasSomethingToSay()));
        model.title().subscribe(title -> popover.show(field.isFocused() && popover.hasSomethingToSay()));
        model.note().subscribe(note -> popover.show(field.isFocused() && popover.hasSomethingToSay()));
        model.onGoing(() -> {
            field.clear();
            leave.run();
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        sceneProperty().subscribe(scene -> {
            if (scene != null) scene.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressedElsewhere);
        });
    }

    /** What lies over the window while something is found. Never managed by its parent; see {@link #place()}. */
    public Region popover() {
        return popover;
    }

    /** Puts the popover under the field; called whenever the window is laid out. */
    public void place() {
        popover.place(this);
    }

    /** Puts the keyboard into the field. */
    public void focus() {
        field.requestFocus();
        field.selectAll();
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> model.move(1);
            case UP -> model.move(-1);
            case ENTER -> model.go();
            case ESCAPE -> escape();
            case RIGHT -> {
                if (!atEnd() || !model.canAskWhere()) return;
                model.where();
            }
            case LEFT -> {
                if (!model.back()) return;
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private boolean atEnd() {
        return field.getCaretPosition() == field.getLength()
                && field.getSelection().getLength() == 0;
    }

    private void escape() {
        if (model.back()) return;
        field.clear();
        model.leave();
        popover.show(false);
        leave.run();
    }

    private void pressedElsewhere(MouseEvent event) {
        if (popover.isVisible() && event.getTarget() instanceof Node node && !within(node)) popover.show(false);
    }

    private boolean within(Node node) {
        for (Node n = node; n != null; n = n.getParent()) if (n == popover || n == this) return true;
        return false;
    }
}
