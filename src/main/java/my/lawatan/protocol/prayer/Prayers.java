package my.lawatan.protocol.prayer;

import com.batoulapps.adhan.PrayerTimes;
import com.batoulapps.adhan.data.DateComponents;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.Optional;
import my.lawatan.trip.Coordinates;
import my.lawatan.trip.Madhhab;
import my.lawatan.trip.PrayerMethod;
import my.lawatan.trip.TripSettings;

/**
 * Prayer times of one day at one place, computed offline to the minute; local mosques may differ by a minute or two. Where the sun
 * does not reach an angle, that time is none. Papers and the window both have them from here.
 *
 * @param method by whose angles
 * @param isha local; far north or south it may be after midnight, and so has its date
 */
public record Prayers(
        PrayerMethod method,
        Optional<LocalDateTime> fajr,
        Optional<LocalDateTime> sunrise,
        Optional<LocalDateTime> dhuhr,
        Optional<LocalDateTime> asr,
        Optional<LocalDateTime> maghrib,
        Optional<LocalDateTime> isha) {
    /** The times on {@code date} at that point, by the clocks of the trip's host and by the trip's method. */
    public static Prayers of(Coordinates at, LocalDate date, TripSettings trip) {
        return of(at, date, trip.hostZone(), trip);
    }

    /** The times on {@code date} at that point, by the clocks of {@code zone} and by the trip's method. */
    public static Prayers of(Coordinates at, LocalDate date, ZoneId zone, TripSettings trip) {
        return of(at, date, zone, PrayerAngles.method(trip), trip.madhhab());
    }

    /** Whether the trip says by whose angles its people pray, or its home capital does. */
    public static boolean observed(TripSettings trip) {
        return PrayerAngles.observed(trip);
    }

    static Prayers of(Coordinates at, LocalDate date, ZoneId zone, PrayerMethod method, Madhhab madhhab) {
        PrayerTimes times = new PrayerTimes(
                new com.batoulapps.adhan.Coordinates(at.latitude(), at.longitude()),
                new DateComponents(date.getYear(), date.getMonthValue(), date.getDayOfMonth()),
                PrayerAngles.of(method).parameters(madhhab));
        return new Prayers(
                method,
                local(times.fajr, zone),
                local(times.sunrise, zone),
                local(times.dhuhr, zone),
                local(times.asr, zone),
                local(times.maghrib, zone),
                local(times.isha, zone));
    }

    private static Optional<LocalDateTime> local(Date instant, ZoneId zone) {
        return Optional.ofNullable(instant).map(i -> i.toInstant().atZone(zone).toLocalDateTime());
    }
}
