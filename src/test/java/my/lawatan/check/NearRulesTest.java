package my.lawatan.check;

import static my.lawatan.check.RoomRulesTest.revised;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import my.lawatan.edit.CreateItem;
import my.lawatan.edit.ReviseItem;
import my.lawatan.edit.SetPreparation;
import my.lawatan.fixtures.Fixtures;
import my.lawatan.text.Messages;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.AttendanceRole;
import my.lawatan.trip.AttendanceStatus;
import my.lawatan.trip.Claim;
import my.lawatan.trip.EventKind;
import my.lawatan.trip.Gift;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Language;
import my.lawatan.trip.Leg;
import my.lawatan.trip.LegMode;
import my.lawatan.trip.Need;
import my.lawatan.trip.Preparation;
import my.lawatan.trip.PressAccess;
import my.lawatan.trip.Requirement;
import my.lawatan.trip.Ruling;
import my.lawatan.trip.Side;
import my.lawatan.trip.Support;
import my.lawatan.trip.Text;
import my.lawatan.trip.Trip;
import org.junit.jupiter.api.Test;

/** What calls an officer once an event is near: what it needs and has not, and what is not certain of it. */
class NearRulesTest {
    private static final Messages ENGLISH = new Messages(Language.EN);
    /** 48 hours before the roundtable, which begins at 10:30 on Wednesday in Lima. */
    private static final Instant NEAR = Instant.parse("2024-11-11T15:30:00Z");

    private final Trip trip = Fixtures.smallTrip();

    private static List<String> found(Trip trip, Instant now, String rule) {
        return Checks.all(Facts.of(trip, now)).stream()
                .filter(f -> f.rule().equals(rule) && f.items().get(0).id().equals(Fixtures.ROUNDTABLE))
                .map(f -> ENGLISH.text(f.key(), f.arguments().toArray()))
                .toList();
    }

    @Test
    void aTalkWithoutANoteTakerCallsTwoDaysBefore() {
        assertThat(found(trip, NEAR, "note-taker-missing"))
                .containsExactly(
                        "Nobody takes notes at “Roundtable” (Wed 13 Nov 10:30); nobody is named who sees to" + " it.");
        assertThat(found(trip, NEAR.minusSeconds(1), "note-taker-missing"))
                .as("a second earlier the matrix shows it and nobody is called")
                .isEmpty();
        assertThat(found(trip, Instant.parse("2024-11-13T17:30:00Z"), "note-taker-missing"))
                .as("it is over")
                .isEmpty();
        Trip owned = revised(trip, Fixtures.ROUNDTABLE, "officer", Optional.of(Fixtures.MINISTER));
        assertThat(found(owned, NEAR, "note-taker-missing"))
                .singleElement()
                .asString()
                .endsWith("; Mei Ling Tan sees to it.");
        Trip taken = new CreateItem(Attendance.of(
                        Id.named("notes"),
                        Fixtures.ROUNDTABLE,
                        Fixtures.GUEST,
                        AttendanceRole.NOTE_TAKER,
                        AttendanceStatus.CONFIRMED,
                        Side.OURS))
                .applyTo(trip);
        assertThat(found(taken, NEAR, "note-taker-missing")).isEmpty();
        Trip alone = revised(trip, Fixtures.ROUNDTABLE, "plus", Optional.of(0));
        assertThat(found(alone, NEAR, "note-taker-missing"))
                .as("the principal goes in alone")
                .isEmpty();
    }

    @Test
    void anOfficeMayWishToBeCalledEarlier() {
        Trip week = trip.with(new Ruling(
                Ruling.idOf("note-taker-missing", "near"),
                "note-taker-missing",
                "near",
                Optional.of(168),
                false,
                Text.NONE));
        assertThat(found(week, NEAR.minusSeconds(120 * 3600), "note-taker-missing"))
                .hasSize(1);
    }

    private Trip kind(EventKind kind) {
        return revised(trip, Fixtures.ROUNDTABLE, "type", kind);
    }

    @Test
    void aMealWithoutDressAndPressRemarksWithoutAClassCall() {
        assertThat(found(kind(EventKind.MEAL), NEAR, "dress-missing"))
                .containsExactly("What one wears at “Roundtable” (Wed 13 Nov 10:30) is not said; nobody is named who"
                        + " sees to it.");
        assertThat(found(
                        revised(kind(EventKind.MEAL), Fixtures.ROUNDTABLE, "attire", Text.en("Batik")),
                        NEAR,
                        "dress-missing"))
                .isEmpty();
        assertThat(found(trip, NEAR, "dress-missing")).as("at a talk one knows").isEmpty();
        assertThat(found(kind(EventKind.MEDIA), NEAR, "press-missing")).hasSize(1);
        assertThat(found(
                        revised(kind(EventKind.MEDIA), Fixtures.ROUNDTABLE, "press", PressAccess.OPEN),
                        NEAR,
                        "press-missing"))
                .isEmpty();
    }

    @Test
    void aPlaceACarAndAPromisedGiftAreCalledFor() {
        Trip nowhere = revised(trip, Fixtures.ROUNDTABLE, "place", Optional.empty());
        assertThat(found(nowhere, NEAR, "place-missing"))
                .containsExactly(
                        "“Roundtable” (Wed 13 Nov 10:30) is near and has no place; nobody is named who sees to it.");
        assertThat(found(trip, NEAR, "place-missing")).isEmpty();
        Trip way = trip.with(leg(LegMode.CAR));
        assertThat(found(way, NEAR, "car-missing")).hasSize(1);
        assertThat(found(trip.with(leg(LegMode.WALK)), NEAR, "car-missing")).isEmpty();
        assertThat(found(trip, NEAR, "gift-missing")).as("nobody promised one").isEmpty();
        Trip promised = said(Need.NEEDED).applyTo(trip);
        assertThat(found(promised, NEAR, "gift-missing"))
                .containsExactly("The gift for “Roundtable” (Wed 13 Nov 10:30) is not ready; nobody is named who sees"
                        + " to it.");
        Trip wrapped = promised.with(gift(Gift.Direction.OUT, Gift.State.HANDED_OVER));
        assertThat(found(wrapped, NEAR, "gift-missing")).isEmpty();
    }

