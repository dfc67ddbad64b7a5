package my.lawatan.ui.kit.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.animation.AnimationTimer;
import javafx.event.EventHandler;
import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.util.Duration;
import my.lawatan.trip.ItemRef;
import my.lawatan.ui.kit.timeline.layout.Placed;
import my.lawatan.ui.kit.timeline.layout.Snap;
import my.lawatan.ui.kit.timeline.plan.Band;
import my.lawatan.ui.kit.timeline.plan.Block;
import my.lawatan.ui.kit.timeline.plan.Moment;
import my.lawatan.ui.kit.timeline.plan.Proposal;

/** The gestures of the mouse on a timeline. A drag follows the pointer once a pulse, however many events the mouse sends. */
final class TimelineBehavior {
    /** Pixels the pointer may slip while an item is only clicked. */
    private static final double SLIP = 4;

    /** Where the ground is clicked, the quarter of an hour is meant. */
    private static final int QUARTER = 15;

    private final Timeline timeline;
    private final TimelineSkin skin;
    private final TimelineKeys keys;
    private final Tooltip tooltip = new Tooltip();
    private final EventHandler<KeyEvent> keyHandler = this::keyPressed;
    private final EventHandler<MouseEvent> mouseHandler = this::mouse;
    private final EventHandler<MouseEvent> trayHandler = e -> {
        mouse(e);
        e.consume();
    };
    private final EventHandler<ScrollEvent> scrollHandler = this::scroll;
    private final AnimationTimer pulses = new AnimationTimer() {
        @Override
        public void handle(long now) {
            pulse();
        }
    };

    private Optional<MouseEvent> press = Optional.empty();
    private Optional<Hit> pressed = Optional.empty();
    private Optional<Drag> drag = Optional.empty();
    private Optional<RubberBand> band = Optional.empty();
    private MouseEvent last;
    private MouseEvent over;

    TimelineBehavior(Timeline timeline, TimelineSkin skin) {
        this.timeline = timeline;
        this.skin = skin;
        this.keys = new TimelineKeys(timeline, skin);
        tooltip.setShowDelay(Duration.millis(600));
        timeline.addEventHandler(KeyEvent.KEY_PRESSED, keyHandler);
        timeline.addEventHandler(MouseEvent.ANY, mouseHandler);
        timeline.addEventHandler(ScrollEvent.SCROLL, scrollHandler);
        skin.tray().list().addEventHandler(MouseEvent.ANY, trayHandler);
    }

    void dispose() {
        pulses.stop();
        timeline.removeEventHandler(KeyEvent.KEY_PRESSED, keyHandler);
        timeline.removeEventHandler(MouseEvent.ANY, mouseHandler);
        timeline.removeEventHandler(ScrollEvent.SCROLL, scrollHandler);
        skin.tray().list().removeEventHandler(MouseEvent.ANY, trayHandler);
    }

    private void mouse(MouseEvent e) {
        if (e.getEventType() == MouseEvent.MOUSE_PRESSED) mousePressed(e);
        else if (e.getEventType() == MouseEvent.MOUSE_DRAGGED) mouseDragged(e);
        else if (e.getEventType() == MouseEvent.MOUSE_RELEASED) mouseReleased(e);
        else if (e.getEventType() == MouseEvent.MOUSE_MOVED) mouseMoved(e);
    }

    private void mousePressed(MouseEvent e) {
        if (e.getButton() != MouseButton.PRIMARY) return;
        timeline.requestFocus();
        Hit hit = skin.hit(e.getSceneX(), e.getSceneY());
        press = Optional.of(e);
        pressed = Optional.of(hit);
        Tooltip.uninstall(timeline, tooltip);
        itemOf(hit).ifPresent(item -> {
            // with Ctrl it may become a copy: what it selects is decided when the button comes up
            boolean selected = timeline.selection().contains(item);
            if (e.isShiftDown() && !selected) new Picking(timeline).extendTo(item, blockOf(hit));
            else if (!e.isShiftDown() && !e.isControlDown() && !selected)
                timeline.selection().select(item);
        });
    }

    private static Optional<Block> blockOf(Hit hit) {
        return hit instanceof Hit.OnBlock on ? Optional.of(on.placed().block()) : Optional.empty();
    }

