package my.lawatan.ui.kit.timeline;

import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import my.lawatan.trip.ItemRef;
import my.lawatan.ui.kit.timeline.layout.Scale;
import my.lawatan.ui.kit.timeline.plan.Moment;

/** Where things stand on a timeline now, in its own coordinates. */
record Whereabouts(Timeline timeline, Viewport viewport, Node days, HeadPane head, TrayPane tray) {
    /** Where a title is to be edited; brings it into sight. */
    Optional<Bounds> of(Editing editing) {
        if (editing instanceof Editing.New create) {
            Scale scale = viewport.scale();
            double top = scale.y(create.where().start());
            double left = scale.x(create.where().day());
            viewport.reveal(
                    left, top, scale.columnWidth(), scale.y(create.where().end()) - top);
            return Optional.of(inSkin(left + 4, top, scale.columnWidth() - 10, 20));
        }
        ItemRef item = ((Editing.Title) editing).item();
        reveal(item);
        return of(item);
    }

    /** Where an item is; none if it is not shown. */
    Optional<Bounds> of(ItemRef item) {
        return viewport.layout()
                .of(item)
                .map(p -> inSkin(p.x(), p.y(), p.width(), p.height()))
                .or(() -> head.nodeOf(item).or(() -> tray.nodeOf(item)).map(this::inSkin));
    }

    /** The middle of its column at that minute. */
    Point2D of(Moment moment) {
        Scale scale = viewport.scale();
        Bounds there = inSkin(scale.x(moment.day()) + scale.columnWidth() / 2, scale.y(moment.minute()), 0, 0);
        return new Point2D(there.getMinX(), there.getMinY());
    }

    private Bounds inSkin(double x, double y, double width, double height) {
        return new BoundingBox(
                days.getLayoutX() + x - viewport.x(), days.getLayoutY() + y - viewport.y(), width, height);
    }

    private Bounds inSkin(Node node) {
        return timeline.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
    }

    /** Scrolls so that the item is seen, if it is in the days. */
    void reveal(ItemRef item) {
        viewport.layout().of(item).ifPresent(p -> viewport.reveal(p.x(), p.y(), p.width(), p.height()));
    }
}
