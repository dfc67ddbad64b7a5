package my.lawatan.ui.programme;

import static my.lawatan.fixtures.Fixtures.BRIEFING;
import static my.lawatan.fixtures.Fixtures.LIMA;
import static my.lawatan.fixtures.Fixtures.LUNCH;
import static my.lawatan.fixtures.Fixtures.ROUNDTABLE;
import static my.lawatan.fixtures.Fixtures.at;
import static my.lawatan.ui.programme.Visits.WEDNESDAY;
import static my.lawatan.ui.programme.Visits.ref;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import my.lawatan.check.Checked;
import my.lawatan.check.Facts;
import my.lawatan.edit.CancelEvent;
import my.lawatan.edit.CreateItem;
import my.lawatan.edit.Edit;
import my.lawatan.edit.FixEvent;
import my.lawatan.edit.MoveEvent;
import my.lawatan.fixtures.Fixtures;
import my.lawatan.text.Messages;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Language;
import my.lawatan.trip.Place;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Trip;
import my.lawatan.ui.kit.timeline.plan.Band;
import my.lawatan.ui.kit.timeline.plan.Block;
import my.lawatan.ui.kit.timeline.plan.Gutter;
import my.lawatan.ui.kit.timeline.plan.Loose;
import my.lawatan.ui.kit.timeline.plan.Mark;
import my.lawatan.ui.kit.timeline.plan.TimelinePlan;
import my.lawatan.ui.kit.timeline.plan.Way;
import org.junit.jupiter.api.Test;

class PlanBuilderTest {
    private static final int WED = 1;
    private static final int THU = 2;
    private static final LocalDate FRIDAY_THERE = LocalDate.of(2024, 11, 15);
    private static final int FRI = 3;

    private final Trip trip = Visits.full();

    @Test
    void anItemWithATimeIsABlockInItsDay() {
        Block block = block(trip, ROUNDTABLE);
        assertThat(block.day()).isEqualTo(WED);
        assertThat(block.start()).isEqualTo(630);
        assertThat(block.end()).isEqualTo(750);
        assertThat(block.detail()).isEqualTo("Hall");
    }

    @Test
    void aScreenReaderHearsWhatWhenWhereHowSureAndHowManyFindings() {
        assertThat(block(trip, ROUNDTABLE).words().spoken())
                .isEqualTo("Roundtable, Wednesday 13 November 10:30 to 12:30 Lima, Hall, confirmed, 2 findings");
        assertThat(block(after(new FixEvent(LUNCH, true)), LUNCH).words().spoken())
                .contains("fixed by the host")
                .endsWith("one finding");
    }

    @Test
    void theTooltipSaysBothClocks() {
        assertThat(block(trip, ROUNDTABLE).words().hint())
                .contains("Wed 13 Nov 10:30–12:30 Lima", "Wed 13 Nov 23:30 – Thu 14 Nov 01:30 K.L.");
    }

    @Test
    void aDinnerThatEndsAfterMidnightMakesTheDaysLonger() {
        TimelinePlan plan = plan(trip);
        assertThat(plan.lastMinute()).isEqualTo(26 * 60);
        assertThat(block(trip, Visits.DINNER).end()).isEqualTo(25 * 60 + 30);
    }

    @Test
    void whatBelongsToTheDayBeforeStandsBelowItsMidnight() {
        Block block = block(trip, Visits.NIGHTCAP);
        assertThat(block.day()).isEqualTo(WED);
        assertThat(block.start()).isEqualTo(24 * 60 + 30);
    }

    @Test
    void whatLastsLongerThanTheColumnGoesOnInTheNext() {
        Trip night = after(new MoveEvent(LUNCH, Visits.span(WEDNESDAY, "22:00", WEDNESDAY.plusDays(1), "09:00")));
        List<Block> blocks = plan(night).blocks().stream()
                .filter(b -> b.item().equals(ref(LUNCH)))
                .toList();
        assertThat(blocks).hasSize(2);
        assertThat(blocks.get(0).has(Mark.CONTINUES)).isTrue();
        assertThat(blocks.get(1).has(Mark.CONTINUED)).isTrue();
        assertThat(blocks.get(1).day()).isEqualTo(THU);
        assertThat(blocks.get(1).end()).isEqualTo(9 * 60);
    }

