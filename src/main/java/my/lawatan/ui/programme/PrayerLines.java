package my.lawatan.ui.programme;

import com.batoulapps.adhan.CalculationParameters;
import com.batoulapps.adhan.PrayerTimes;
import com.batoulapps.adhan.data.DateComponents;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import my.lawatan.text.Fold;
import my.lawatan.text.Messages;
import my.lawatan.trip.Coordinates;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Place;
import my.lawatan.trip.Trip;
import my.lawatan.ui.kit.timeline.plan.SkyLine;

/** Prayer times and sunrise in the host's city, by the angles of Malaysia's authority (JAKIM, since 2019): 18° before sunrise and after sunset. */
final class PrayerLines {
    private static final double FAJR = 18;
    private static final double ISHA = 18;

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

    /** The lines of all days there. */
    static List<SkyLine> of(HostDays days, Coordinates there, Messages messages) {
        List<SkyLine> lines = new ArrayList<>();
        for (LocalDate day : days.days())
            names(day, there)
                    .forEach((name, at) -> line(days, name, at, messages).ifPresent(lines::add));
        return lines;
    }

    private static Map<String, Date> names(LocalDate day, Coordinates there) {
        PrayerTimes times = new PrayerTimes(
                new com.batoulapps.adhan.Coordinates(there.latitude(), there.longitude()),
                new DateComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()),
                new CalculationParameters(FAJR, ISHA));
        Map<String, Date> names = new LinkedHashMap<>();
        names.put("fajr", times.fajr);
        names.put("sunrise", times.sunrise);
        names.put("dhuhr", times.dhuhr);
        names.put("asr", times.asr);
        names.put("maghrib", times.maghrib);
        names.put("isha", times.isha);
        return names;
    }

    // near the poles the sun may not rise, and the library then has no time
    private static Optional<SkyLine> line(HostDays days, String name, Date at, Messages messages) {
        if (at == null) return Optional.empty();
        LocalDateTime local = at.toInstant().atZone(days.host()).toLocalDateTime();
        int column = days.column(local.toLocalDate());
        if (column < 0) return Optional.empty();
        int minute = (int) ChronoUnit.MINUTES.between(local.toLocalDate().atStartOfDay(), local);
        return Optional.of(new SkyLine(column, minute, messages.text("programme.prayer." + name)));
    }
}
