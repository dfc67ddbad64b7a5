package my.lawatan.edit;

import java.util.List;
import java.util.Optional;
import my.lawatan.trip.Counts;
import my.lawatan.trip.Dependency;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Instruction;
import my.lawatan.trip.Label;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Trip;

/**
 * Counts the time of an event from another one, "wheels down + 12", and puts it there; from then on it moves with that one. What it was
 * counted from before counts no more.
 *
 * @param dependency id of the count, if the event was not counted yet
 * @param anchor the end of the other event from which it is counted
 * @param minutes after the anchor, negative before it
 */
public record CountFrom(
        Id<Dependency> dependency, Id<Event> event, Id<Event> on, Instruction.Anchor anchor, int minutes)
        implements Edit {
    @Override
    public Trip applyTo(Trip trip) {
        return Counting.follow(trip, made(trip));
    }

    @Override
    public Trip made(Trip trip) {
        Event moved = trip.event(event);
        Event leader = trip.event(on);
        if (Counts.circles(trip, event, on)) throw new Refused("refused.count-circle", moved.title(), leader.title());
        Id<Dependency> id = Counts.of(trip, event).map(Dependency::id).orElse(dependency);
        Dependency count = new Dependency(id, event, on, anchor, minutes);
        if (Counts.anchor(count, leader).isEmpty()) throw new Refused("refused.count-no-time", leader.title());
        Optional<Event> there = Counts.counted(count, moved, leader).map(moved::with);
        return Counting.without(trip, event).with(List.of(count, there.orElse(moved)), List.of());
    }

    @Override
    public Label label(Trip before) {
        return Label.of(
                "edit.count-from",
                before.event(event).title().plain(),
                before.event(on).title().plain(),
                minutes,
                anchor);
    }
}