    @Test
    void eachIsCalledForFromTheVerySecondAndNotOnceItIsReady() {
        Trip place = revised(trip, Fixtures.ROUNDTABLE, "place", Optional.empty());
        calledFromThatSecond(place, "place-missing");
        calledFromThatSecond(trip.with(leg(LegMode.CAR)), "car-missing");
        calledFromThatSecond(said(Need.NEEDED).applyTo(trip), "gift-missing");
        calledFromThatSecond(kind(EventKind.MEAL), "dress-missing");
        calledFromThatSecond(kind(EventKind.MEDIA), "press-missing");
        Trip guard = revised(kind(EventKind.CEREMONY), Fixtures.ROUNDTABLE, "purpose", Text.en("Guard of honour"));
        calledFromThatSecond(guard, "ceremony-pack");
    }

    private static void calledFromThatSecond(Trip trip, String rule) {
        assertThat(found(trip, NEAR, rule)).as(rule).hasSize(1);
        assertThat(found(trip, NEAR.minusSeconds(1), rule)).as(rule).isEmpty();
    }

    private static SetPreparation said(Need state) {
        return new SetPreparation(new Preparation(
                Id.named("gift"),
                Fixtures.ROUNDTABLE,
                Requirement.GIFT,
                state,
                Optional.empty(),
                Optional.empty(),
                Text.NONE));
    }

    private static Leg leg(LegMode mode) {
        return Fixtures.way(
                "way", Optional.empty(), Optional.of(Fixtures.ROUNDTABLE), mode, Optional.empty(), List.of());
    }

    private static Gift gift(Gift.Direction direction, Gift.State state) {
        return new Gift(
                Id.named("gift/" + direction),
                direction,
                Text.en("Silver bowl"),
                Optional.of(Fixtures.ROUNDTABLE),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                state,
                Optional.empty(),
                "",
                Text.NONE);
    }

    @Test
    void whoIsGivenSomethingGivesSomething() {
        Trip given = trip.with(gift(Gift.Direction.IN, Gift.State.PLANNED));
        assertThat(found(given, NEAR, "gift-unpaired"))
                .containsExactly("At “Roundtable” we are given “Silver bowl” and give nothing.");
        assertThat(found(given.with(gift(Gift.Direction.OUT, Gift.State.PLANNED)), NEAR, "gift-unpaired"))
                .isEmpty();
        Trip none = said(Need.NOT_NEEDED).applyTo(given);
        assertThat(found(none, NEAR, "gift-unpaired")).isEmpty();
    }

    @Test
    void aReceptionWithAGuardHasItsAnthemsItsFlagsAndItsGifts() {
        Trip guard = revised(kind(EventKind.CEREMONY), Fixtures.ROUNDTABLE, "purpose", Text.en("Guard of honour"));
        assertThat(found(guard, NEAR, "ceremony-pack"))
                .containsExactly("“Roundtable” (Wed 13 Nov 10:30): in which order the anthems are played is not said;"
                        + " how the flags stand is not said; see the ceremony through with the host.");
        Trip said =
                RoomRulesTest.told(guard, Fixtures.ROUNDTABLE, -10, "Band", "Host’s anthem first; flags of one height");
        assertThat(found(said, NEAR, "ceremony-pack")).isEmpty();
        assertThat(found(said.with(gift(Gift.Direction.IN, Gift.State.PLANNED)), NEAR, "ceremony-pack"))
                .singleElement()
                .asString()
                .contains("we are given something and give nothing");
        Trip apec = revised(guard, Fixtures.ROUNDTABLE, "remarks", Text.en("APEC"));
        assertThat(found(apec, NEAR, "ceremony-pack"))
                .as("there are none at APEC")
                .isEmpty();
        assertThat(found(kind(EventKind.CEREMONY), NEAR, "ceremony-pack"))
                .as("a ribbon, a photograph")
                .isEmpty();
    }

    private static Claim doubted(Trip trip, Claim.Basis basis) {
        var event = trip.event(Fixtures.ROUNDTABLE);
        return new Claim(
                Id.named("doubt"),
                new Support(ItemRef.to(event), "when", event.when()),
                basis,
                Optional.empty(),
                "",
                "",
                Text.en("The ministry says eleven."),
                Text.en("The only free morning."),
                Optional.empty());
    }

    @Test
    void aTimeThatIsDisputedIsSettledBeforeItIsNear() {
        Trip disputed = trip.with(doubted(trip, Claim.Basis.DISPUTED));
        assertThat(found(disputed, NEAR, "fact-unsure"))
                .containsExactly("“Roundtable” (Wed 13 Nov 10:30) is near, and its time is disputed: The ministry says"
                        + " eleven.");
        assertThat(found(disputed, NEAR.minusSeconds(1), "fact-unsure")).isEmpty();
        assertThat(found(trip.with(doubted(trip, Claim.Basis.STATED)), NEAR, "fact-unsure"))
                .isEmpty();
        Trip settled = new ReviseItem(
                        ItemRef.to(disputed.event(Fixtures.ROUNDTABLE)),
                        "when",
                        Fixtures.at(Fixtures.WEDNESDAY, "11:00", "12:30"))
                .applyTo(disputed);
        assertThat(found(settled, NEAR, "fact-unsure"))
                .as("the officer put in another time")
                .isEmpty();
    }
}
