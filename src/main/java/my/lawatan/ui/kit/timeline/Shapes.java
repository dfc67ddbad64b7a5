package my.lawatan.ui.kit.timeline;

import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import my.lawatan.trip.EventKind;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.ui.kit.timeline.Drag.Draft;
import my.lawatan.ui.kit.timeline.Drag.Shape;
import my.lawatan.ui.kit.timeline.layout.Snap;
import my.lawatan.ui.kit.timeline.plan.Band;
import my.lawatan.ui.kit.timeline.plan.Block;
import my.lawatan.ui.kit.timeline.plan.Ghost;
import my.lawatan.ui.kit.timeline.plan.Preview;
import my.lawatan.ui.kit.timeline.plan.Proposal;

/** What the gestures of a timeline propose for where the pointer is. */
final class Shapes {
    /** Minutes of an item that is given a time, and of one made by a key. */
    static final int HOUR = 60;

    private static final ItemRef NEW = new ItemRef(ItemKind.EVENT, Id.named("new"));

    private Shapes() {}

    /** Moves blocks and bands, or copies of them, together; the first block keeps to the grid and the others to their distance from it.
     * Bands move by days alone. */
    static Shape move(List<Block> blocks, List<Band> bands, Aim from, boolean copy) {
        IntSummaryStatistics columns = Stream.concat(
                        blocks.stream().map(Block::day), bands.stream().flatMap(b -> Stream.of(b.first(), b.last())))
                .collect(Collectors.summarizingInt(day -> day));
        List<ItemRef> items = Stream.concat(
                        blocks.stream().map(Block::item), bands.stream().map(Band::item))
                .toList();
        int grabbed = blocks.isEmpty() ? bands.get(0).first() : blocks.get(0).day();
        return (aim, step, timeline) -> {
            int most = timeline.getPlan().days().size() - 1 - columns.getMax();
            int days = Math.max(-columns.getMin(), Math.min(most, aim.day() - from.day()));
            int latest = timeline.getPlan().lastMinute() - Snap.COARSE;
            // from the bands nothing moves in time
            int minutes = from.head() || blocks.isEmpty()
                    ? 0
                    : minutes(blocks, Snap.delta(blocks.get(0).start(), aim.minute() - from.minute(), step), latest);
            Ghost there = new Ghost(
                    blocks.stream()
                            .map(b -> at(b, b.day() + days, b.start() + minutes, b.end() + minutes))
                            .toList(),
                    bands.stream().map(b -> at(b, days)).toList(),
                    Preview.NONE);
            return Optional.of(new Draft(new Proposal.Move(items, grabbed, days, minutes, copy), there));
        };
    }

    // none of them leaves its column
    private static int minutes(List<Block> blocks, int wanted, int latest) {
        IntSummaryStatistics starts = blocks.stream().mapToInt(Block::start).summaryStatistics();
        return Math.max(-starts.getMin(), Math.min(Math.max(0, latest - starts.getMax()), wanted));
    }

    /** Moves one edge of a block. */
    static Shape resize(Block block, Proposal.Edge edge, Aim from) {
        return (aim, step, timeline) -> {
            int stands = edge == Proposal.Edge.START ? block.start() : block.end();
            int wanted = Snap.delta(stands, aim.minute() - from.minute(), step);
            int room = block.end() - block.start() - Math.min(step, block.end() - block.start() - 1);
            int minutes = edge == Proposal.Edge.START
                    ? Math.max(-block.start(), Math.min(room, wanted))
                    : Math.max(-room, wanted);
            Block there = edge == Proposal.Edge.START
                    ? at(block, block.day(), block.start() + minutes, block.end())
                    : at(block, block.day(), block.start(), block.end() + minutes);
            return Optional.of(new Draft(new Proposal.Resize(block.item(), edge, minutes), ghost(List.of(there))));
        };
    }

    /** Draws a new item on empty ground. */
    static Shape create(Aim from) {
        return (aim, step, timeline) -> {
            int anchor = Snap.to(from.minute(), step);
            int other = Math.max(0, Math.min(timeline.getPlan().lastMinute(), Snap.to(aim.minute(), step)));
            if (anchor == other) return Optional.empty();
            Proposal.Create where = new Proposal.Create(from.day(), Math.min(anchor, other), Math.max(anchor, other));
            return Optional.of(new Draft(where, ghostOf(where, Preview.NONE)));
        };
    }

    /** Gives a time to an item of the tray. */
    static Shape place(ItemRef item, EventKind kind, String title, int length) {
        return (aim, step, timeline) -> {
            if (aim.head()) return Optional.empty();
            int latest = timeline.getPlan().lastMinute() - Snap.COARSE;
            int start = Math.max(0, Math.min(latest, Snap.to(aim.minute(), step)));
            int end = start + length;
            Block there = new Block(item, aim.day(), start, end, kind, title, "", Set.of(), "", Block.Words.NONE);
            return Optional.of(new Draft(new Proposal.Place(item, aim.day(), start, end), ghost(List.of(there))));
        };
    }

    /** Moves a band to other days, or gives a time to its item if the pointer leaves the bands and it has but one day. */
    static Shape band(Band band, Aim from) {
        Shape place = place(band.item(), band.kind(), band.title(), HOUR);
        return (aim, step, timeline) -> {
            if (!aim.head() && band.first() == band.last()) return place.at(aim, step, timeline);
            int columns = timeline.getPlan().days().size();
            int days = Math.max(-band.first(), Math.min(columns - 1 - band.last(), aim.day() - from.day()));
            Proposal move = new Proposal.Move(List.of(band.item()), band.first(), days, 0, false);
            return Optional.of(new Draft(move, new Ghost(List.of(), List.of(at(band, days)), Preview.NONE)));
        };
    }

    static Ghost ghostOf(Proposal.Create where, Preview preview) {
        Block there = new Block(
                NEW,
                where.day(),
                where.start(),
                where.end(),
                EventKind.PRIVATE,
                "",
                "",
                Set.of(),
                "",
                Block.Words.NONE);
        return new Ghost(List.of(there), List.of(), preview);
    }

    private static Ghost ghost(List<Block> blocks) {
        return new Ghost(blocks, List.of(), Preview.NONE);
    }

    private static Band at(Band b, int days) {
        return new Band(b.item(), b.first() + days, b.last() + days, b.kind(), b.title(), b.marks(), Block.Words.NONE);
    }

    private static Block at(Block b, int day, int start, int end) {
        return new Block(b.item(), day, start, end, b.kind(), b.title(), b.detail(), b.marks(), b.alert(), b.words());
    }
}
