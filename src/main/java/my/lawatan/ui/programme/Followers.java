package my.lawatan.ui.programme;

import java.util.List;
import java.util.stream.Stream;
import my.lawatan.trip.Counts;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Trip;
import my.lawatan.ui.kit.timeline.plan.Block;

/** Where events would stand that are counted from those that a gesture moves. */
record Followers(Trip before, Trip after, HostDays days, EventWords words) {
    List<Block> blocks(List<Id<Event>> moved) {
        if (after.dependencies().size() == 0) return List.of();
        return moved.stream()
                .filter(before.events()::has)
                .flatMap(id -> Counts.followers(after, id).stream())
                .distinct()
                .filter(id -> !moved.contains(id))
                .flatMap(id -> block(after.event(id)))
                .toList();
    }

    private Stream<Block> block(Event event) {
        boolean stays = before.events()
                .get(event.id())
                .filter(then -> then.when().equals(event.when()))
                .isPresent();
        if (stays) return Stream.empty();
        return new GhostBlocks(days, words).of(event, words.title(event)).stream();
    }
}
