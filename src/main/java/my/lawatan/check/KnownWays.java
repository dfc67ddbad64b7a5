package my.lawatan.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Leg;
import my.lawatan.trip.Place;
import my.lawatan.trip.Trip;

/**
 * How many minutes the legs of a trip say it takes from place to place. What is said of a room holds for its building too, as far as
 * the other place is not in the same one; of several ways the shortest counts.
 */
record KnownWays(Map<Pair, Integer> minutes) {
    /** A way in one direction. */
    record Pair(Id<Place> from, Id<Place> to) {}

    /** Places could be put in a ring by hand; nobody needs more than this. */
    private static final int MOST_ENCLOSING = 8;

    static KnownWays of(Trip trip) {
        Map<Pair, Integer> minutes = new HashMap<>();
        for (Leg leg : trip.legs().values()) {
            Optional<Id<Place>> from = end(trip, leg.origin(), leg.from());
            Optional<Id<Place>> to = end(trip, leg.destination(), leg.to());
            if (from.isEmpty() || to.isEmpty() || leg.minutes().isEmpty()) continue;
            for (Pair pair : pairs(trip, from.get(), to.get()))
                minutes.merge(pair, leg.minutes().get(), Math::min);
        }
        return new KnownWays(Map.copyOf(minutes));
    }

    private static Optional<Id<Place>> end(Trip trip, Optional<Id<Place>> place, Optional<Id<Event>> event) {
        return place.or(() -> event.flatMap(trip.events()::get).flatMap(Event::place));
    }

    /** The minutes from one place to another, or back if nothing is said of the way there; none if neither is known. */
    Optional<Integer> between(Trip trip, Id<Place> from, Id<Place> to) {
        if (minutes.isEmpty() || from.equals(to)) return Optional.empty();
        List<Pair> pairs = pairs(trip, from, to);
        for (Pair pair : pairs) if (minutes.containsKey(pair)) return Optional.of(minutes.get(pair));
        for (Pair pair : pairs) {
            Integer back = minutes.get(new Pair(pair.to(), pair.from()));
            if (back != null) return Optional.of(back);
        }
        return Optional.empty();
    }

    // from the rooms outwards, as far as the two have nothing in common
    private static List<Pair> pairs(Trip trip, Id<Place> from, Id<Place> to) {
        List<Id<Place>> around = enclosing(trip, from);
        List<Id<Place>> aroundTo = enclosing(trip, to);
        List<Pair> pairs = new ArrayList<>();
        for (Id<Place> f : around)
            for (Id<Place> t : aroundTo) if (!aroundTo.contains(f) && !around.contains(t)) pairs.add(new Pair(f, t));
        return pairs;
    }

    /** The place, what it is part of, what that is part of. */
    static List<Id<Place>> enclosing(Trip trip, Id<Place> place) {
        List<Id<Place>> all = new ArrayList<>();
        Optional<Place> at = trip.places().get(place);
        while (at.isPresent()
                && all.size() < MOST_ENCLOSING
                && !all.contains(at.get().id())) {
            all.add(at.get().id());
            at = at.get().within().flatMap(trip.places()::get);
        }
        return all;
    }
}
