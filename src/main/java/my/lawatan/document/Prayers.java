package my.lawatan.document;

import com.batoulapps.adhan.CalculationParameters;
import com.batoulapps.adhan.PrayerTimes;
import com.batoulapps.adhan.data.DateComponents;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import my.lawatan.trip.Coordinates;

/**
 * Prayer times of one day at one place, computed offline to the minute; local mosques may differ by a minute or two. Where the sun
 * does not reach an angle, that time is none.
 *
 * @param method by which angles
 */
record Prayers(
        Method method,
        Optional<LocalTime> fajr,
        Optional<LocalTime> sunrise,
        Optional<LocalTime> dhuhr,
        Optional<LocalTime> asr,
        Optional<LocalTime> maghrib,
        Optional<LocalTime> isha) {
    /**
     * Angles of the sun below the horizon at Fajr and at Isha, in degrees. Asr is that of the Shafi'i school in both. JAKIM lowered
     * Fajr from 20° to 18° by decision of the National Fatwa Committee of November 2019.
     */
    enum Method {
        JAKIM(18, 18),
        MUSLIM_WORLD_LEAGUE(18, 17);

        final double fajr;
        final double isha;

        Method(double fajr, double isha) {
            this.fajr = fajr;
            this.isha = isha;
        }

        /** A Malaysian principal's office goes by JAKIM, others by the Muslim World League. */
        static Method of(ZoneId home) {
            return MALAYSIA.contains(home.getId()) ? JAKIM : MUSLIM_WORLD_LEAGUE;
        }

        private static final Set<String> MALAYSIA = Set.of("Asia/Kuala_Lumpur", "Asia/Kuching");
    }

    /** The times on {@code date} at that point, by the clocks of {@code zone}. */
    static Prayers of(Coordinates at, LocalDate date, ZoneId zone, Method method) {
        PrayerTimes times = new PrayerTimes(
                new com.batoulapps.adhan.Coordinates(at.latitude(), at.longitude()),
                new DateComponents(date.getYear(), date.getMonthValue(), date.getDayOfMonth()),
                new CalculationParameters(method.fajr, method.isha));
        return new Prayers(
                method,
                local(times.fajr, zone),
                local(times.sunrise, zone),
                local(times.dhuhr, zone),
                local(times.asr, zone),
                local(times.maghrib, zone),
                local(times.isha, zone));
    }

    private static Optional<LocalTime> local(Date instant, ZoneId zone) {
        return Optional.ofNullable(instant).map(i -> i.toInstant().atZone(zone).toLocalTime());
    }
}
