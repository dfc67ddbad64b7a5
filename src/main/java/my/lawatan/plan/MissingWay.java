package my.lawatan.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import my.lawatan.edit.CreateItem;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Leg;
import my.lawatan.trip.LegMode;
import my.lawatan.trip.Place;
import my.lawatan.trip.Text;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Trip;

/** A leg between two events where there is none yet: how one goes and how long it takes is what another leg between the same two places says. */
public final class MissingWay {
    private MissingWay() {}

    /** The edit that adds it; what no other leg says is not stated. */
    public static CreateItem leg(Trip trip, Event from, Event to, Id<Leg> id) {
        Optional<Leg> known = known(trip, from.place(), to.place());
        return new CreateItem(new Leg(
                id,
                Optional.of(from.id()),
                Optional.of(to.id()),
                Optional.empty(),
                Optional.empty(),
                known.map(Leg::mode).orElse(LegMode.NOT_STATED),
                known.flatMap(Leg::minutes),
                TimeSpan.NOT_STATED,
                Optional.empty(),
                List.of(),
                Text.NONE,
                known.map(Leg::byHour).orElse(List.of())));
    }

    private static Optional<Leg> known(Trip trip, Optional<Id<Place>> from, Optional<Id<Place>> to) {
        if (from.isEmpty() || to.isEmpty()) return Optional.empty();
        return trip.legs().stream()
                .filter(leg -> leg.minutes().isPresent() || !leg.byHour().isEmpty())
                .filter(leg -> place(trip, leg.origin(), leg.from()).equals(from))
                .filter(leg -> place(trip, leg.destination(), leg.to()).equals(to))
                .min(Comparator.comparing(Leg::id));
    }

    private static Optional<Id<Place>> place(Trip trip, Optional<Id<Place>> stated, Optional<Id<Event>> event) {
        return stated.or(() -> event.flatMap(trip.events()::get).flatMap(Event::place));
    }
}
