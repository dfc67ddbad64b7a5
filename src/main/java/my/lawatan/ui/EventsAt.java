package my.lawatan.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Place;
import my.lawatan.trip.Trip;

/** What happens at a place: there, or in a part of it. */
final class EventsAt {
    private EventsAt() {}

    /** The events there, the first one last, as the selection wants it. */
    static List<ItemRef> place(Trip trip, ItemRef place) {
        return trip.events().stream()
                .filter(event -> within(trip, event.place(), place))
                .sorted(Comparator.comparing((Event e) ->
                                e.when().startInstant().map(Object::toString).orElse("~"))
                        .thenComparing(Event::id)
                        .reversed())
                .map(ItemRef::to)
                .toList();
    }

    private static boolean within(Trip trip, Optional<Id<Place>> at, ItemRef place) {
        Optional<Id<Place>> here = at;
        // as deep as places can be in one another, even if they go round in a circle
        for (int depth = 0; depth < trip.places().size() && here.isPresent(); depth++) {
            if (here.get().equals(place.id())) return true;
            here = trip.places().get(here.get()).flatMap(Place::within);
        }
        return false;
    }
}
