package my.lawatan.ui.kit.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import my.lawatan.trip.ItemRef;
import my.lawatan.ui.kit.Selection;
import my.lawatan.ui.kit.timeline.plan.Band;
import my.lawatan.ui.kit.timeline.plan.Block;
import my.lawatan.ui.kit.timeline.plan.Loose;
import my.lawatan.ui.kit.timeline.plan.Moment;
import my.lawatan.ui.kit.timeline.plan.TimelinePlan;

/** What becomes selected when more or less than one item is meant. */
record Picking(Timeline timeline) {
    private Selection selection() {
        return timeline.selection();
    }

    private TimelinePlan plan() {
        return timeline.getPlan();
    }

    /** Adds an item; of one column also what stands between it and the one that was selected first. */
    void extendTo(ItemRef item, Optional<Block> clicked) {
        List<ItemRef> chosen = new ArrayList<>(selection().items());
        clicked.ifPresent(to -> blockOfAnchor(to.day())
                .ifPresent(anchor ->
                        between(anchor, to).filter(i -> !chosen.contains(i)).forEach(chosen::add)));
        chosen.remove(item);
        chosen.add(item);
        selection().selectAll(chosen);
    }

    private Optional<Block> blockOfAnchor(int column) {
        return selection().items().stream().findFirst().flatMap(first -> plan().blocks().stream()
                .filter(b -> b.day() == column && b.item().equals(first))
                .findFirst());
    }

    private Stream<ItemRef> between(Block one, Block other) {
        int first = Math.min(one.start(), other.start());
        int last = Math.max(one.start(), other.start());
        return plan().blocks().stream()
                .filter(b -> b.day() == one.day() && b.start() >= first && b.start() <= last)
                .map(Block::item);
    }

    /** All of the column in which one is; all that is shown once that is selected. */
    void all() {
        int column = column();
        List<ItemRef> day = shown(b -> b.day() == column, b -> b.first() <= column && column <= b.last(), l -> false);
        boolean more = day.isEmpty() || selection().items().containsAll(day);
        selection()
                .extend(
                        more
                                ? shown(b -> true, b -> true, l -> timeline.trayShownProperty()
                                        .get())
                                : day);
    }

    private int column() {
        return selection()
                .primary()
                .flatMap(item -> plan().block(item).map(Block::day).or(() -> plan().band(item)
                        .map(Band::first)))
                .or(() -> timeline.caretProperty().get().map(Moment::day))
                .or(() -> timeline.nowProperty().get().map(Moment::day))
                .orElse(0);
    }

    private List<ItemRef> shown(Predicate<Block> blocks, Predicate<Band> bands, Predicate<Loose> loose) {
        return Stream.of(
                        plan().bands().stream().filter(bands).map(Band::item),
                        plan().blocks().stream().filter(blocks).map(Block::item),
                        plan().tray().stream().filter(loose).map(Loose::item))
                .flatMap(items -> items)
                .distinct()
                .toList();
    }

    /** Of several only the primary one, of one none. @return whether anything was selected */
    boolean less() {
        if (selection().items().isEmpty()) return false;
        if (!selection().less()) selection().clear();
        return true;
    }
}
