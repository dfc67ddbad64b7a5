package my.lawatan.ui.kit.timeline;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import my.lawatan.ui.kit.timeline.plan.Block;

/**
 * Where a block would stand. It moves at nearly every pulse and is not changed by that: the ground with its round corners, which cost more
 * than all else of a pulse to paint, is kept as a picture. The words are not, so that they look like others.
 */
final class GhostBlock extends Region {
    private static final PseudoClass CLASH = PseudoClass.getPseudoClass("clash");

    private final Region ground = new Region();
    private final Label title = new Label();

    GhostBlock() {
        setManaged(false);
        ground.setManaged(false);
        ground.setCache(true);
        ground.getStyleClass().add("timeline-ghost-ground");
        title.setManaged(false);
        getChildren().addAll(ground, title);
    }

    void show(Block block, boolean clash) {
        if (!title.getText().equals(block.title()) || getStyleClass().isEmpty()) {
            title.setText(block.title());
            getStyleClass().setAll("timeline-kind", Tint.word(block.kind()));
            title.getStyleClass().setAll("timeline-ghost");
        }
        pseudoClassStateChanged(CLASH, clash);
    }

    @Override
    public void resize(double width, double height) {
        super.resize(width, height);
        ground.resize(width, height);
        title.resize(width, height);
    }
}
