package my.lawatan.ui.kit.timeline.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import my.lawatan.trip.ItemRef;
import my.lawatan.ui.kit.timeline.plan.Block;
import my.lawatan.ui.kit.timeline.plan.TimelinePlan;

/** Where every block of a plan stands at one scale, and what stands at a point. */
public final class PlanLayout {
    /** No block is drawn lower than this, so that a call of five minutes can still be read and grabbed. */
    public static final double LOWEST = 19;

    private static final double LEFT = 4;
    private static final double RIGHT = 6;
    private static final double GAP = 2;

    private final TimelinePlan plan;
    private final Scale scale;
    private final List<List<Placed>> columns = new ArrayList<>();
    private final Map<ItemRef, List<Placed>> byItem = new HashMap<>();

    public PlanLayout(TimelinePlan plan, Scale scale) {
        this.plan = plan;
        this.scale = scale;
        List<List<Block>> blocks = new ArrayList<>();
        for (int day = 0; day < plan.days().size(); day++) blocks.add(new ArrayList<>());
        for (Block block : plan.blocks()) blocks.get(block.day()).add(block);
        for (List<Block> column : blocks) columns.add(place(column));
        for (List<Placed> column : columns)
            for (Placed placed : column)
                byItem.computeIfAbsent(placed.block().item(), item -> new ArrayList<>(1))
                        .add(placed);
    }

    private List<Placed> place(List<Block> blocks) {
        List<Packing.Span> spans = blocks.stream()
                .map(b -> new Packing.Span(
                        scale.y(b.start()),
                        scale.y(b.start()) + height(b) + GAP,
                        b.item().id().toString()))
                .toList();
        List<Packing.Slot> slots = Packing.pack(spans);
        List<Placed> placed = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) placed.add(place(blocks.get(i), slots.get(i)));
        return placed;
    }

    private Placed place(Block block, Packing.Slot slot) {
        double lane = (scale.columnWidth() - LEFT - RIGHT + GAP) / slot.lanes();
        double x = Math.round(scale.x(block.day()) + LEFT + slot.lane() * lane);
        double right = Math.round(scale.x(block.day()) + LEFT + (slot.lane() + slot.width()) * lane - GAP);
        return new Placed(block, x, Math.round(scale.y(block.start())), Math.max(3, right - x), height(block));
    }

    private double height(Block block) {
        double top = Math.round(scale.y(block.start()));
        return Math.max(LOWEST, Math.round(scale.y(block.end())) - top - GAP);
    }

    public TimelinePlan plan() {
        return plan;
    }

    public Scale scale() {
        return scale;
    }

    /** The blocks of that column. */
    public List<Placed> column(int day) {
        return columns.get(day);
    }

    /** Where the first block of that item stands. */
    public Optional<Placed> of(ItemRef item) {
        return all(item).stream().findFirst();
    }

    /** Where all blocks of that item stand: one on several programmes has several. */
    public List<Placed> all(ItemRef item) {
        return byItem.getOrDefault(item, List.of());
    }

    /** The blocks that have a part in that frame, column by column. */
    public Stream<Placed> touching(Rectangle2D frame) {
        return columns.stream()
                .flatMap(List::stream)
                .filter(p -> frame.intersects(p.x(), p.y(), p.width(), p.height()));
    }

    /** The block at that point. */
    public Optional<Placed> at(double x, double y) {
        if (columns.isEmpty() || x < 0 || x >= scale.x(columns.size())) return Optional.empty();
        return columns.get(scale.day(x, columns.size())).stream()
                .filter(p -> p.contains(x, y))
                .findFirst();
    }
}
