package my.lawatan.ui.programme;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import my.lawatan.text.Fold;
import my.lawatan.trip.Coordinates;
import my.lawatan.trip.Id;
import my.lawatan.trip.Place;
import my.lawatan.trip.Trip;
import my.lawatan.ui.kit.timeline.plan.SkyLine;

/** Where the host's city is, and the times of the sun as lines on the programme. */
final class PrayerLines {
    private PrayerLines() {}

    /** Where the host's city is: the place of that name, or else a place of the programme in the host's zone; none if no place has
     * coordinates. */
    static Optional<Coordinates> where(Trip trip) {
        String city = Fold.fold(trip.settings().hostCity().plain());
        Stream<Place> named = trip.places().stream()
                .filter(p -> !city.isEmpty() && Fold.fold(p.name().plain()).equals(city));
        return first(named).or(() -> used(trip));
    }

    // the events are read once, and only if any place of the host has coordinates at all
    private static Optional<Coordinates> used(Trip trip) {
        List<Place> hosts = trip.places().stream()
                .filter(place -> place.coordinates().isPresent() && isHosts(trip, place))
                .toList();
        if (hosts.isEmpty()) return Optional.empty();
        Set<Id<Place>> used =
                trip.events().stream().flatMap(e -> e.place().stream()).collect(Collectors.toSet());
        return first(hosts.stream().filter(place -> used.contains(place.id())));
    }

    private static boolean isHosts(Trip trip, Place place) {
        return place.zone().filter(z -> !z.equals(trip.settings().hostZone())).isEmpty();
    }

    private static Optional<Coordinates> first(Stream<Place> places) {
        return places.filter(p -> p.coordinates().isPresent())
                .min(Comparator.comparing(Place::id))
                .flatMap(Place::coordinates);
    }

    /** The lines of those days. */
    static List<SkyLine> of(HostDays days, List<SkyTime> times) {
        return times.stream()
                .filter(time -> days.column(time.day()) >= 0)
                .map(time -> new SkyLine(days.column(time.day()), minute(days, time), time.name()))
                .toList();
    }

    private static int minute(HostDays days, SkyTime time) {
        LocalDateTime there = time.at().atZone(days.host()).toLocalDateTime();
        return (int) ChronoUnit.MINUTES.between(time.day().atStartOfDay(), there);
    }
}
