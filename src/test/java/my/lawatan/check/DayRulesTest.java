package my.lawatan.check;

import static my.lawatan.check.FoundIn.found;
import static my.lawatan.check.RoomRulesTest.revised;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import my.lawatan.edit.MoveEvent;
import my.lawatan.edit.ReviseItem;
import my.lawatan.fixtures.Fixtures;
import my.lawatan.trip.Coordinates;
import my.lawatan.trip.EventKind;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Leg;
import my.lawatan.trip.LegMode;
import my.lawatan.trip.PrayerMethod;
import my.lawatan.trip.Ruling;
import my.lawatan.trip.Text;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Trip;
import org.junit.jupiter.api.Test;

/** Whether the principal of a day can eat, sleep and pray, and is fresh: hints, each at its minute. */
class DayRulesTest {
    private static final LocalDate WEDNESDAY = Fixtures.WEDNESDAY;
    private static final LocalDate FRIDAY = WEDNESDAY.plusDays(2);
    private final Trip trip = Fixtures.smallTrip();

    private Trip roundtable(LocalDate day, String from, String to) {
        Trip alone = new MoveEvent(Fixtures.LUNCH, Fixtures.at(WEDNESDAY, "00:00", "00:30")).applyTo(trip);
        return new MoveEvent(Fixtures.ROUNDTABLE, Fixtures.at(day, from, to)).applyTo(alone);
    }

    private static Trip set(Trip trip, String rule, String number, int value) {
        return trip.with(new Ruling(Ruling.idOf(rule, number), rule, number, Optional.of(value), false, Text.NONE));
    }

    @Test
    void atNoonOneEatsOrHasHalfAnHour() {
        assertThat(found(roundtable(WEDNESDAY, "12:00", "15:00"), "meal-window"))
                .isEmpty();
        assertThat(found(roundtable(WEDNESDAY, "11:59", "14:30"), "meal-window"))
                .containsExactly("Wed 13 Nov, 11:30–14:30: no lunch and no more than 29 min in which the principal"
                        + " could eat; there are “Roundtable”.");
        Trip table = revised(roundtable(WEDNESDAY, "11:30", "14:30"), Fixtures.ROUNDTABLE, "type", EventKind.MEAL);
        assertThat(found(table, "meal-window")).as("it is a meal").isEmpty();
        assertThat(found(roundtable(WEDNESDAY, "18:29", "21:30"), "meal-window"))
                .singleElement()
                .asString()
                .startsWith("Wed 13 Nov, 18:00–21:30: no dinner");
    }

    @Test
    void betweenEveningAndMorningAreEightHours() {
        Trip late = new MoveEvent(Fixtures.BRIEFING, Fixtures.at(WEDNESDAY.plusDays(1), "07:59", "09:00"))
                .applyTo(roundtable(WEDNESDAY, "20:00", "23:59"));
        assertThat(found(late, "rest-window")).isEmpty();
        Trip early =
                new MoveEvent(Fixtures.BRIEFING, Fixtures.at(WEDNESDAY.plusDays(1), "07:58", "09:00")).applyTo(late);
        assertThat(found(early, "rest-window"))
                .containsExactly("The night after Wed 13 Nov: 7 h 59 min are free at most, and the principal is to"
                        + " have 8 h; around it are “Roundtable”, “Morning briefing”.");
        assertThat(found(set(early, "rest-window", "sleep", 7), "rest-window")).isEmpty();
        assertThat(found(revised(early, Fixtures.BRIEFING, "type", EventKind.TRAVEL), "rest-window"))
                .as("one sleeps in the aircraft")
                .isEmpty();
    }

    private static Leg flight(TimeSpan when) {
        return new Leg(
                Id.named("flight"),
                Optional.empty(),
                Optional.of(Fixtures.BRIEFING),
                Optional.empty(),
                Optional.empty(),
                LegMode.AIRCRAFT,
                Optional.empty(),
                when,
                Optional.empty(),
                List.of(),
                Text.NONE,
                List.of());
    }

