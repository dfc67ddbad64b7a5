package my.lawatan.reader;

import java.util.List;
import java.util.Optional;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.HourlyMinutes;
import my.lawatan.trip.Id;
import my.lawatan.trip.Item;
import my.lawatan.trip.Leg;
import my.lawatan.trip.Place;
import my.lawatan.trip.Trip;

/** What a reader may know of a way that they see: which of its cars, and of its two ends what does not tell of a hidden event. */
final class SeenWays {
    /** Where a way begins, or where it ends. */
    private enum End {
        ORIGIN("from", "origin"),
        DESTINATION("to", "destination");

        private final String eventComponent;
        private final String placeComponent;

        End(String eventComponent, String placeComponent) {
            this.eventComponent = eventComponent;
            this.placeComponent = placeComponent;
        }

        Optional<Id<Event>> event(Leg leg) {
            return this == ORIGIN ? leg.from() : leg.to();
        }

        Optional<Id<Place>> place(Leg leg) {
            return this == ORIGIN ? leg.origin() : leg.destination();
        }

        Leg withoutEvent(Leg leg) {
            return with(leg, eventComponent, Optional.empty());
        }

        Leg withoutPlace(Leg leg) {
            return with(leg, placeComponent, Optional.empty());
        }
    }

    private final Trip trip;
    private final Sight sight;

    SeenWays(Trip trip, Sight sight) {
        this.trip = trip;
        this.sight = sight;
    }

    /** The way as the reader may know it. */
    Leg of(Leg leg) {
        Leg driven = with(
                leg,
                "vehicles",
                leg.vehicles().stream()
                        .filter(vehicle -> sight.seesDriving(leg, vehicle))
                        .toList());
        Optional<Event> from = hidden(leg, End.ORIGIN);
        Optional<Event> to = hidden(leg, End.DESTINATION);
        if (from.isPresent() == to.isPresent() || !standsWithout(leg, from, to)) return driven;
        return from.isPresent() ? without(driven, End.ORIGIN, from.get()) : without(driven, End.DESTINATION, to.get());
    }

    private Optional<Event> hidden(Leg leg, End end) {
        return end.event(leg).map(trip::event).filter(event -> !sight.sees(event));
    }

    // when one leaves must be the same minute on all papers: where it hangs on what is hidden, the way is left out
    private static boolean standsWithout(Leg leg, Optional<Event> from, Optional<Event> to) {
        if (leg.when().timed()) return true;
        return to.isEmpty()
                && leg.to().isPresent()
                && leg.byHour().isEmpty()
                && from.filter(event -> event.status() == EventStatus.CANCELLED).isEmpty();
    }

    // how one gets to or from what one sees is told though its other end is hidden; where that is, only if it is
    // elsewhere
    private Leg without(Leg leg, End end, Event hidden) {
        Leg left = end.withoutEvent(leg);
        boolean there = end.place(leg)
                .filter(place ->
                        hidden.place().filter(at -> trip.isIn(place, at)).isPresent())
                .isPresent();
        if (!there) return left;
        Leg placeless = end.withoutPlace(left);
        return end == End.DESTINATION ? endless(placeless) : placeless;
    }

    // nor how far off that is, which the minute of arrival would say
    private static Leg endless(Leg leg) {
        Leg left = with(leg, "when", leg.when().beginning().orElse(leg.when()));
        left = with(left, "minutes", Optional.<Integer>empty());
        return with(left, "byHour", List.<HourlyMinutes>of());
    }

    private static Leg with(Leg leg, String component, Object value) {
        Item seen = leg.kind().component(component).with(leg, value);
        return (Leg) seen;
    }
}
