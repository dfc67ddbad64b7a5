package my.lawatan.ui.programme;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import my.lawatan.trip.Event;
import my.lawatan.trip.ItemRef;
import my.lawatan.ui.kit.timeline.plan.Block;

/** Where events would stand. @param days the columns */
record GhostBlocks(HostDays days, EventWords words) {
    /** The block of an event in the column of its day; none if it has no place there. */
    Optional<Block> of(Event event, String title) {
        return days.slot(event.when())
                .filter(slot -> days.column(slot.day()) >= 0)
                .map(slot -> new Block(
                        ItemRef.to(event),
                        days.column(slot.day()),
                        slot.start(),
                        Math.max(slot.start() + 1, slot.end()),
                        event.type(),
                        title,
                        "",
                        Set.of(),
                        "",
                        Block.Words.NONE));
    }

    /** The blocks of a proposal, each in the column of its day. */
    List<Block> of(List<Ghosted> ghosts) {
        return ghosts.stream().flatMap(ghost -> of(ghost).stream()).toList();
    }

    /** The blocks of a proposal where the columns are no days. @param columns those in which an event stands */
    List<Block> of(List<Ghosted> ghosts, Function<Event, List<Integer>> columns) {
        return ghosts.stream()
                .flatMap(ghost -> of(ghost).stream()
                        .flatMap(block -> columns.apply(ghost.event()).stream().map(block::in)))
                .toList();
    }

    private Optional<Block> of(Ghosted ghost) {
        return of(ghost.event(), ghost.change() + " " + words.title(ghost.event()));
    }
}
