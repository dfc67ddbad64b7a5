package my.lawatan.ui.seating;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Group;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.VLineTo;

/** Thousands of chairs from so far that no name can be read: one shape for all of a kind. */
final class SeatDots extends Group {
    private static final double GAP = 1;

    SeatDots() {
        setManaged(false);
        setMouseTransparent(true);
        setId("seat-dots");
    }

    void clear() {
        getChildren().clear();
    }

    /** Draws them. @param width of each, in pixels */
    void draw(List<Card> cards, Drawing drawing, double width, double height) {
        Map<String, Path> kinds = new HashMap<>();
        for (Card card : cards) {
            Path path = kinds.computeIfAbsent(SeatCard.style(card), SeatDots::kind);
            double left = drawing.x(card.x()) - width / 2 + GAP / 2;
            double top = drawing.y(card.y()) - height / 2 + GAP / 2;
            path.getElements()
                    .addAll(
                            new MoveTo(left, top),
                            new HLineTo(left + width - GAP),
                            new VLineTo(top + height - GAP),
                            new HLineTo(left),
                            new VLineTo(top));
        }
        getChildren().setAll(kinds.values());
    }

    private static Path kind(String style) {
        Path path = new Path();
        path.getStyleClass().add(style.replace("lw-seat-", "lw-dots-"));
        path.setStrokeWidth(0);
        return path;
    }
}
