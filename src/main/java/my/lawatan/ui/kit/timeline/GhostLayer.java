package my.lawatan.ui.kit.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import my.lawatan.ui.kit.timeline.layout.PlanLayout;
import my.lawatan.ui.kit.timeline.layout.Scale;
import my.lawatan.ui.kit.timeline.plan.Block;
import my.lawatan.ui.kit.timeline.plan.Ghost;
import my.lawatan.ui.kit.timeline.plan.Preview;

/**
 * The only thing that moves while an item is dragged: its ghost, and beside it a bubble with both clocks and what would clash. Its
 * nodes are unmanaged, so that moving them lays nothing else out.
 */
final class GhostLayer extends Pane {
    private static final PseudoClass CLASH = PseudoClass.getPseudoClass("clash");

    private final Viewport viewport;
    private final List<Label> ghosts = new ArrayList<>();
    private final VBox bubble = new VBox();
    private Optional<Ghost> shown = Optional.empty();
    private Preview told = Preview.NONE;
    private int lines;
    private boolean unstyled;

    GhostLayer(Viewport viewport) {
        this.viewport = viewport;
        setMouseTransparent(true);
        setManaged(false);
        bubble.setManaged(false);
        bubble.setVisible(false);
        bubble.getStyleClass().add("timeline-bubble");
        getChildren().add(bubble);
    }

    void show(Optional<Ghost> ghost) {
        shown = ghost;
        place();
    }

    /** Puts everything where it belongs now. */
    void place() {
        List<Block> blocks = shown.map(GhostLayer::blocks).orElse(List.of());
        while (ghosts.size() < blocks.size()) addGhost();
        for (int i = 0; i < ghosts.size(); i++) {
            ghosts.get(i).setVisible(i < blocks.size());
            if (i < blocks.size()) placeGhost(ghosts.get(i), blocks.get(i));
        }
        Preview preview = shown.map(Ghost::preview).orElse(Preview.NONE);
        if (!preview.equals(told)) tell(preview);
        bubble.setVisible(lines > 0);
        if (bubble.isVisible()) placeBubble(blocks);
    }

    // what moves along is shown after what is moved
    private static List<Block> blocks(Ghost ghost) {
        if (ghost.preview().followers().isEmpty()) return ghost.blocks();
        List<Block> all = new ArrayList<>(ghost.blocks());
        all.addAll(ghost.preview().followers());
        return all;
    }

    private void addGhost() {
        Label ghost = new Label();
        ghost.setManaged(false);
        ghosts.add(ghost);
        getChildren().add(ghosts.size() - 1, ghost);
    }

    private void placeGhost(Label ghost, Block block) {
        Scale scale = viewport.scale();
        if (!ghost.getText().equals(block.title()) || ghost.getStyleClass().size() < 2) {
            ghost.setText(block.title());
            ghost.getStyleClass().setAll("timeline-ghost", "timeline-kind", Tint.word(block.kind()));
        }
        ghost.pseudoClassStateChanged(CLASH, shown.get().preview().clash());
        double x = Math.round(scale.x(block.day()) + 4 - viewport.x());
        double y = Math.round(scale.y(block.start()) - viewport.y());
        double height = Math.max(PlanLayout.LOWEST, Math.round(scale.y(block.end()) - scale.y(block.start())) - 2);
        ghost.resizeRelocate(x, y, scale.columnWidth() - 10, height);
    }

    private void tell(Preview preview) {
        told = preview;
        unstyled = false;
        int used = 0;
        for (String line : preview.times())
            setLine(used, line, used++ == 0 ? "timeline-bubble-first" : "timeline-bubble-time");
        for (String line : preview.notes()) setLine(used++, line, "timeline-bubble-note");
        for (String line : preview.alerts()) setLine(used++, line, "timeline-bubble-alert");
        for (int i = used; i < bubble.getChildren().size(); i++) showLine(i, false);
        lines = used;
        bubble.pseudoClassStateChanged(CLASH, preview.clash());
        // what has its fonts already keeps them: styling all of it anew would take longer than anything else here
        if (unstyled) bubble.applyCss();
        bubble.autosize();
    }

    // labels are used again: the same lines come at nearly every pulse with other times in them, and alerts come and go
    private void setLine(int index, String text, String styleClass) {
        if (index == bubble.getChildren().size()) addLine();
        Label label = (Label) bubble.getChildren().get(index);
        if (!label.getStyleClass().equals(List.of(styleClass))) {
            label.getStyleClass().setAll(styleClass);
            unstyled = true;
        }
        label.setText(text);
        showLine(index, true);
    }

    private void addLine() {
        Label label = new Label();
        label.setWrapText(true);
        label.setMaxWidth(280);
        bubble.getChildren().add(label);
    }

    private void showLine(int index, boolean shown) {
        bubble.getChildren().get(index).setManaged(shown);
        bubble.getChildren().get(index).setVisible(shown);
    }

    private void placeBubble(List<Block> blocks) {
        Scale scale = viewport.scale();
        boolean inDays = !blocks.isEmpty();
        double left = inDays ? scale.x(blocks.get(0).day()) - viewport.x() : 4;
        double x = left + scale.columnWidth() + 4;
        if (x + bubble.getWidth() > viewport.width()) x = left - bubble.getWidth() - 2;
        double y = inDays ? scale.y(blocks.get(0).start()) - viewport.y() : 6;
        double lowest = viewport.height() - bubble.getHeight() - 4;
        bubble.relocate(Math.max(2, Math.round(x)), Math.max(4, Math.min(lowest, Math.round(y))));
    }
}