    private static Optional<ItemRef> itemOf(Hit hit) {
        if (hit instanceof Hit.OnBlock on)
            return Optional.of(on.placed().block().item());
        if (hit instanceof Hit.OnBand on) return Optional.of(on.band().item());
        if (hit instanceof Hit.OnLoose on) return Optional.of(on.loose().item());
        return hit instanceof Hit.OnWay on ? Optional.of(on.way().leg()) : Optional.empty();
    }

    private void mouseDragged(MouseEvent e) {
        if (press.isEmpty()) return;
        last = e;
        if (drag.isPresent() || band.isPresent() || distance(press.get(), e) < SLIP) return;
        if (pressed.get() instanceof Hit.OnGround
                && (press.get().isShiftDown() || press.get().isControlDown())) {
            MouseEvent from = press.get();
            band = Optional.of(new RubberBand(timeline, skin, from.getSceneX(), from.getSceneY()));
            pulses.start();
            return;
        }
        drag = shape(pressed.get(), press.get()).map(shape -> new Drag(timeline, shape));
        if (drag.isEmpty()) press = Optional.empty();
        else pulses.start();
    }

    private static double distance(MouseEvent a, MouseEvent b) {
        return Math.hypot(a.getSceneX() - b.getSceneX(), a.getSceneY() - b.getSceneY());
    }

    private Optional<Drag.Shape> shape(Hit hit, MouseEvent from) {
        Aim aim = skin.aim(from.getSceneX(), from.getSceneY());
        if (hit instanceof Hit.OnBlock on) return Optional.of(shape(on, aim, from.isControlDown()));
        if (hit instanceof Hit.OnBand on) {
            List<Band> bands = with(on.band(), Band::item, timeline.getPlan()::band);
            List<Block> blocks = others(on.band().item(), timeline.getPlan()::block);
            return Optional.of(
                    bands.size() + blocks.size() < 2
                            ? Shapes.band(on.band(), aim)
                            : Shapes.move(blocks, bands, aim, from.isControlDown()));
        }
        if (hit instanceof Hit.OnLoose on)
            return Optional.of(Shapes.place(
                    on.loose().item(),
                    on.loose().kind(),
                    on.loose().title(),
                    on.loose().minutes()));
        return hit instanceof Hit.OnGround ? Optional.of(Shapes.create(aim)) : Optional.empty();
    }

    private Drag.Shape shape(Hit.OnBlock on, Aim aim, boolean copy) {
        Block block = on.placed().block();
        if (on.grip() == Placed.Grip.START) return Shapes.resize(block, Proposal.Edge.START, aim);
        if (on.grip() == Placed.Grip.END) return Shapes.resize(block, Proposal.Edge.END, aim);
        return Shapes.move(
                with(block, Block::item, timeline.getPlan()::block),
                others(block.item(), timeline.getPlan()::band),
                aim,
                copy);
    }

    private <T> List<T> with(T grabbed, Function<T, ItemRef> item, Function<ItemRef, Optional<T>> find) {
        List<T> all = new ArrayList<>(List.of(grabbed));
        all.addAll(others(item.apply(grabbed), find));
        return all;
    }

    // what is selected beside what was grabbed, if that is selected itself
    private <T> List<T> others(ItemRef grabbed, Function<ItemRef, Optional<T>> find) {
        return timeline.selection().items().stream()
                .filter(item -> timeline.selection().contains(grabbed) && !item.equals(grabbed))
                .flatMap(item -> find.apply(item).stream())
                .toList();
    }

    private void pulse() {
        skin.scrollAtEdge(last.getSceneX(), last.getSceneY());
        follow();
    }

    private void follow() {
        band.ifPresent(b -> b.to(last.getSceneX(), last.getSceneY()));
        drag.ifPresent(d -> d.to(skin.aim(last.getSceneX(), last.getSceneY()), last.isShiftDown()));
    }

    private void mouseReleased(MouseEvent e) {
        if (press.isEmpty() || e.getButton() != MouseButton.PRIMARY) return;
        MouseEvent began = press.get();
        Hit hit = pressed.get();
        press = Optional.empty();
        if (drag.isPresent()) drop(e);
        else if (band.isPresent()) endBand(e);
        else clicked(hit, began, e);
    }

