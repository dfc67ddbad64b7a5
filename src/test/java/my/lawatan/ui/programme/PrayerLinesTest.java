package my.lawatan.ui.programme;

import static my.lawatan.fixtures.Fixtures.LIMA;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import my.lawatan.sample.Sample;
import my.lawatan.text.Messages;
import my.lawatan.trip.Coordinates;
import my.lawatan.trip.Language;
import my.lawatan.ui.kit.timeline.plan.SkyLine;
import org.junit.jupiter.api.Test;

class PrayerLinesTest {
    private static final Coordinates IN_LIMA = new Coordinates(-12.046, -77.043);

    @Test
    void theTimesAreThoseOfTheTableWithinTwoMinutes() {
        Map<String, Integer> friday = lines(LocalDate.of(2024, 11, 15), IN_LIMA);
        near(friday.get("Subuh"), "04:17");
        near(friday.get("Sunrise"), "05:33");
        near(friday.get("Zohor"), "11:54");
        near(friday.get("Asar"), "15:11");
        near(friday.get("Maghrib"), "18:13");
        near(friday.get("Isyak"), "19:29");
    }

    @Test
    void whereTheSunDoesNotRiseNothingIsDrawn() {
        assertThat(lines(LocalDate.of(2024, 12, 21), new Coordinates(78.2, 15.6)))
                .doesNotContainKey("Sunrise");
    }

    @Test
    void theExerciseKnowsWhereItsHostIsAndTheFixtureDoesNot() {
        assertThat(PrayerLines.where(Sample.of("exercise").latest())).isPresent();
        assertThat(PrayerLines.where(Visits.full())).isEmpty();
    }

    private static Map<String, Integer> lines(LocalDate day, Coordinates there) {
        HostDays days = new HostDays(LIMA, List.of(day));
        return PrayerLines.of(days, there, Sample.of("exercise").latest().settings(), new Messages(Language.EN))
                .stream()
                .collect(Collectors.toMap(SkyLine::name, SkyLine::minute));
    }

    private static void near(int minute, String clock) {
        assertThat(minute).isBetween(minuteOf(clock) - 2, minuteOf(clock) + 2);
    }

    private static int minuteOf(String clock) {
        return LocalTime.parse(clock).toSecondOfDay() / 60;
    }
}
