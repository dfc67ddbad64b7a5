package my.lawatan.ui.kit.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyEvent;
import my.lawatan.trip.ItemRef;
import my.lawatan.ui.kit.timeline.layout.Placed;
import my.lawatan.ui.kit.timeline.layout.Snap;
import my.lawatan.ui.kit.timeline.layout.Spatial;
import my.lawatan.ui.kit.timeline.layout.Spatial.Spot;
import my.lawatan.ui.kit.timeline.plan.Band;
import my.lawatan.ui.kit.timeline.plan.Block;
import my.lawatan.ui.kit.timeline.plan.Loose;
import my.lawatan.ui.kit.timeline.plan.Proposal;
import my.lawatan.ui.kit.timeline.plan.TimelinePlan;

/** What the keys do on a timeline. */
final class TimelineKeys {
    private final Timeline timeline;
    private final TimelineSkin skin;

    TimelineKeys(Timeline timeline, TimelineSkin skin) {
        this.timeline = timeline;
        this.skin = skin;
    }

    /** @return whether the key means something here */
    boolean press(KeyEvent e) {
        if (e.isAltDown() || e.isMetaDown()) return false;
        return switch (e.getCode()) {
            case UP, DOWN, LEFT, RIGHT ->
                arrow(e, Spatial.Way.valueOf(e.getCode().name()));
            default -> e.isControlDown() ? withControl(e) : plain(e);
        };
    }

    private boolean plain(KeyEvent e) {
        switch (e.getCode()) {
            case ENTER, F2 -> timeline.selection().primary().ifPresent(timeline::editTitle);
            case DELETE, BACK_SPACE -> whenAny(timeline.handler()::cancel);
            case F -> whenAny(timeline.handler()::toggleFixed);
            case N -> timeline.editNew(timeline.freePlace());
            case PAGE_UP -> skin.viewport().scrollBy(0, -skin.viewport().height() * 0.8);
            case PAGE_DOWN -> skin.viewport().scrollBy(0, skin.viewport().height() * 0.8);
            case ESCAPE -> {
                return new Picking(timeline).less();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean withControl(KeyEvent e) {
        switch (e.getCode()) {
            case PLUS, EQUALS, ADD -> timeline.zoom(1.25);
            case MINUS, SUBTRACT -> timeline.zoom(1 / 1.25);
            case A -> new Picking(timeline).all();
            case DIGIT0, NUMPAD0 ->
                timeline.wholeProperty().set(!timeline.wholeProperty().get());
            default -> {
                return false;
            }
        }
        return true;
    }

    private void whenAny(java.util.function.Consumer<List<ItemRef>> act) {
        List<ItemRef> shown = shownSelection();
        if (!shown.isEmpty()) act.accept(shown);
    }

    private List<ItemRef> shownSelection() {
        return timeline.selection().items().stream()
                .filter(timeline.getPlan()::shows)
                .toList();
    }

    private boolean arrow(KeyEvent e, Spatial.Way way) {
        if (e.isControlDown() && e.isShiftDown()) resize(way);
        else if (e.isControlDown()) move(way);
        else go(way, e.isShiftDown());
        return true;
    }

    private void move(Spatial.Way way) {
        boolean upright = way == Spatial.Way.UP || way == Spatial.Way.DOWN;
        int sign = way == Spatial.Way.UP || way == Spatial.Way.LEFT ? -1 : 1;
        TimelinePlan plan = timeline.getPlan();
        List<ItemRef> items = shownSelection().stream()
                .filter(item -> plan.block(item).isPresent()
                        || !upright && plan.band(item).isPresent())
                .toList();
        if (items.isEmpty() || !upright && !allStay(items, sign)) return;
        Proposal move = new Proposal.Move(items, upright ? 0 : sign, upright ? sign * Snap.COARSE : 0, false);
        timeline.handler().commit(move, timeline::settled);
    }

    private boolean allStay(List<ItemRef> items, int days) {
        TimelinePlan plan = timeline.getPlan();
        int columns = plan.days().size();
        return items.stream().allMatch(item -> plan.block(item)
                .map(b -> b.day() + days >= 0 && b.day() + days < columns)
                .or(() -> plan.band(item).map(b -> b.first() + days >= 0 && b.last() + days < columns))
                .orElse(true));
    }

    // up and down move the end, left and right the beginning
    private void resize(Spatial.Way way) {
        Optional<Block> block = timeline.selection().primary().flatMap(timeline.getPlan()::block);
        if (block.isEmpty()) return;
        boolean end = way == Spatial.Way.UP || way == Spatial.Way.DOWN;
        int sign = way == Spatial.Way.UP || way == Spatial.Way.LEFT ? -1 : 1;
        boolean shorter = end ? sign < 0 : sign > 0;
        if (shorter && block.get().end() - block.get().start() <= Snap.COARSE) return;
        Proposal.Edge edge = end ? Proposal.Edge.END : Proposal.Edge.START;
        Proposal resize = new Proposal.Resize(block.get().item(), edge, sign * Snap.COARSE);
        timeline.handler().commit(resize, timeline::settled);
    }

    private void go(Spatial.Way way, boolean adding) {
        List<Spot> spots = spots();
        Optional<ItemRef> from = timeline.selection().primary().filter(timeline.getPlan()::shows);
        Optional<ItemRef> next = from.isPresent()
                ? Spatial.next(spots, from.get(), way)
                : spots.stream().findFirst().map(Spot::item);
        next.ifPresent(item -> {
            List<ItemRef> chosen = new ArrayList<>(adding ? timeline.selection().items() : List.of());
            chosen.remove(item);
            chosen.add(item);
            timeline.selection().selectAll(chosen);
            skin.reveal(item);
        });
    }

    /** Where everything stands that an arrow can lead to; blocks first, in the order of the days. */
    private List<Spot> spots() {
        TimelinePlan plan = timeline.getPlan();
        List<Spot> spots = new ArrayList<>();
        for (int day = 0; day < plan.days().size(); day++)
            skin.viewport().layout().column(day).stream()
                    .sorted(java.util.Comparator.comparingDouble(Placed::y).thenComparingDouble(Placed::x))
                    .forEach(p -> spots.add(new Spot(
                            p.block().item(), p.block().day(), p.block().day(), p.x(), p.y(), p.height())));
        for (int i = 0; i < plan.bands().size(); i++) {
            Band band = plan.bands().get(i);
            double y = -10_000 + 30.0 * skin.head().rows().get(i);
            spots.add(new Spot(
                    band.item(),
                    band.first(),
                    band.last(),
                    skin.viewport().scale().x(band.first()),
                    y,
                    26));
        }
        if (timeline.trayShownProperty().get())
            for (int i = 0; i < plan.tray().size(); i++) {
                Loose loose = plan.tray().get(i);
                int column = plan.days().size();
                spots.add(new Spot(
                        loose.item(), column, column, skin.viewport().scale().x(column), 40.0 * i, 36));
            }
        return spots;
    }
}
