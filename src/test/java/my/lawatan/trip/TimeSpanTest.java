package my.lawatan.trip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimeSpanTest {
    private static final ZoneId LIMA = ZoneId.of("America/Lima");
    private static final ZoneId KL = ZoneId.of("Asia/Kuala_Lumpur");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate TUESDAY = LocalDate.of(2024, 11, 12);

    @Test
    void aQuarterPastElevenAtNightInLimaIsTheNextDayInKualaLumpur() {
        TimePoint touchdown = TimePoint.at(LocalDateTime.parse("2024-11-12T23:15"), LIMA);
        assertThat(touchdown.instant()).isEqualTo(Instant.parse("2024-11-13T04:15:00Z"));
        assertThat(TimePoint.of(touchdown.instant(), KL).local()).isEqualTo(LocalDateTime.parse("2024-11-13T12:15"));
    }

    @Test
    void aFlightHasItsTrueLengthAcrossTwoZones() {
        TimeSpan flight = TimeSpan.between(
                TimePoint.at(LocalDateTime.parse("2024-11-16T19:00"), LIMA),
                TimePoint.at(LocalDateTime.parse("2024-11-18T06:30"), KL));
        assertThat(flight.duration()).contains(Duration.ofMinutes(22 * 60 + 30));
    }

    @Test
    void anEndBeforeTheStartIsRefusedWithBoth() {
        assertThatThrownBy(() -> TimeSpan.exact(
                        LocalDateTime.parse("2024-11-13T10:30"), LocalDateTime.parse("2024-11-13T10:00"), LIMA))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.key()).isEqualTo("refused.time.end-before-start");
                    assertThat(refused.arguments())
                            .containsExactly(
                                    LocalDateTime.parse("2024-11-13T10:30"), LocalDateTime.parse("2024-11-13T10:00"));
                });
    }

    @Test
    void anEndThatIsEarlierOnTheClockButLaterInTimeIsTaken() {
        TimeSpan west = TimeSpan.between(
                TimePoint.at(LocalDateTime.parse("2024-11-12T23:00"), KL),
                TimePoint.at(LocalDateTime.parse("2024-11-12T22:00"), LIMA));
        assertThat(west.duration()).contains(Duration.ofHours(12));
    }

    @Test
    void anItemAfterMidnightBelongsToTheProgrammeDayBefore() {
        TimeSpan night = new TimeSpan(
                Optional.of(TimePoint.at(LocalDateTime.parse("2024-11-13T00:40"), LIMA)),
                Optional.empty(),
                Certainty.EXACT,
                Optional.of(TUESDAY));
        assertThat(night.day()).contains(TUESDAY);
        assertThat(night.plusMinutes(5).day()).contains(TUESDAY);
        assertThat(night.plusDays(1).day()).contains(TUESDAY.plusDays(1));
        assertThat(night.plusMinutes(24 * 60).day()).contains(TUESDAY.plusDays(2));
    }

    @Test
    void aProgrammeDayFarFromTheStartIsRefused() {
        assertThatThrownBy(() -> new TimeSpan(
                        Optional.of(TimePoint.at(LocalDateTime.parse("2024-11-13T00:40"), LIMA)),
                        Optional.empty(),
                        Certainty.EXACT,
                        Optional.of(TUESDAY.minusDays(5))))
                .isInstanceOf(Refused.class);
    }

    @Test
    void whereClocksGoBackTheSecondHourIsAnother() {
        LocalDateTime twice = LocalDateTime.parse("2024-10-27T02:30");
        TimePoint first = TimePoint.at(twice, BERLIN);
        TimePoint second = new TimePoint(twice.toLocalDate(), Optional.of(twice.toLocalTime()), BERLIN, true);
        assertThat(first.inOverlap()).isTrue();
        assertThat(Duration.between(first.instant(), second.instant())).isEqualTo(Duration.ofHours(1));
        assertThat(first.plusMinutes(60)).isEqualTo(second);
        assertThat(TimePoint.of(second.instant(), BERLIN)).isEqualTo(second);
    }

    @Test
    void aLocalTimeThatClocksSkipIsKnownAsSuch() {
        TimePoint skipped = TimePoint.at(LocalDateTime.parse("2024-03-31T02:30"), BERLIN);
        assertThat(skipped.inGap()).isTrue();
        assertThat(skipped.instant()).isEqualTo(Instant.parse("2024-03-31T01:30:00Z"));
    }

    @Test
    void laterMeansNothingWhereALocalTimeComesOnce() {
        TimePoint noon = new TimePoint(TUESDAY, Optional.of(LocalTime.NOON), LIMA, true);
        assertThat(noon).isEqualTo(TimePoint.at(TUESDAY.atTime(12, 0), LIMA));
    }

    @Test
    void spansThatTouchDoNotOverlap() {
        TimeSpan first = TimeSpan.exact(TUESDAY.atTime(9, 0), TUESDAY.atTime(10, 0), LIMA);
        TimeSpan next = TimeSpan.exact(TUESDAY.atTime(10, 0), TUESDAY.atTime(11, 0), LIMA);
        assertThat(first.overlaps(next)).isFalse();
        assertThat(first.overlaps(next.plusMinutes(-1))).isTrue();
        assertThat(first.overlaps(TimeSpan.on(TUESDAY, LIMA))).isFalse();
    }

    @Test
    void anOpenEndCountsAsOneMinute() {
        TimeSpan wheelsDown = TimeSpan.from(TimePoint.at(TUESDAY.atTime(9, 59), LIMA));
        TimeSpan call = TimeSpan.exact(TUESDAY.atTime(9, 0), TUESDAY.atTime(10, 0), LIMA);
        assertThat(wheelsDown.overlaps(call)).isTrue();
        assertThat(wheelsDown.plusMinutes(1).overlaps(call)).isFalse();
    }

    @Test
    void secondsAreNotKept() {
        assertThat(TimePoint.at(LocalDateTime.parse("2024-11-12T10:00:59"), LIMA)
                        .local())
                .isEqualTo(LocalDateTime.parse("2024-11-12T10:00"));
    }

    @Test
    void eachCertaintyTakesOnlyWhatItMeans() {
        TimePoint day = TimePoint.on(TUESDAY, LIMA);
        TimePoint minute = TimePoint.at(TUESDAY.atTime(9, 0), LIMA);
        for (Certainty certainty : new Certainty[] {Certainty.EXACT, Certainty.ABOUT}) refused(day, null, certainty);
        refused(minute, null, Certainty.DATE_ONLY);
        refused(minute, minute.plusMinutes(10), Certainty.DAYS);
        refused(minute, null, Certainty.TO_BE_ADVISED);
        refused(day, null, Certainty.NOT_STATED);
        refused(day.plusDays(1), day, Certainty.DAYS);
    }

    private static void refused(TimePoint start, TimePoint end, Certainty certainty) {
        assertThatThrownBy(() ->
                        new TimeSpan(Optional.ofNullable(start), Optional.ofNullable(end), certainty, Optional.empty()))
                .as("%s %s %s", start, end, certainty)
                .isInstanceOf(Refused.class);
    }
}