    @Test
    void anItemOfAnotherZoneStandsAtTheHostsHourAndSaysItsOwn() {
        Block block = block(trip, Visits.FLIGHT);
        assertThat(block.day()).isEqualTo(THU);
        assertThat(block.start()).isEqualTo(20 * 60);
        assertThat(block.detail()).contains("22:00 Sao Paulo – 01:30 Lima, 5 h 30 min");
    }

    @Test
    void daysWithoutATimeAreBands() {
        Band summit = plan(trip).band(ref(Visits.SUMMIT)).orElseThrow();
        assertThat(summit.first()).isEqualTo(THU);
        assertThat(summit.last()).isEqualTo(4);
        assertThat(summit.title()).isEqualTo("Summit · 14–16 Nov");
        Band visit = plan(trip).band(ref(Visits.VISIT)).orElseThrow();
        assertThat(visit.title()).isEqualTo("Site visit · time to be advised");
        assertThat(visit.marks()).contains(Mark.TIME_AWAITED);
    }

    @Test
    void whatHasNoDayLiesInTheTrayAndSoDoesASlipOfTheYear() {
        assertThat(plan(trip).tray()).extracting(Loose::title).containsExactly("Call");
        Trip slip = after(new MoveEvent(LUNCH, at(WEDNESDAY.plusYears(1), "12:00", "13:30")));
        Loose loose = plan(slip).loose(ref(LUNCH)).orElseThrow();
        assertThat(loose.detail()).contains("13 Nov");
        assertThat(loose.minutes()).isEqualTo(90);
    }

    @Test
    void twoItemsInOneRoomAreMarkedAndSaySo() {
        Trip clash = after(new MoveEvent(BRIEFING, at(WEDNESDAY, "10:00", "11:00")));
        assertThat(block(clash, BRIEFING).has(Mark.CLASH)).isTrue();
        assertThat(block(clash, BRIEFING).alert()).startsWith("clash: ");
        assertThat(block(clash, ROUNDTABLE).has(Mark.CLASH)).isTrue();
        assertThat(block(clash, LUNCH).has(Mark.CLASH)).isFalse();
    }

    @Test
    void aCancelledItemIsStruckOutAndClashesWithNothing() {
        Trip called = after(new MoveEvent(BRIEFING, at(WEDNESDAY, "10:00", "11:00")));
        called = new CancelEvent(BRIEFING).applyTo(called);
        assertThat(block(called, BRIEFING).has(Mark.CANCELLED)).isTrue();
        assertThat(block(called, ROUNDTABLE).has(Mark.CLASH)).isFalse();
    }

    @Test
    void aWayIsDrawnWhereOneIsOnItAtTheLatest() {
        Way way = plan(trip).ways().get(0);
        assertThat(way.start()).isEqualTo(605);
        assertThat(way.end()).isEqualTo(630);
        assertThat(way.text()).isEqualTo("25 min to Hall · 20 min to spare");
        assertThat(way.late()).isFalse();
    }

    @Test
    void aWayThatIsMissingBetweenTwoHousesIsSaidInItsGap() {
        Id<Place> museum = Id.named("fixture/museum");
        Trip far = trip.with(Fixtures.place(museum, "Museum", Optional.empty()))
                .with(ItemKind.EVENT.component("place").with(trip.event(LUNCH), Optional.of(museum)));
        Way way = plan(far).ways().stream()
                .filter(w -> w.leg().equals(new ItemRef(ItemKind.EVENT, LUNCH)))
                .findFirst()
                .orElseThrow();
        assertThat(way.text()).isEqualTo("no way entered");
        assertThat(way.start()).isEqualTo(750);
        assertThat(way.end()).isEqualTo(765);
        assertThat(plan(trip).ways()).as("rooms of one house need none").hasSize(1);
    }

    @Test
    void aWayThatTakesTooLongSaysWhatItNeedsAndWhatThereIs() {
        Way way = plan(after(new MoveEvent(BRIEFING, at(WEDNESDAY, "09:30", "10:10"))))
                .ways()
                .get(0);
        assertThat(way.text()).isEqualTo("needs 25 min, has 20");
        assertThat(way.late()).isTrue();
        assertThat(block(trip, ROUNDTABLE).has(Mark.CLASH)).isFalse();
    }

