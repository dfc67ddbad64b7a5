package my.lawatan.ui.kit.timeline;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /** Moves blocks, or copies of them; the first one keeps to the grid and the others to their distance from it. */
    static Shape move(List<Block> blocks, Aim from, boolean copy) {
        return (aim, step, timeline) -> {
            Block first = blocks.get(0);
            int columns = timeline.getPlan().days().size();
            int days = Math.max(-first.day(), Math.min(columns - 1 - first.day(), aim.day() - from.day()));
            int wanted = Snap.delta(first.start(), aim.minute() - from.minute(), step);
            int latest = timeline.getPlan().lastMinute() - Snap.COARSE;
            int minutes = Math.max(-first.start(), Math.min(latest - first.start(), wanted));
            List<ItemRef> items = blocks.stream().map(Block::item).toList();
            List<Block> there = blocks.stream()
                    .flatMap(b -> moved(b, days, minutes, columns))
                    .toList();
            return Optional.of(new Draft(new Proposal.Move(items, first.day(), days, minutes, copy), ghost(there)));
        };
    }

    private static Stream<Block> moved(Block b, int days, int minutes, int columns) {
        int day = b.day() + days;
        return day < 0 || day >= columns
                ? Stream.empty()
                : Stream.of(at(b, day, b.start() + minutes, b.end() + minutes));
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
            Band there = new Band(
                    band.item(),
                    band.first() + days,
                    band.last() + days,
                    band.kind(),
                    band.title(),
                    band.marks(),
                    Block.Words.NONE);
            Proposal move = new Proposal.Move(List.of(band.item()), band.first(), days, 0, false);
            return Optional.of(new Draft(move, new Ghost(List.of(), List.of(there), Preview.NONE)));
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

    private static Block at(Block b, int day, int start, int end) {
        return new Block(b.item(), day, start, end, b.kind(), b.title(), b.detail(), b.marks(), b.alert(), b.words());
    }
}
