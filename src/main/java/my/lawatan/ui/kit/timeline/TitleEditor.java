package my.lawatan.ui.kit.timeline;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import my.lawatan.ui.kit.OpeningKey;

/** The field in which a title is edited in place: Enter or a click elsewhere takes it, Escape leaves all as it was. */
final class TitleEditor extends TextField {
    private static final double HEIGHT = 28;

    private final Timeline timeline;
    private final OpeningKey opening = new OpeningKey(this);
    private Optional<Editing> editing = Optional.empty();

    TitleEditor(Timeline timeline) {
        this.timeline = timeline;
        getStyleClass().add("timeline-editor");
        setManaged(false);
        setVisible(false);
        setPromptText(timeline.words().titlePrompt());
        focusedProperty().addListener((o, was, is) -> {
            if (was && !is) finish(true);
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Opens over these bounds, in the coordinates of its parent. */
    void open(Editing what, Bounds over) {
        editing = Optional.of(what);
        setText(what instanceof Editing.Title title ? timeline.handler().titleOf(title.item()) : "");
        resizeRelocate(over.getMinX(), over.getMinY(), Math.max(170, over.getWidth()), HEIGHT);
        setVisible(true);
        opening.opened();
        requestFocus();
        selectAll();
    }

    private void pressed(KeyEvent e) {
        if (e.getCode() == KeyCode.ENTER) finish(true);
        else if (e.getCode() == KeyCode.ESCAPE) finish(false);
        else return;
        e.consume();
    }

    private void finish(boolean keep) {
        if (editing.isEmpty()) return;
        Editing done = editing.get();
        editing = Optional.empty();
        boolean focused = isFocused();
        setVisible(false);
        timeline.editingProperty().set(Optional.empty());
        if (focused) timeline.requestFocus();
        if (done instanceof Editing.New create) finishNew(create, keep);
        else if (done instanceof Editing.Title title && keep && !getText().isBlank())
            timeline.handler().rename(title.item(), getText().strip());
    }

    private void finishNew(Editing.New create, boolean keep) {
        if (keep) timeline.handler().create(create.where(), getText().strip(), timeline::settled);
        else timeline.showGhost(Optional.empty());
    }
}
