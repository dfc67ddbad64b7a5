package my.lawatan.ui.kit.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import my.lawatan.trip.ItemRef;

/** A frame that is drawn over empty ground: what it touches is selected beside what was selected before. */
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
        List<ItemRef> chosen = new ArrayList<>(before);
        skin.viewport().layout().touching(frame).map(p -> p.block().item()).forEach(item -> {
            if (!before.contains(item)) chosen.add(item);
        });
        timeline.selection().selectAll(chosen);
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
