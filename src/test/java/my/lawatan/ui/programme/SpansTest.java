package my.lawatan.ui.programme;

import static my.lawatan.fixtures.Fixtures.LIMA;
import static my.lawatan.fixtures.Fixtures.WEDNESDAY;
import static my.lawatan.fixtures.Fixtures.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import my.lawatan.trip.Certainty;
import my.lawatan.trip.Event;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.TimeSpan;
import my.lawatan.ui.kit.timeline.plan.Proposal.Edge;
import org.junit.jupiter.api.Test;

class SpansTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final HostDays days = new HostDays(LIMA, List.of(WEDNESDAY, WEDNESDAY.plusDays(1)));
    private final Spans spans = new Spans(days);

    @Test
    void anItemMovesByMinutesAndDaysOfTheHost() {
        assertThat(spans.moved(at(WEDNESDAY, "10:30", "12:30"), 1, 35))
                .isEqualTo(at(WEDNESDAY.plusDays(1), "11:05", "13:05"));
    }

    @Test
    void anItemDraggedPastMidnightStaysInItsProgrammeDay() {
        TimeSpan moved = spans.moved(at(WEDNESDAY, "23:00", "23:30"), 0, 90);
        assertThat(moved.start().orElseThrow().local()).isEqualTo("2024-11-14T00:30");
        assertThat(moved.day()).contains(WEDNESDAY);
        assertThat(days.slot(moved)).contains(new HostDays.Slot(WEDNESDAY, 1470, 1500));
    }

    @Test
    void anItemDraggedBackBeforeMidnightNeedsNoProgrammeDay() {
        TimeSpan late = spans.moved(at(WEDNESDAY, "23:00", "23:30"), 0, 90);
        assertThat(spans.moved(late, 0, -90)).isEqualTo(at(WEDNESDAY, "23:00", "23:30"));
    }

    @Test
    void aFlightKeepsItsZonesAndItsLength() {
        TimeSpan flight = Visits.full().event(Visits.FLIGHT).when();
        TimeSpan moved = spans.moved(flight, 0, 15);
        assertThat(moved.start().orElseThrow().zone()).isEqualTo(ZoneId.of("America/Sao_Paulo"));
        assertThat(moved.start().orElseThrow().local()).isEqualTo("2024-11-14T22:15");
        assertThat(moved.end().orElseThrow().zone()).isEqualTo(LIMA);
        assertThat(moved.duration()).isEqualTo(flight.duration());
        assertThat(moved.programmeDay()).isEmpty();
    }

    @Test
    void theUpperEdgeMovesTheStartAndTheLowerTheEnd() {
        TimeSpan when = at(WEDNESDAY, "10:30", "12:30");
        assertThat(spans.resized(when, Edge.START, -10)).isEqualTo(at(WEDNESDAY, "10:20", "12:30"));
        assertThat(spans.resized(when, Edge.END, 7)).isEqualTo(at(WEDNESDAY, "10:30", "12:37"));
    }

    @Test
    void anOpenEndIsClosedWhereItWasDrawnAndDragged() {
        TimeSpan open = TimeSpan.from(TimePoint.at(LocalDateTime.parse("2024-11-13T20:00"), LIMA));
        assertThat(spans.resized(open, Edge.END, 30)).isEqualTo(at(WEDNESDAY, "20:00", "21:30"));
    }

    @Test
    void aboutStaysAbout() {
        TimeSpan exact = at(WEDNESDAY, "10:30", "12:30");
        TimeSpan about = new TimeSpan(exact.start(), exact.end(), Certainty.ABOUT, Optional.empty());
        assertThat(spans.moved(about, 0, 5).certainty()).isEqualTo(Certainty.ABOUT);
        assertThat(spans.resized(about, Edge.END, 5).certainty()).isEqualTo(Certainty.ABOUT);
    }

    @Test
    void whatHasNoTimeMovesByDays() {
        TimeSpan range = TimeSpan.days(WEDNESDAY, WEDNESDAY.plusDays(2), LIMA);
        assertThat(spans.moved(range, 1, 0))
                .isEqualTo(TimeSpan.days(WEDNESDAY.plusDays(1), WEDNESDAY.plusDays(3), LIMA));
    }

    @Test
    void aBlockIsAsLongAsWhatItStandsForWhereClocksGoBack() {
        LocalDate sunday = LocalDate.of(2024, 10, 27);
        HostDays there = new HostDays(BERLIN, List.of(sunday));
        TimeSpan night = TimeSpan.exact(sunday.atTime(1, 0), sunday.atTime(4, 0), BERLIN);
        HostDays.Slot slot = there.slot(night).orElseThrow();
        assertThat(slot.end() - slot.start()).isEqualTo(4 * 60);
        assertThat(new Spans(there).moved(night, 0, 60).duration()).contains(Duration.ofHours(4));
    }

    @Test
    void theColumnsReachFromTheFirstDayToTheLastAndToWhatIsNear() {
        Event before = Visits.event(Visits.CALL, "Advance", at(LocalDate.of(2024, 11, 10), "10:00", "11:00"));
        Event slip = Visits.event(Visits.VISIT, "Slip", at(LocalDate.of(2025, 11, 13), "10:00", "11:00"));
        HostDays all = HostDays.of(my.lawatan.fixtures.Fixtures.settings(), List.of(before, slip));
        assertThat(all.days()).hasSize(7).startsWith(LocalDate.of(2024, 11, 10));
        assertThat(all.column(LocalDate.of(2025, 11, 13))).isEqualTo(-1);
    }
}
