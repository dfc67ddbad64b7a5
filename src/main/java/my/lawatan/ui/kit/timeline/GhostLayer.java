package my.lawatan.ui.kit.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Pane;
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
    private final Viewport viewport;
    private final List<GhostBlock> ghosts = new ArrayList<>();
    private final Bubble bubble = new Bubble();
    private Optional<Ghost> shown = Optional.empty();

    GhostLayer(Viewport viewport) {
        this.viewport = viewport;
        setMouseTransparent(true);
        setManaged(false);
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
        bubble.tell(shown.map(Ghost::preview).orElse(Preview.NONE));
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
        GhostBlock ghost = new GhostBlock();
        ghosts.add(ghost);
        getChildren().add(ghosts.size() - 1, ghost);
    }

    private void placeGhost(GhostBlock ghost, Block block) {
        Scale scale = viewport.scale();
        ghost.show(block, shown.get().preview().clash());
        double x = Math.round(scale.x(block.day()) + 4 - viewport.x());
        double y = Math.round(scale.y(block.start()) - viewport.y());
        double height = Math.max(PlanLayout.LOWEST, Math.round(scale.y(block.end()) - scale.y(block.start())) - 2);
        ghost.resizeRelocate(x, y, scale.columnWidth() - 10, height);
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
