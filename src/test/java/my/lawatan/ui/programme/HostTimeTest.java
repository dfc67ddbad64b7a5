package my.lawatan.ui.programme;

import static my.lawatan.fixtures.Fixtures.KL;
import static my.lawatan.fixtures.Fixtures.LIMA;
import static my.lawatan.fixtures.Fixtures.WEDNESDAY;
import static my.lawatan.fixtures.Fixtures.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import my.lawatan.text.Messages;
import my.lawatan.trip.Certainty;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.Language;
import my.lawatan.trip.Refused;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.TripSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostTimeTest {
    private static final TimeSpan MORNING = at(WEDNESDAY, "10:30", "12:30");
    private final Messages messages = new Messages(Language.EN);
    private final HostTime time = new HostTime(Visits.full().settings(), messages);

    @ParameterizedTest
    @CsvSource({
        "15:30-16:15, 15:30, 16:15",
        "1530-1615, 15:30, 16:15",
        "15.30 – 16.15, 15:30, 16:15",
        "9-10, 09:00, 10:00",
        "930-1015, 09:30, 10:15",
        "15:30+45, 15:30, 16:15",
        "15:30, 15:30, 17:30",
    })
    void aTimeIsReadHoweverItIsTyped(String typed, String start, String end) {
        assertThat(time.time(typed, MORNING)).isEqualTo(at(WEDNESDAY, start, end));
    }

    @ParameterizedTest
    @ValueSource(strings = {"15:30-", "15:30 –"})
    void anOpenEndIsSaidWithADash(String typed) {
        TimeSpan open = time.time(typed, MORNING);
        assertThat(open.end()).isEmpty();
        assertThat(time.timeText(open)).isEqualTo("15:30–");
    }

    @Test
    void aTildeSaysAbout() {
        TimeSpan about = time.time("~15:30-16:00", MORNING);
        assertThat(about.certainty()).isEqualTo(Certainty.ABOUT);
        assertThat(time.timeText(about)).isEqualTo("~15:30–16:00");
        assertThat(time.time("about 15:30-16:00", MORNING)).isEqualTo(about);
    }

    @Test
    void toBeAdvisedKeepsTheDayAndNothingLeavesTheDateOnly() {
        assertThat(time.time("TBA", MORNING)).isEqualTo(TimeSpan.toBeAdvised(WEDNESDAY, LIMA));
        assertThat(time.time("", MORNING)).isEqualTo(TimeSpan.on(WEDNESDAY, LIMA));
        assertThat(time.time("tba", TimeSpan.NOT_STATED).day()).isEmpty();
    }

    @Test
    void anEndThatIsEarlierIsAfterMidnight() {
        TimeSpan night = time.time("22:00-01:00", MORNING);
        assertThat(night.end().orElseThrow().local()).isEqualTo("2024-11-14T01:00");
        assertThat(time.timeText(night)).isEqualTo("22:00–01:00");
        assertThat(time.timeText(time.time("10:00-12:00+1", MORNING))).isEqualTo("10:00–12:00 +1");
    }

    @Test
    void whatComesAfterMidnightMayBelongToTheEveningBefore() {
        TimeSpan late = time.time("24:30-25:15".replace("25:15", "1:15"), MORNING);
        assertThat(late.start().orElseThrow().local()).isEqualTo("2024-11-14T00:30");
        assertThat(late.day()).contains(WEDNESDAY);
        assertThat(time.timeText(late)).isEqualTo("Thu 00:30–01:15");
        assertThat(time.time("00:45-1:15", late).start().orElseThrow().local())
                .as("and stays there")
                .isEqualTo("2024-11-14T00:45");
        assertThat(time.time("21:00-22:00", late)).isEqualTo(at(WEDNESDAY, "21:00", "22:00"));
    }

    @Test
    void aDayMayStandBeforeTheTime() {
        TimeSpan friday = time.time("Fri 9-10", TimeSpan.NOT_STATED);
        assertThat(friday).isEqualTo(at(LocalDate.of(2024, 11, 15), "09:00", "10:00"));
        assertThat(time.time("14 Nov 9-10", MORNING)).isEqualTo(at(WEDNESDAY.plusDays(1), "09:00", "10:00"));
    }

    @Test
    void whatIsShownIsReadAsTheSame() {
        for (String typed : new String[] {"15:30-16:15", "~8:05-", "22:00-1:00", "10:00-12:00+1", "24:30-2:00"}) {
            TimeSpan span = time.time(typed, MORNING);
            assertThat(time.time(time.timeText(span), span)).as(typed).isEqualTo(span);
        }
    }

    @Test
    void aFlightKeepsTheZonesOfItsEnds() {
        TimeSpan flight = Visits.full().event(Visits.FLIGHT).when();
        String shown = time.timeText(flight);
        assertThat(time.time(shown, flight)).isEqualTo(flight);
        TimeSpan earlier = time.time("20:00", flight);
        assertThat(earlier.start().orElseThrow().zone()).isEqualTo(ZoneId.of("America/Sao_Paulo"));
        assertThat(earlier.duration()).isEqualTo(flight.duration());
    }

    @Test
    void homeSaysItsDateWhereItIsAnother() {
        assertThat(time.homeText(MORNING)).isEqualTo("23:30–01:30");
        assertThat(time.homeText(at(WEDNESDAY, "15:00", "16:00"))).isEqualTo("Thu 04:00–05:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"half past", "15:75", "31:00", "15:30-40:00", "15:30 sharp"})
    void whatIsNoTimeIsRefusedInWords(String typed) {
        assertThatThrownBy(() -> time.time(typed, MORNING))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(messages.text(no)).isNotBlank());
    }

    @Test
    void aTimeNeedsADay() {
        assertThatThrownBy(() -> time.time("15:30", TimeSpan.NOT_STATED))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(messages.text(no)).contains("needs a day"));
    }

    @Test
    void aTimeThatClocksSkipIsRefused() {
        TripSettings settings = (TripSettings)
                ItemKind.SETTINGS.component("hostZone").with(Visits.full().settings(), ZoneId.of("Europe/Berlin"));
        HostTime berlin = new HostTime(settings, messages);
        TimeSpan day = TimeSpan.on(LocalDate.of(2024, 3, 31), ZoneId.of("Europe/Berlin"));
        assertThatThrownBy(() -> berlin.time("2:30-3:30", day))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(messages.text(no)).contains("does not exist in"));
    }

    @Test
    void aDayMovesTheItemAndARangeMakesItLast() {
        assertThat(time.day("Thu", MORNING)).isEqualTo(at(WEDNESDAY.plusDays(1), "10:30", "12:30"));
        assertThat(time.day("15", MORNING)).isEqualTo(at(WEDNESDAY.plusDays(2), "10:30", "12:30"));
        TimeSpan days = TimeSpan.days(WEDNESDAY.plusDays(1), WEDNESDAY.plusDays(3), LIMA);
        assertThat(time.day("14-16 Nov", MORNING)).isEqualTo(days);
        assertThat(time.dayText(days)).isEqualTo("14–16 Nov");
        assertThat(time.day(time.dayText(days), days)).isEqualTo(days);
        assertThat(time.day("2024-11-15", TimeSpan.NOT_STATED)).isEqualTo(TimeSpan.on(WEDNESDAY.plusDays(2), LIMA));
        assertThat(time.day("", MORNING)).isEqualTo(TimeSpan.NOT_STATED);
    }

    @Test
    void whatStartsInAnotherZoneIsOnTheHostsDay() {
        TimePoint start = TimePoint.at(WEDNESDAY.atTime(10, 0), KL);
        TimeSpan flight = new TimeSpan(Optional.of(start), Optional.empty(), Certainty.EXACT, Optional.empty());
        assertThat(time.day(flight)).contains(WEDNESDAY.minusDays(1));
        assertThat(time.timeText(flight)).isEqualTo("21:00–");
    }
}
