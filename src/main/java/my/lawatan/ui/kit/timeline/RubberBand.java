package my.lawatan.ui.kit.timeline;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import my.lawatan.trip.ItemRef;

/**
 * A frame that is drawn over empty ground: what it touches is selected beside what was selected before. Drawn up into the heads, it takes
 * bands as well.
 */
final class RubberBand {
    private final Timeline timeline;
    private final TimelineSkin skin;
    private final Point2D from;
    private final List<ItemRef> before;

    /** Begins at that point of the scene. */
    RubberBand(Timeline timeline, TimelineSkin skin, double sceneX, double sceneY) {
        this.timeline = timeline;
        this.skin = skin;
        this.from = skin.content(sceneX, sceneY);
        this.before = List.copyOf(timeline.selection().items());
    }

    /** The pointer is there now. */
    void to(double sceneX, double sceneY) {
        Point2D at = skin.content(sceneX, sceneY);
        Rectangle2D frame = new Rectangle2D(
                Math.min(from.getX(), at.getX()),
                Math.min(from.getY(), at.getY()),
                Math.abs(from.getX() - at.getX()),
                Math.abs(from.getY() - at.getY()));
        timeline.frameProperty().set(Optional.of(frame));
        Set<ItemRef> chosen = new LinkedHashSet<>(before);
        skin.bandsOver(frame, sceneX, sceneY).forEach(band -> chosen.add(band.item()));
        skin.viewport()
                .layout()
                .touching(frame)
                .forEach(p -> chosen.add(p.block().item()));
        timeline.selection().selectAll(List.copyOf(chosen));
    }

    /** What it touches stays selected. */
    void end() {
        timeline.frameProperty().set(Optional.empty());
    }

    /** All is selected that was. */
    void abandon() {
        end();
        timeline.selection().selectAll(before);
    }
}
