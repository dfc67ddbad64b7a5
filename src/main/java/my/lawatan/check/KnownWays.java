package my.lawatan.check;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import my.lawatan.trip.Event;
import my.lawatan.trip.HourlyMinutes;
import my.lawatan.trip.Id;
import my.lawatan.trip.Leg;
import my.lawatan.trip.Place;
import my.lawatan.trip.Trip;

/**
 * How many minutes the legs of a trip say it takes from place to place. What is said of a room holds for its building too, as far as
 * the other place is not in the same one; of several ways the shortest counts.
 */
record KnownWays(Map<Pair, Set<Way>> ways) {
    /** What a leg says of its way: the minutes it takes, and those at certain hours. */
    record Way(Optional<Integer> minutes, List<HourlyMinutes> byHour) {
        Optional<Integer> at(LocalTime leaving) {
            return byHour.stream()
                    .filter(hours -> hours.holdsAt(leaving))
                    .map(HourlyMinutes::minutes)
                    .findFirst()
                    .or(() -> minutes);
        }
    }

    /** A way in one direction. */
    record Pair(Id<Place> from, Id<Place> to) {}

    static KnownWays of(Trip trip) {
        Map<Pair, Set<Way>> ways = new HashMap<>();
        for (Leg leg : trip.legs().values()) {
            Optional<Id<Place>> from = end(trip, leg.origin(), leg.from());
            Optional<Id<Place>> to = end(trip, leg.destination(), leg.to());
            if (from.isEmpty() || to.isEmpty()) continue;
            if (leg.minutes().isEmpty() && leg.byHour().isEmpty()) continue;
            for (Pair pair : pairs(trip, from.get(), to.get()))
                ways.computeIfAbsent(pair, p -> new HashSet<>()).add(new Way(leg.minutes(), leg.byHour()));
        }
        return new KnownWays(Map.copyOf(ways));
    }

    private static Optional<Id<Place>> end(Trip trip, Optional<Id<Place>> place, Optional<Id<Event>> event) {
        return place.or(() -> event.flatMap(trip.events()::get).flatMap(Event::place));
    }

    boolean isEmpty() {
        return ways.isEmpty();
    }

    /**
     * The minutes from one place to another, or back if nothing is said of the way there; none if neither is known.
     *
     * @param leaving by the clock where the way starts
     */
    Optional<Integer> between(Trip trip, Id<Place> from, Id<Place> to, LocalTime leaving) {
        if (ways.isEmpty() || from.equals(to)) return Optional.empty();
        List<Pair> pairs = pairs(trip, from, to);
        return shortest(pairs.stream(), leaving)
                .or(() -> shortest(pairs.stream().map(pair -> new Pair(pair.to(), pair.from())), leaving));
    }

    private Optional<Integer> shortest(Stream<Pair> pairs, LocalTime leaving) {
        return pairs.map(ways::get)
                .filter(Objects::nonNull)
                .flatMap(said ->
                        said.stream().flatMap(way -> way.at(leaving).stream()).min(Comparator.naturalOrder()).stream())
                .findFirst();
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
        return trip.enclosing(place).stream().map(Place::id).toList();
    }
}