    private void drop(MouseEvent e) {
        last = e;
        follow();
        pulses.stop();
        Drag done = drag.get();
        drag = Optional.empty();
        done.drop();
    }

    private void endBand(MouseEvent e) {
        last = e;
        follow();
        pulses.stop();
        band.get().end();
        band = Optional.empty();
    }

    private void clicked(Hit hit, MouseEvent began, MouseEvent e) {
        Optional<ItemRef> item = itemOf(hit);
        boolean plain = !began.isControlDown() && !began.isShiftDown();
        if (item.isPresent() && began.isControlDown()) timeline.selection().toggle(item.get());
        else if (item.isPresent() && plain) timeline.selection().select(item.get());
        else if (item.isEmpty() && plain) clickedGround(hit, e);
        if (e.getClickCount() != 2 || !plain) return;
        if (hit instanceof Hit.OnGround) createAt(skin.aim(e.getSceneX(), e.getSceneY()));
        else item.ifPresent(timeline::editTitle);
    }

    private void clickedGround(Hit hit, MouseEvent e) {
        timeline.selection().clear();
        if (!(hit instanceof Hit.OnGround)) return;
        Aim aim = skin.aim(e.getSceneX(), e.getSceneY());
        timeline.caretProperty().set(Optional.of(new Moment(aim.day(), Math.max(0, Snap.to(aim.minute(), QUARTER)))));
    }

    private void createAt(Aim aim) {
        int start = Math.max(0, Snap.to(aim.minute() - 15, 30));
        timeline.editNew(new Proposal.Create(aim.day(), start, start + Shapes.HOUR));
    }

    /** The minute at which the mouse points at that item. */
    Optional<Integer> pointed(ItemRef item) {
        return Optional.ofNullable(over)
                .filter(e -> timeline.isHover()
                        && itemOf(skin.hit(e.getSceneX(), e.getSceneY()))
                                .filter(item::equals)
                                .isPresent())
                .map(e -> Snap.to(skin.aim(e.getSceneX(), e.getSceneY()).minute(), Snap.COARSE));
    }

    private void mouseMoved(MouseEvent e) {
        over = e;
        Hit hit = skin.hit(e.getSceneX(), e.getSceneY());
        boolean edge = hit instanceof Hit.OnBlock on && on.grip() != Placed.Grip.BODY;
        timeline.setCursor(edge ? Cursor.V_RESIZE : Cursor.DEFAULT);
        String hint = hintOf(hit);
        if (hint.equals(tooltip.getText())) return;
        tooltip.setText(hint);
        tooltip.hide();
        Tooltip.uninstall(timeline, tooltip);
        if (!hint.isEmpty()) Tooltip.install(timeline, tooltip);
    }

    private static String hintOf(Hit hit) {
        if (hit instanceof Hit.OnBlock on) return on.placed().block().words().hint();
        if (hit instanceof Hit.OnBand on) return on.band().words().hint();
        if (hit instanceof Hit.OnLoose on) return on.loose().words().hint();
        return hit instanceof Hit.OnWay on ? on.way().text() : "";
    }

    private void scroll(ScrollEvent e) {
        if (e.isControlDown() && e.getDeltaY() != 0)
            skin.zoomAround(e.getSceneY(), e.getDeltaY() > 0 ? 1.125 : 1 / 1.125);
        else if (e.isShiftDown()) skin.viewport().scrollBy(-e.getDeltaX() - e.getDeltaY(), 0);
        else skin.viewport().scrollBy(-e.getDeltaX(), -e.getDeltaY());
        e.consume();
    }

    private void keyPressed(KeyEvent e) {
        if (drag.isPresent() || band.isPresent()) dragKey(e);
        else if (e.getTarget() == timeline && keys.press(e)) e.consume();
    }

    private void dragKey(KeyEvent e) {
        if (e.getCode() == javafx.scene.input.KeyCode.ESCAPE) {
            pulses.stop();
            drag.ifPresent(Drag::abandon);
            band.ifPresent(RubberBand::abandon);
            drag = Optional.empty();
            band = Optional.empty();
            press = Optional.empty();
        }
        e.consume();
    }
}
