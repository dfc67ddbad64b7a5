package my.lawatan.ui.kit.timeline.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import my.lawatan.trip.ItemRef;

/**
 * All that a timeline shows.
 *
 * @param lastMinute the minute at which every column ends; 1440, or more where a programme day goes on after midnight
 */
public record TimelinePlan(
        List<DayHead> days,
        int lastMinute,
        Gutter gutter,
        List<Block> blocks,
        List<Band> bands,
        List<Loose> tray,
        List<Way> ways,
        List<SkyLine> sky) {
    /** Nothing at all. */
    public static final TimelinePlan EMPTY = new TimelinePlan(
            List.of(), 1440, new Gutter("", "", "", List.of()), List.of(), List.of(), List.of(), List.of(), List.of());

    public TimelinePlan {
        days = List.copyOf(days);
        blocks = List.copyOf(blocks);
        bands = List.copyOf(bands);
        tray = List.copyOf(tray);
        ways = List.copyOf(ways);
        sky = List.copyOf(sky);
    }

    /** The first block of that item. */
    public Optional<Block> block(ItemRef item) {
        return blocks.stream().filter(b -> b.item().equals(item)).findFirst();
    }

    public Optional<Band> band(ItemRef item) {
        return bands.stream().filter(b -> b.item().equals(item)).findFirst();
    }

    public Optional<Loose> loose(ItemRef item) {
        return tray.stream().filter(l -> l.item().equals(item)).findFirst();
    }

    /** What a screen reader says of that item. */
    public Optional<String> spoken(ItemRef item) {
        return Stream.of(
                        block(item).map(Block::words),
                        band(item).map(Band::words),
                        loose(item).map(Loose::words))
                .flatMap(Optional::stream)
                .map(Block.Words::spoken)
                .findFirst();
    }

    public boolean shows(ItemRef item) {
        return block(item).isPresent() || band(item).isPresent() || loose(item).isPresent();
    }
}
