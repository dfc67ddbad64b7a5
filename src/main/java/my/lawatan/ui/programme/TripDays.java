package my.lawatan.ui.programme;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import my.lawatan.trip.ItemRef;
import my.lawatan.ui.kit.timeline.Timeline;

/** The days of the trip as columns. */
record TripDays(Timeline timeline) implements Perspective {
    @Override
    public Region node() {
        return timeline;
    }

    @Override
    public Optional<Node> tools() {
        return Optional.empty();
    }

    @Override
    public void look(boolean now) {
        // the plan is the model's, and always that of the trip
    }

    @Override
    public void enter() {
        timeline.requestFocus();
    }

    @Override
    public void reveal(ItemRef item) {
        timeline.reveal(item);
    }

    @Override
    public void create() {
        timeline.requestFocus();
        timeline.editNew(timeline.freePlace());
    }
}
