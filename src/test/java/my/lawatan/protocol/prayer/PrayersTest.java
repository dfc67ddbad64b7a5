package my.lawatan.protocol.prayer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import my.lawatan.sample.Sample;
import my.lawatan.trip.Coordinates;
import my.lawatan.trip.Madhhab;
import my.lawatan.trip.PrayerMethod;
import my.lawatan.trip.TripSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of Lima in November 2024 that was reckoned by another program (design, domain 5.5). */
class PrayersTest {
    private static final Coordinates LIMA = new Coordinates(-12.046, -77.043);
    private static final ZoneId THERE = ZoneId.of("America/Lima");

    @ParameterizedTest
    @CsvSource({
        "12, 04:18, 05:33, 11:53, 15:09, 18:12, 19:23, 19:27",
        "13, 04:18, 05:33, 11:54, 15:10, 18:12, 19:23, 19:28",
        "14, 04:17, 05:33, 11:54, 15:11, 18:13, 19:24, 19:28",
        "15, 04:17, 05:33, 11:54, 15:11, 18:13, 19:24, 19:29",
        "16, 04:17, 05:33, 11:54, 15:12, 18:14, 19:25, 19:29"
    })
    void limaIsWithinTwoMinutesOfTheTable(
            int day,
            LocalTime fajr,
            LocalTime sunrise,
            LocalTime dhuhr,
            LocalTime asr,
            LocalTime maghrib,
            LocalTime isha17,
            LocalTime isha18) {
        LocalDate date = LocalDate.of(2024, 11, day);
        Prayers league = Prayers.of(LIMA, date, THERE, PrayerMethod.MUSLIM_WORLD_LEAGUE, Madhhab.NOT_STATED);
        near(league.fajr(), date, fajr);
        near(league.sunrise(), date, sunrise);
        near(league.dhuhr(), date, dhuhr);
        near(league.asr(), date, asr);
        near(league.maghrib(), date, maghrib);
        near(league.isha(), date, isha17);
        near(
                Prayers.of(LIMA, date, THERE, PrayerMethod.JAKIM, Madhhab.NOT_STATED)
                        .isha(),
                date,
                isha18);
    }

    private static void near(Optional<LocalDateTime> time, LocalDate date, LocalTime table) {
        Duration apart =
                Duration.between(date.atTime(table), time.orElseThrow()).abs();
        assertThat(apart).isLessThanOrEqualTo(Duration.ofMinutes(2));
    }

    @Test
    void aLowerSunMeansAnEarlierFajrAndALaterIsha() {
        LocalDate date = LocalDate.of(2024, 11, 13);
        Prayers jakim = Prayers.of(LIMA, date, THERE, PrayerMethod.JAKIM, Madhhab.NOT_STATED);
        Prayers singapore = Prayers.of(LIMA, date, THERE, PrayerMethod.SINGAPORE, Madhhab.NOT_STATED);
        Prayers north = Prayers.of(LIMA, date, THERE, PrayerMethod.NORTH_AMERICA, Madhhab.NOT_STATED);
        assertThat(singapore.fajr().orElseThrow()).isBefore(jakim.fajr().orElseThrow());
        assertThat(north.fajr().orElseThrow()).isAfter(jakim.fajr().orElseThrow());
        assertThat(north.isha().orElseThrow()).isBefore(jakim.isha().orElseThrow());
        Prayers mecca = Prayers.of(LIMA, date, THERE, PrayerMethod.UMM_AL_QURA, Madhhab.NOT_STATED);
        assertThat(Duration.between(mecca.maghrib().orElseThrow(), mecca.isha().orElseThrow()))
                .isEqualTo(Duration.ofMinutes(90));
    }

    @Test
    void whatIsNotStatedFollowsTheHomeCapital() {
        TripSettings malaysian = Sample.of("exercise").latest().settings();
        assertThat(malaysian.homeZone()).isEqualTo(ZoneId.of("Asia/Kuala_Lumpur"));
        assertThat(PrayerAngles.method(with(malaysian, malaysian.homeZone(), PrayerMethod.NOT_STATED)))
                .isEqualTo(PrayerMethod.JAKIM);
        assertThat(PrayerAngles.method(with(malaysian, ZoneId.of("Europe/Paris"), PrayerMethod.NOT_STATED)))
                .isEqualTo(PrayerMethod.MUSLIM_WORLD_LEAGUE);
        assertThat(PrayerAngles.method(with(malaysian, malaysian.homeZone(), PrayerMethod.EGYPTIAN)))
                .isEqualTo(PrayerMethod.EGYPTIAN);
    }

    @Test
    void farNorthInWinterWhatDoesNotHappenHasNoTime() {
        Prayers times = Prayers.of(
                new Coordinates(78.2, 15.6),
                LocalDate.of(2024, 12, 21),
                ZoneId.of("Arctic/Longyearbyen"),
                PrayerMethod.JAKIM,
                Madhhab.NOT_STATED);
        assertThat(times.sunrise()).isEmpty();
    }

    /** A shadow is longer than at noon by once or twice the height of what casts it: reckoned here from the sun's height alone. */
    @ParameterizedTest
    @CsvSource({
        "NOT_STATED, 1, -12.046, -77.043, 2024-11-13, America/Lima",
        "SHAFII, 1, 3.139, 101.687, 2024-03-01, Asia/Kuala_Lumpur",
        "HANAFI, 2, -12.046, -77.043, 2024-11-13, America/Lima",
        "HANAFI, 2, 24.861, 67.01, 2024-06-10, Asia/Karachi",
        "HANAFI, 2, 39.934, 32.859, 2024-12-20, Europe/Istanbul"
    })
    void theAfternoonPrayerIsWhenTheShadowHasGrownAsTheSchoolSays(
            Madhhab madhhab, int heights, double latitude, double longitude, LocalDate date, ZoneId zone) {
        Prayers times = Prayers.of(new Coordinates(latitude, longitude), date, zone, PrayerMethod.KARACHI, madhhab);
        double declination = Math.toRadians(-23.44 * Math.cos(2 * Math.PI / 365 * (date.getDayOfYear() + 10)));
        double there = Math.toRadians(latitude);
        double hours = Duration.between(times.dhuhr().orElseThrow(), times.asr().orElseThrow())
                        .toMinutes()
                / 60.0;
        double height = Math.asin(Math.sin(there) * Math.sin(declination)
                + Math.cos(there) * Math.cos(declination) * Math.cos(Math.toRadians(15 * hours)));
        double grown = 1 / Math.tan(height) - Math.tan(Math.abs(there - declination));
        assertThat(grown).isBetween(heights - 0.06, heights + 0.06);
    }

    private static TripSettings with(TripSettings trip, ZoneId home, PrayerMethod method) {
        return new TripSettings(
                trip.id(),
                trip.title(),
                trip.category(),
                trip.hostCity(),
                trip.hostZone(),
                trip.homeCity(),
                home,
                trip.firstDay(),
                trip.lastDay(),
                trip.marking(),
                trip.exercise(),
                trip.principal(),
                trip.about(),
                method,
                Madhhab.NOT_STATED);
    }
}
