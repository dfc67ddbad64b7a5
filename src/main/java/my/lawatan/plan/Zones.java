package my.lawatan.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import my.lawatan.edit.MoveEvent;
import my.lawatan.edit.ReviseItem;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Place;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Trip;

/** One clock for an event and its place. */
final class Zones {
    private Zones() {}

    /** The place goes by the clock of the event, or the event's times are read on the clock of the host. */
    static Stream<Fix> stated(Trip trip, Event event) {
        TimePoint start = event.when().start().orElseThrow();
        Stream<Fix> place = event.place().flatMap(trip.places()::get).stream().map(p -> zoned(p, start));
        return Stream.concat(place, Stream.of(read(trip, event)));
    }

    private static Fix zoned(Place place, TimePoint start) {
        return new Fix(
                "plan.fix.zone",
                List.of(place.name().plain(), start.zone().getId()),
                new ReviseItem(ItemRef.to(place), "zone", Optional.of(start.zone())));
    }

    private static Fix read(Trip trip, Event event) {
        java.time.ZoneId zone = event.place()
                .flatMap(place -> stated(trip, place))
                .orElse(trip.settings().hostZone());
        TimeSpan when = event.when();
        return new Fix(
                "plan.fix.read-time",
                List.of(event.title().plain(), zone.getId()),
                new MoveEvent(
                        event.id(),
                        new TimeSpan(
                                when.start().map(p -> there(p, zone)),
                                when.end().map(p -> there(p, zone)),
                                when.certainty(),
                                when.programmeDay())));
    }

    private static TimePoint there(TimePoint point, java.time.ZoneId zone) {
        return TimePoint.at(point.local(), zone);
    }

    private static Optional<java.time.ZoneId> stated(Trip trip, Id<Place> id) {
        Optional<Place> place = trip.places().get(id);
        for (int i = 0; place.isPresent() && i < 8; i++) {
            if (place.get().zone().isPresent()) return place.get().zone();
            place = place.get().within().flatMap(trip.places()::get);
        }
        return Optional.empty();
    }
}
