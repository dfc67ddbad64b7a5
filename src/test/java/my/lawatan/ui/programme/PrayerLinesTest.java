package my.lawatan.ui.programme;

import static my.lawatan.fixtures.Fixtures.LIMA;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import my.lawatan.fixtures.Fixtures;
import my.lawatan.sample.Sample;
import my.lawatan.text.Messages;
import my.lawatan.trip.Coordinates;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventKind;
import my.lawatan.trip.Id;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.Language;
import my.lawatan.trip.Text;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Trip;
import my.lawatan.ui.kit.timeline.plan.SkyLine;
import org.junit.jupiter.api.Test;

class PrayerLinesTest {
    private static final Coordinates IN_LIMA = new Coordinates(-12.046, -77.043);
    private static final ZoneId KL = ZoneId.of("Asia/Kuala_Lumpur");
    private static final TimeSpan FLIGHT = TimeSpan.between(
            TimePoint.at(LocalDateTime.parse("2024-11-12T10:00"), KL),
            TimePoint.at(LocalDateTime.parse("2024-11-12T20:00"), LIMA));

    @Test
    void theTimesAreThoseOfTheTableWithinTwoMinutes() {
        Map<String, Integer> friday = lines(LocalDate.of(2024, 11, 15), IN_LIMA);
        near(friday.get("Subuh"), "04:17");
        near(friday.get("Sunrise"), "05:33");
        near(friday.get("Friday prayer"), "11:54");
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
        return PrayerLines.of(days, SkyTimes.of(Trip.of(inLima(there)), days, new Messages(Language.EN))).stream()
                .collect(Collectors.toMap(SkyLine::name, SkyLine::minute));
    }

    private static List<Item> inLima(Coordinates there) {
        List<Item> items = new ArrayList<>(Fixtures.items());
        items.add(place("Lima", there, LIMA));
        return items;
    }

    private static Item place(String name, Coordinates there, ZoneId zone) {
        Item plain = Fixtures.place(Id.named("sky/" + name), name, Optional.empty());
        Item zoned = ItemKind.PLACE.component("zone").with(plain, Optional.of(zone));
        return ItemKind.PLACE.component("coordinates").with(zoned, Optional.of(there));
    }

    @Test
    void theTimesAreOfThePlaceWhereTheTravellerIsAndInFlightThereAreNone() {
        List<SkyTime> times = SkyTimes.of(outAndBack(), flown(), new Messages(Language.EN));
        Instant leaves = FLIGHT.startInstant().orElseThrow();
        Instant lands = FLIGHT.endInstant().orElseThrow();
        assertThat(times).noneMatch(t -> t.at().isAfter(leaves) && t.at().isBefore(lands));
        assertThat(times.stream().filter(t -> t.at().isBefore(leaves)))
                .isNotEmpty()
                .allMatch(t -> t.zone().equals(KL));
        assertThat(times.stream().filter(t -> t.at().isAfter(lands)))
                .isNotEmpty()
                .allMatch(t -> t.zone().equals(LIMA));
        // by another program: sunrise in Kuala Lumpur on 12 November 2024 is at 07:00
        assertThat(times.stream().filter(t -> t.name().equals("Sunrise")).findFirst())
                .hasValueSatisfying(t -> assertThat(Duration.between(
                                        LocalDate.of(2024, 11, 12).atTime(7, 0).atZone(KL), t.at().atZone(KL))
                                .abs())
                        .isLessThan(Duration.ofMinutes(4)));
    }

    @Test
    void eachTimeStandsUnderTheDayOfTheHostAtTheMinuteOfItsClock() {
        HostDays days = flown();
        List<SkyTime> times = SkyTimes.of(outAndBack(), days, new Messages(Language.EN));
        List<SkyLine> lines = PrayerLines.of(days, times);
        assertThat(lines).hasSameSizeAs(times);
        for (int i = 0; i < lines.size(); i++)
            assertThat(days.days()
                            .get(lines.get(i).day())
                            .atStartOfDay(LIMA)
                            .plusMinutes(lines.get(i).minute())
                            .toInstant())
                    .isEqualTo(times.get(i).at().truncatedTo(ChronoUnit.MINUTES));
    }

    private static HostDays flown() {
        return new HostDays(
                LIMA,
                LocalDate.of(2024, 11, 11)
                        .datesUntil(LocalDate.of(2024, 11, 15))
                        .toList());
    }

    private static Trip outAndBack() {
        List<Item> items = inLima(IN_LIMA);
        Item office = place("Office", new Coordinates(3.139, 101.687), KL);
        items.add(office);
        Event briefing = Fixtures.event(
                Id.named("sky/briefing"),
                "Briefing",
                TimeSpan.exact(LocalDateTime.parse("2024-11-12T08:00"), LocalDateTime.parse("2024-11-12T09:00"), KL),
                Id.of(office.id().toString()));
        items.add(briefing);
        items.add(Event.of(Id.named("sky/flight"), Text.en("Flight"), EventKind.TRAVEL, FLIGHT));
        return Trip.of(items);
    }

    private static void near(int minute, String clock) {
        assertThat(minute).isBetween(minuteOf(clock) - 2, minuteOf(clock) + 2);
    }

    private static int minuteOf(String clock) {
        return LocalTime.parse(clock).toSecondOfDay() / 60;
    }
}
