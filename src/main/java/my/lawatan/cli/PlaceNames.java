package my.lawatan.cli;

import java.util.List;
import java.util.stream.Collectors;
import my.lawatan.trip.Id;
import my.lawatan.trip.Place;
import my.lawatan.trip.Trip;

/** Finds the place that somebody names on the command line. */
final class PlaceNames {
    private static final int MOST_NAMED = 5;
    private static final Naming<Place> NAMES =
            new Naming<>(place -> place.name().plain(), String::startsWith);

    private PlaceNames() {}

    /**
     * The place with that id; else the one with that name, or the only one whose name begins so.
     *
     * @throws Stop if there is none, or there are several, naming some of them
     */
    static Id<Place> find(Trip trip, String name) {
        List<Place> meant = NAMES.meant(trip.places().stream().toList(), name);
        if (meant.isEmpty()) throw new Stop("cli.error.no-place", name);
        if (meant.size() == 1) return meant.get(0).id();
        String some = meant.stream()
                .limit(MOST_NAMED)
                .map(place -> place.id() + " “" + place.name().plain() + "”")
                .collect(Collectors.joining(", "));
        throw new Stop("cli.error.several-places", name, meant.size(), some);
    }
}
