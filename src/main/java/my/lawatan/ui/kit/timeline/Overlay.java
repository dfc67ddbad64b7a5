package my.lawatan.ui.kit.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import my.lawatan.trip.ItemRef;
import my.lawatan.ui.kit.timeline.layout.Placed;
import my.lawatan.ui.kit.timeline.plan.Block;
import my.lawatan.ui.kit.timeline.plan.DayHead;
import my.lawatan.ui.kit.timeline.plan.Ghost;
import my.lawatan.ui.kit.timeline.plan.Moment;
import my.lawatan.ui.kit.timeline.plan.Preview;

/** What lies over the painted plan and changes without it: rings around what is selected, the line of the present, the ghost. */
final class Overlay extends Pane {
    private static final PseudoClass PRIMARY = PseudoClass.getPseudoClass("primary");
    private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");

    private final Timeline timeline;
    private final Viewport viewport;
    private final GhostLayer ghosts;
    private final GhostLayer proposed;
    private final List<Region> rings = new ArrayList<>();
    private final Line nowLine = new Line();
    private final Circle nowDot = new Circle(4);
    private final Label drift = new Label();
    private final Label empty = new Label();
    private final Line caret = new Line();
    private final Region frame = new Region();
    private final Rectangle clip = new Rectangle();

    Overlay(Timeline timeline, Viewport viewport) {
        this.timeline = timeline;
        this.viewport = viewport;
        this.ghosts = new GhostLayer(viewport);
        this.proposed = new GhostLayer(viewport);
        setMouseTransparent(true);
        setClip(clip);
        nowLine.getStyleClass().add("timeline-now");
        nowDot.getStyleClass().add("timeline-now-dot");
        nowLine.setManaged(false);
        nowDot.setManaged(false);
        drift.getStyleClass().setAll("timeline-drift");
        drift.setId("timeline-drift");
        drift.setManaged(false);
        caret.getStyleClass().add("timeline-caret");
        caret.setManaged(false);
        frame.getStyleClass().add("timeline-frame");
        frame.setManaged(false);
        timeline.frameProperty().subscribe(this::placeFrame);
        timeline.caretProperty().subscribe(this::placeCaret);
        empty.getStyleClass().setAll("timeline-empty");
        empty.setText(timeline.words().empty());
        empty.setWrapText(true);
        empty.setManaged(false);
        getChildren().addAll(nowLine, nowDot, drift, caret, empty, frame, proposed, ghosts);
        showProposed();
    }

    void showGhost(Optional<Ghost> ghost) {
        ghosts.show(ghost);
        if (timeline.getPlan().blocks().isEmpty()) placeEmpty();
    }

    void showProposed() {
        List<Block> blocks = timeline.proposedProperty().get();
        proposed.show(blocks.isEmpty() ? Optional.empty() : Optional.of(new Ghost(blocks, List.of(), Preview.NONE)));
    }

    /** Puts rings and the line of the present where they belong now. */
    void update() {
        clip.setWidth(viewport.width());
        clip.setHeight(viewport.height());
        placeRings();
        placeNow();
        placeCaret(timeline.caretProperty().get());
        placeFrame(timeline.frameProperty().get());
        placeEmpty();
        proposed.place();
        ghosts.place();
    }

    private void placeFrame(Optional<Rectangle2D> shown) {
        frame.setVisible(shown.isPresent());
        shown.ifPresent(f -> frame.resizeRelocate(
                f.getMinX() - viewport.x(), f.getMinY() - viewport.y(), f.getWidth(), f.getHeight()));
    }

    // where something is selected, what is new goes after that
    private void placeCaret(Optional<Moment> at) {
        caret.setVisible(at.isPresent()
                && timeline.isFocused()
                && timeline.selection().items().isEmpty());
        at.ifPresent(moment -> {
            double x = viewport.scale().x(moment.day()) - viewport.x();
            double y = Math.round(viewport.scale().y(moment.minute()) - viewport.y()) + 0.5;
            caret.setStartX(x + 4);
            caret.setEndX(x + viewport.scale().columnWidth() - 6);
            caret.setStartY(y);
            caret.setEndY(y);
        });
    }

    private void placeEmpty() {
        empty.setVisible(viewport.days() > 0
                && timeline.getPlan().blocks().isEmpty()
                && timeline.ghostProperty().get().isEmpty());
        double width = Math.min(430, viewport.width() - 20);
        double height = empty.prefHeight(width);
        empty.resizeRelocate(
                Math.round((viewport.width() - width) / 2), Math.round(viewport.height() * 0.4), width, height);
    }

    private void placeRings() {
        int used = 0;
        for (ItemRef item : timeline.selection().items()) {
            for (Placed placed : viewport.layout().all(item)) {
                if (!seen(placed)) continue;
                if (used == rings.size()) addRing();
                place(rings.get(used++), item, placed);
            }
        }
        for (int i = used; i < rings.size(); i++) rings.get(i).setVisible(false);
    }

    // a ring that nobody sees would only be moved with every step of scrolling
    private boolean seen(Placed placed) {
        double x = placed.x() - viewport.x();
        double y = placed.y() - viewport.y();
        return x < viewport.width() && x + placed.width() > 0 && y < viewport.height() && y + placed.height() > 0;
    }

    private void addRing() {
        Region ring = new Region();
        ring.setManaged(false);
        ring.getStyleClass().add("timeline-ring");
        ring.setAccessibleRole(AccessibleRole.LIST_ITEM);
        rings.add(ring);
        getChildren().add(0, ring);
    }

    private void place(Region ring, ItemRef item, Placed placed) {
        ring.setVisible(true);
        ring.pseudoClassStateChanged(
                PRIMARY, timeline.selection().primary().filter(item::equals).isPresent());
        ring.pseudoClassStateChanged(ACTIVE, timeline.isFocused());
        ring.setAccessibleText(placed.block().words().spoken());
        ring.resizeRelocate(
                placed.x() - viewport.x() - 4, placed.y() - viewport.y() - 4, placed.width() + 8, placed.height() + 8);
    }

    private void placeNow() {
        Optional<Moment> now = timeline.nowProperty().get();
        nowLine.setVisible(now.isPresent());
        nowDot.setVisible(now.isPresent());
        drift.setVisible(now.isPresent() && !timeline.driftProperty().get().isEmpty());
        if (now.isEmpty()) return;
        double y = Math.round(viewport.scale().y(now.get().minute()) - viewport.y());
        double x = viewport.scale().x(now.get().day()) - viewport.x();
        nowLine.setStartX(x);
        nowLine.setEndX(
                x + viewport.scale().columnWidth() * columnsOfThatDay(now.get().day()));
        nowLine.setStartY(y);
        nowLine.setEndY(y);
        nowDot.setCenterX(x + 0.5);
        nowDot.setCenterY(y);
        if (drift.isVisible()) placeDrift(x + 8, y);
    }

    // over the line, at its beginning
    private void placeDrift(double x, double y) {
        drift.setText(timeline.driftProperty().get());
        drift.autosize();
        drift.relocate(x, y - drift.getHeight() - 1);
    }

    // where one day has several columns, it is the same minute in all of them
    private int columnsOfThatDay(int first) {
        List<DayHead> heads = timeline.getPlan().days();
        int last = first;
        while (last + 1 < heads.size()
                && heads.get(last + 1).date().equals(heads.get(first).date())) last++;
        return last - first + 1;
    }
}
