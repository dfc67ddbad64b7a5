package my.lawatan.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import my.lawatan.fixtures.Fixtures;
import my.lawatan.trip.Event;
import my.lawatan.trip.HourlyMinutes;
import my.lawatan.trip.Id;
import my.lawatan.trip.Leg;
import my.lawatan.trip.LegMode;
import my.lawatan.trip.Text;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Trip;
import org.junit.jupiter.api.Test;

class LeavingTest {
    private static final int DAY = 24 * 60;

    static Leg leg(
            Optional<Id<Event>> from, Optional<Id<Event>> to, Optional<Integer> minutes, List<HourlyMinutes> byHour) {
        return new Leg(
                Id.named("fixture/leg"),
                from,
                to,
                Optional.empty(),
                Optional.empty(),
                LegMode.CAR,
                minutes,
                TimeSpan.NOT_STATED,
                Optional.empty(),
                List.of(),
                Text.NONE,
                byHour);
    }

    private static HourlyMinutes hours(int from, int to, int minutes) {
        return new HourlyMinutes(LocalTime.ofSecondOfDay(from * 60L), LocalTime.ofSecondOfDay(to * 60L), minutes);
    }

    /** Reads the hours as a table: minute by minute of the day, written from the last line to the first. */
    private static Integer[] table(Leg leg) {
        Integer[] table = new Integer[DAY];
        for (int minute = 0; minute < DAY; minute++)
            table[minute] = leg.minutes().orElse(null);
        List<HourlyMinutes> lines = new ArrayList<>(leg.byHour());
        for (int i = lines.size() - 1; i >= 0; i--) {
            int from = lines.get(i).from().toSecondOfDay() / 60;
            int to = lines.get(i).to().toSecondOfDay() / 60;
            for (int minute = from; minute != to; minute = (minute + 1) % DAY)
                table[minute] = lines.get(i).minutes();
        }
        return table;
    }

    @Test
    void atEveryMinuteOfTheDayTheMinutesAreThoseOfAPlainReading() {
        Random random = new Random(4);
        for (int round = 0; round < 200; round++) {
            List<HourlyMinutes> lines = IntStream.range(0, random.nextInt(5))
                    .mapToObj(i -> {
                        int from = random.nextInt(DAY);
                        return hours(from, (from + 1 + random.nextInt(DAY - 1)) % DAY, random.nextInt(90));
                    })
                    .toList();
            Optional<Integer> otherwise = random.nextBoolean() ? Optional.of(random.nextInt(90)) : Optional.empty();
            Leg leg = leg(Optional.empty(), Optional.empty(), otherwise, lines);
            Integer[] table = table(leg);
            for (int minute = 0; minute < DAY; minute++)
                assertThat(leg.minutesAt(LocalTime.ofSecondOfDay(minute * 60L)).orElse(null))
                        .as("%s at minute %s", lines, minute)
                        .isEqualTo(table[minute]);
        }
    }

    @Test
    void theHourIsThatAtWhichTheEventBeforeEnds() {
        Trip trip = Fixtures.smallTrip();
        // the briefing ends at 09:45
        List<HourlyMinutes> rush = List.of(hours(9 * 60, 10 * 60, 50));
        Optional<Id<Event>> before = Optional.of(Fixtures.BRIEFING);
        Optional<Id<Event>> after = Optional.of(Fixtures.ROUNDTABLE);
        assertThat(Leaving.minutes(trip, leg(before, after, Optional.of(20), rush)))
                .contains(50);
        List<HourlyMinutes> earlier = List.of(hours(9 * 60, 9 * 60 + 45, 50));
        assertThat(Leaving.minutes(trip, leg(before, after, Optional.of(20), earlier)))
                .contains(20);
        assertThat(Leaving.minutes(trip, leg(before, after, Optional.empty(), earlier)))
                .isEmpty();
    }

    @Test
    void whoComesFromNowhereLeavesAsLateAsBringsThemThereInTime() {
        Trip trip = Fixtures.smallTrip();
        Optional<Id<Event>> roundtable = Optional.of(Fixtures.ROUNDTABLE);
        // for half past ten: at 09:50 it takes 40, after 10 o'clock 20
        List<HourlyMinutes> hours = List.of(hours(8 * 60, 10 * 60, 40), hours(10 * 60, 12 * 60, 20));
        assertThat(Leaving.minutes(trip, leg(Optional.empty(), roundtable, Optional.empty(), hours)))
                .contains(20);
        // after 10 o'clock it takes too long for half past ten, so that one leaves before
        List<HourlyMinutes> worse = List.of(hours(8 * 60, 10 * 60, 35), hours(10 * 60, 12 * 60, 45));
        assertThat(Leaving.minutes(trip, leg(Optional.empty(), roundtable, Optional.empty(), worse)))
                .contains(35);
    }

    @Test
    void aWayThatIsLongEnoughAtNoonIsTooShortInTheRush() {
        Trip trip = Fixtures.smallTrip();
        Optional<Id<Event>> before = Optional.of(Fixtures.BRIEFING);
        Optional<Id<Event>> after = Optional.of(Fixtures.ROUNDTABLE);
        Trip noon = trip.with(leg(before, after, Optional.of(25), List.of()));
        Trip rush = trip.with(leg(before, after, Optional.of(25), List.of(hours(7 * 60, 10 * 60, 60))));
        assertThat(tooShort(noon)).isEmpty();
        assertThat(tooShort(rush)).hasSize(1);
        assertThat(tooShort(rush).get(0).arguments()).contains(60, 45L);
    }

    private static List<Finding> tooShort(Trip trip) {
        return Checks.all(Facts.of(trip)).stream()
                .filter(finding -> finding.rule().equals("leg-too-short"))
                .toList();
    }
}
