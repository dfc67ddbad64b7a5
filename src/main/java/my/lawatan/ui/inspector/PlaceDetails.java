package my.lawatan.ui.inspector;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import my.lawatan.check.Facts;
import my.lawatan.text.Messages;
import my.lawatan.text.Visible;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Leg;
import my.lawatan.trip.Place;
import my.lawatan.trip.Trip;

/**
 * What is shown around the fields of a place, worked out in the background.
 *
 * @param rooms what is part of it
 * @param uses the events there or in a part of it, by time, then the ways that begin or end there
 */
record PlaceDetails(List<Line> rooms, List<Line> uses) {
    static final PlaceDetails NONE = new PlaceDetails(List.of(), List.of());

    /**
     * Something that can be gone to.
     *
     * @param badge a number, or empty
     */
    record Line(ItemRef item, String badge, String words, String below) {}

    static PlaceDetails of(Trip trip, Place place, Messages messages) {
        List<Line> rooms = trip.places().stream()
                .filter(p -> p.within().filter(place.id()::equals).isPresent())
                .sorted(Comparator.comparing((Place p) -> p.name().in(messages.language()))
                        .thenComparing(Place::id))
                .map(p -> new Line(
                        ItemRef.to(p),
                        "",
                        Visible.line(p.name().in(messages.language())),
                        p.capacity()
                                .map(seats -> messages.text("inspector.place.seats", seats))
                                .orElse("")))
                .toList();
        Set<Id<Place>> here = parts(trip, place.id());
        return new PlaceDetails(
                rooms,
                Stream.concat(events(trip, here, messages), ways(trip, here, messages))
                        .toList());
    }

    /** The place and all that is part of it. */
    private static Set<Id<Place>> parts(Trip trip, Id<Place> place) {
        Set<Id<Place>> parts = new HashSet<>(Set.of(place));
        List<Id<Place>> next = new ArrayList<>(parts);
        // what was found is not looked at again, so that places in a ring do no harm
        while (!next.isEmpty()) {
            List<Id<Place>> inside = trip.places().stream()
                    .filter(p -> p.within().filter(next::contains).isPresent() && !parts.contains(p.id()))
                    .map(Place::id)
                    .toList();
            parts.addAll(inside);
            next.clear();
            next.addAll(inside);
        }
        return parts;
    }

    private static Stream<Line> events(Trip trip, Set<Id<Place>> here, Messages messages) {
        Facts facts = Facts.of(trip);
        WhenText when = new WhenText(trip.settings(), messages);
        return here.stream()
                .flatMap(id -> facts.eventsAt(id).stream())
                .sorted(Event.IN_TIME)
                .map(e -> new Line(
                        ItemRef.to(e),
                        e.when()
                                .day()
                                .map(d -> Integer.toString(d.getDayOfMonth()))
                                .orElse("–"),
                        Visible.line(e.title().in(messages.language())),
                        when.of(e.when()).here()));
    }

    private static Stream<Line> ways(Trip trip, Set<Id<Place>> here, Messages messages) {
        return trip.legs().stream()
                .filter(leg -> end(trip, leg.origin(), leg.from())
                                .filter(here::contains)
                                .isPresent()
                        || end(trip, leg.destination(), leg.to())
                                .filter(here::contains)
                                .isPresent())
                .sorted(Comparator.comparing(Leg::id))
                .map(leg -> new Line(ItemRef.to(leg), "", new WayTitle(trip, messages).of(leg), ""));
    }

    private static Optional<Id<Place>> end(Trip trip, Optional<Id<Place>> stated, Optional<Id<Event>> event) {
        return stated.or(() -> event.flatMap(trip.events()::get).flatMap(Event::place));
    }
}
