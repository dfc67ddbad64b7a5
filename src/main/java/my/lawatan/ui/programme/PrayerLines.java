package my.lawatan.ui.programme;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import my.lawatan.document.Prayers;
import my.lawatan.text.Fold;
import my.lawatan.text.Messages;
import my.lawatan.trip.Coordinates;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Place;
import my.lawatan.trip.Trip;
import my.lawatan.trip.TripSettings;
import my.lawatan.ui.kit.timeline.plan.SkyLine;

/** Prayer times and sunrise in the host's city as lines on the programme. */
final class PrayerLines {
    private PrayerLines() {}

    /** Where the host's city is: the place of that name, or else a place of the programme in the host's zone; none if no place has
     * coordinates. */
    static Optional<Coordinates> where(Trip trip) {
        String city = Fold.fold(trip.settings().hostCity().plain());
        Stream<Place> named = trip.places().stream()
                .filter(p -> !city.isEmpty() && Fold.fold(p.name().plain()).equals(city));
        return first(named).or(() -> first(trip.places().stream().filter(p -> isHosts(trip, p))));
    }

    private static boolean isHosts(Trip trip, Place place) {
        return place.zone().filter(z -> !z.equals(trip.settings().hostZone())).isEmpty() && isUsed(trip, place.id());
    }

    private static boolean isUsed(Trip trip, Id<Place> place) {
        return trip.events().stream().map(Event::place).anyMatch(p -> p.filter(place::equals)
                .isPresent());
    }

    private static Optional<Coordinates> first(Stream<Place> places) {
        return places.filter(p -> p.coordinates().isPresent())
                .min(Comparator.comparing(Place::id))
                .flatMap(Place::coordinates);
    }

    /** The lines of all days there, by the trip's method. */
    static List<SkyLine> of(HostDays days, Coordinates there, TripSettings trip, Messages messages) {
        List<SkyLine> lines = new ArrayList<>();
        for (LocalDate day : days.days())
            names(Prayers.of(there, day, trip))
                    .forEach((name, at) ->
                            at.flatMap(time -> line(days, name, time, messages)).ifPresent(lines::add));
        return lines;
    }

    // near the poles the sun may not rise, and there is no time then
    private static Map<String, Optional<LocalDateTime>> names(Prayers times) {
        Map<String, Optional<LocalDateTime>> names = new LinkedHashMap<>();
        names.put("fajr", times.fajr());
        names.put("sunrise", times.sunrise());
        names.put("dhuhr", times.dhuhr());
        names.put("asr", times.asr());
        names.put("maghrib", times.maghrib());
        names.put("isha", times.isha());
        return names;
    }

    private static Optional<SkyLine> line(HostDays days, String name, LocalDateTime at, Messages messages) {
        int column = days.column(at.toLocalDate());
        if (column < 0) return Optional.empty();
        int minute = (int) ChronoUnit.MINUTES.between(at.toLocalDate().atStartOfDay(), at);
        return Optional.of(new SkyLine(column, minute, messages.text("programme.prayer." + name)));
    }
}
