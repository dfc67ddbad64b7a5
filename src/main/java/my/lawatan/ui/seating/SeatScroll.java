package my.lawatan.ui.seating;

import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import my.lawatan.protocol.seating.TablePlan;
import my.lawatan.trip.Id;
import my.lawatan.trip.Table;

/** What of a drawing is in sight: it is scrolled, made larger and smaller, and follows the chair that is chosen. */
final class SeatScroll extends ScrollPane {
    private static final double MARGIN = 12;
    private final SeatMap map;
    private final SeatingViewModel model;
    private Optional<Shape> shape = Optional.empty();
    private boolean anew;

    /** What a drawing has to be the same in to be the one that was looked at before. */
    private record Shape(Id<Table> table, TablePlan.Bounds bounds) {
        static Shape of(TablePlan plan) {
            return new Shape(plan.table().id(), plan.bounds());
        }
    }

    SeatScroll(SeatMap map, SeatingViewModel model) {
        super(map);
        this.map = map;
        this.model = model;
        setFitToWidth(true);
        setFitToHeight(true);
        setFocusTraversable(false);
        getStyleClass().add("lw-seat-scroll");
        viewportBoundsProperty().subscribe(b -> tell());
        hvalueProperty().subscribe(v -> tell());
        vvalueProperty().subscribe(v -> tell());
        map.minWidthProperty().subscribe(w -> tell());
        map.minHeightProperty().subscribe(h -> tell());
        model.cards().subscribe(this::opened);
        model.chosen().subscribe(this::follow);
        addEventFilter(ScrollEvent.SCROLL, this::wheel);
        map.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    // another table, or one that has become another, is looked at from its best chair and not from its corner
    private void opened() {
        Optional<Shape> now = model.plan().get().map(Shape::of);
        if (now.equals(shape)) return;
        shape = now;
        anew = true;
        Platform.runLater(this::look);
    }

    private void follow(Optional<Card> chosen) {
        if (chosen.isEmpty()) return;
        if (!anew) bring(chosen.get());
        Platform.runLater(this::look);
    }

    // a drawing that has just become larger keeps its place when it is laid out, and so is looked at after that
    private void look() {
        Optional<Card> chosen = model.chosen().get();
        if (getScene() == null || chosen.isEmpty()) return;
        layout();
        if (anew && getViewportBounds().getWidth() > 0) {
            map.box(chosen.get()).ifPresent(this::centre);
            anew = false;
        }
        bring(chosen.get());
    }

    private void centre(Bounds card) {
        Bounds room = getViewportBounds();
        double wide = beyond(map.getMinWidth(), room.getWidth());
        if (wide > 0) setHvalue(Math.max(0, Math.min(1, (card.getCenterX() - room.getWidth() / 2) / wide)));
    }

    private void bring(Card card) {
        map.box(card).ifPresent(this::bring);
    }

    private double beyond(double drawn, double room) {
        return Math.max(0, drawn - room);
    }

    private void tell() {
        Bounds room = getViewportBounds();
        map.sight(new BoundingBox(
                getHvalue() * beyond(map.getMinWidth(), room.getWidth()),
                getVvalue() * beyond(map.getMinHeight(), room.getHeight()),
                room.getWidth(),
                room.getHeight()));
    }

    private void bring(Bounds card) {
        Bounds room = getViewportBounds();
        double wide = beyond(map.getMinWidth(), room.getWidth());
        double high = beyond(map.getMinHeight(), room.getHeight());
        if (wide > 0) setHvalue(value(getHvalue() * wide, card.getMinX(), card.getMaxX(), room.getWidth()) / wide);
        if (high > 0) setVvalue(value(getVvalue() * high, card.getMinY(), card.getMaxY(), room.getHeight()) / high);
    }

    // no further than it must be
    private static double value(double now, double from, double to, double room) {
        double least = to + MARGIN - room;
        double most = from - MARGIN;
        return Math.max(0, now < least ? least : Math.min(now, most));
    }

    private void wheel(ScrollEvent event) {
        if (!event.isShortcutDown() || event.getDeltaY() == 0) return;
        map.zoom(event.getDeltaY() > 0 ? 1 : -1);
        event.consume();
    }

    private void key(KeyEvent event) {
        if (!event.isShortcutDown()) return;
        if (event.getCode() == KeyCode.PLUS || event.getCode() == KeyCode.EQUALS || event.getCode() == KeyCode.ADD)
            map.zoom(1);
        else if (event.getCode() == KeyCode.MINUS || event.getCode() == KeyCode.SUBTRACT) map.zoom(-1);
        else if (event.getCode() == KeyCode.DIGIT0 || event.getCode() == KeyCode.NUMPAD0) map.fit();
        else return;
        event.consume();
    }
}