    @Test
    void theGutterShowsBothClocksAndWhereTheDateAtHomeTurns() {
        Gutter gutter = plan(trip).gutter();
        assertThat(gutter.host()).isEqualTo("Lima");
        assertThat(gutter.home()).isEqualTo("K.L.");
        assertThat(gutter.every(60).get(9)).isEqualTo(new Gutter.Tick(540, "09:00", "22:00", ""));
        assertThat(gutter.every(60).get(11)).isEqualTo(new Gutter.Tick(660, "11:00", "00:00", "next day"));
        assertThat(gutter.every(60).get(24).host()).isEqualTo("00:00");
        assertThat(gutter.every(5).get(109)).isEqualTo(new Gutter.Tick(545, "09:05", "22:05", ""));
        assertThat(gutter.every(120).get(6).change()).isEqualTo("next day");
    }

    @Test
    void aDayThatIsSpentElsewhereShowsTheClockOfThere() {
        ZoneId santiago = ZoneId.of("America/Santiago");
        TimeSpan there = TimeSpan.exact(FRIDAY_THERE.atTime(10, 0), FRIDAY_THERE.atTime(12, 0), santiago);
        Trip away = new CreateItem(Visits.event(Id.named("plan/away"), "Call in Santiago", there)).applyTo(trip);
        HostDays friday = new HostDays(LIMA, List.of(FRIDAY_THERE));
        TimelinePlan plan = new PlanBuilder(away, friday, Found.NOTHING, new Messages(Language.EN))
                .plan(away.events().stream(), e -> true, List.of());
        assertThat(plan.gutter().host()).isEqualTo("Santiago");
        assertThat(plan.gutter().every(60).get(8).host()).isEqualTo("10:00");
        assertThat(plan(away).days().get(FRI).theme()).endsWith("Santiago time");
        assertThat(plan(away).gutter().host()).isEqualTo("Lima");
    }

    @Test
    void whatIsAfterMidnightIsSpokenWithItsOwnDay() {
        assertThat(block(trip, Visits.NIGHTCAP).words().spoken())
                .startsWith("Last words, Wednesday 13 November Thursday 00:30 to Thursday 00:50 Lima");
        assertThat(block(trip, Visits.FLIGHT).words().spoken()).contains("22:00 Sao Paulo – 01:30 Lima, 5 h 30 min");
    }

    @Test
    void theHeadOfADaySaysWhichDateItIsAtHomeAndFromWhen() {
        assertThat(plan(trip).days().get(WED).home()).isEqualTo("K.L. Thu 14 from 11:00");
        assertThat(plan(trip).days().get(WED).homeBrief()).isEqualTo("K.L. 13/14");
        assertThat(plan(trip).days().get(FRI).name()).isEqualTo("Fri 15");
    }

    @Test
    void thePlanOfTheSameTripIsTheSame() {
        assertThat(plan(trip)).isEqualTo(plan(Visits.full()));
    }

    private Trip after(Edit edit) {
        return edit.applyTo(trip);
    }

    private static Block block(Trip trip, Id<Event> event) {
        return plan(trip).block(ref(event)).orElseThrow();
    }

    @Test
    void ofOneDayANightFlightThatLandsIsSeenButNoDinnerOfTheEveningBefore() {
        Trip night = after(new MoveEvent(LUNCH, Visits.span(WEDNESDAY, "22:00", WEDNESDAY.plusDays(1), "05:10")));
        TimelinePlan thursday = plan(night, new HostDays(LIMA, List.of(WEDNESDAY.plusDays(1))));
        Block landing = thursday.block(ref(LUNCH)).orElseThrow();
        assertThat(landing.start()).isZero();
        assertThat(landing.end()).isEqualTo(5 * 60 + 10);
        assertThat(landing.has(Mark.CONTINUED)).isTrue();
        assertThat(thursday.block(ref(Visits.DINNER))).isEmpty();
        assertThat(thursday.block(ref(Visits.NIGHTCAP)))
                .as("after midnight, but on Wednesday's programme")
                .isEmpty();
    }

    private static TimelinePlan plan(Trip trip) {
        return plan(trip, HostDays.of(trip.settings(), trip.events().values()));
    }

    private static TimelinePlan plan(Trip trip, HostDays days) {
        Messages messages = new Messages(Language.EN);
        return new PlanBuilder(
                        trip, days, Findings.of(Checked.of(Facts.of(trip))).found(), messages)
                .plan(trip.events().stream(), e -> true, List.of());
    }
}