    @Test
    void aDayAfterALongFlightOneLeadsNoTalk() {
        TimeSpan landing = TimeSpan.between(
                TimePoint.at(WEDNESDAY.minusDays(1).atTime(5, 0), Fixtures.KL),
                TimePoint.at(WEDNESDAY.minusDays(1).atTime(10, 31), Fixtures.LIMA));
        Trip flown = trip.with(flight(landing));
        assertThat(found(flown, "jet-lag"))
                .contains("“Roundtable” begins 23 h after the landing (Tue 12 Nov 10:31), and the clock is 13 h from"
                        + " that at home; in Kuala Lumpur it is Wed 13 Nov 23:30 then.");
        TimeSpan before = TimeSpan.between(
                TimePoint.at(WEDNESDAY.minusDays(1).atTime(5, 0), Fixtures.KL),
                TimePoint.at(WEDNESDAY.minusDays(1).atTime(10, 30), Fixtures.LIMA));
        assertThat(found(trip.with(flight(before)), "jet-lag")).noneMatch(words -> words.contains("Roundtable"));
        Trip near = new ReviseItem(ItemRef.to(flown.settings()), "homeZone", Fixtures.LIMA).applyTo(flown);
        assertThat(found(near, "jet-lag")).as("the same clock").isEmpty();
    }

    private static Trip inLima(Trip trip) {
        return new ReviseItem(
                        new ItemRef(ItemKind.PLACE, Fixtures.HOTEL),
                        "coordinates",
                        Optional.of(new Coordinates(-12.046, -77.043)))
                .applyTo(trip);
    }

    // Zohor 11:53, Asar 15:11, Maghrib 18:13 on that Friday
    @Test
    void theFridayPrayerNeedsThreeQuartersOfAnHourBetweenNoonAndTheAfternoon() {
        assertThat(found(inLima(roundtable(FRIDAY, "12:38", "15:11")), "prayer-window"))
                .as("exactly 45 minutes")
                .isEmpty();
        assertThat(found(inLima(roundtable(FRIDAY, "12:37", "15:11")), "prayer-window"))
                .containsExactly("Friday prayer, Fri 15 Nov 11:53–15:11: the principal has no 45 min free; there are"
                        + " “Roundtable”.");
        Trip worship =
                revised(inLima(roundtable(FRIDAY, "12:00", "15:11")), Fixtures.ROUNDTABLE, "type", EventKind.WORSHIP);
        assertThat(found(worship, "prayer-window")).as("it is in the programme").isEmpty();
        assertThat(found(roundtable(FRIDAY, "12:00", "15:11"), "prayer-window"))
                .as("nobody knows where the sun stands")
                .isEmpty();
    }

    @Test
    void aTravellerMayPrayTwoTogetherUnlessTheOfficeSaysOtherwise() {
        Trip noon = inLima(roundtable(WEDNESDAY, "11:30", "16:00"));
        assertThat(found(noon, "prayer-window")).isEmpty();
        assertThat(found(set(noon, "prayer-window", "combined", 0), "prayer-window"))
                .singleElement()
                .asString()
                .startsWith("Zohor, Wed 13 Nov 11:53–15:10");
        assertThat(found(inLima(roundtable(WEDNESDAY, "11:30", "18:00")), "prayer-window"))
                .singleElement()
                .asString()
                .startsWith("Zohor, Wed 13 Nov 11:53–18:12");
    }

    @Test
    void whereNeitherTripNorCapitalSaysWhoPraysNothingIsFound() {
        Trip lima = new ReviseItem(ItemRef.to(trip.settings()), "homeZone", Fixtures.LIMA)
                .applyTo(inLima(roundtable(FRIDAY, "12:00", "15:11")));
        assertThat(found(lima, "prayer-window")).isEmpty();
        Trip stated = new ReviseItem(ItemRef.to(lima.settings()), "prayerMethod", PrayerMethod.EGYPTIAN).applyTo(lima);
        assertThat(found(stated, "prayer-window")).hasSize(1);
    }
}
