package my.lawatan.ui.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import my.lawatan.trip.Actual;
import my.lawatan.trip.Alternative;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.Hold;
import my.lawatan.trip.Id;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.Trip;
import my.lawatan.ui.Office;
import org.junit.jupiter.api.Test;

/** Plans B, hold points, counted times and times as run, by keys and in the inspector. */
@Covers("programme")
class OnTheDayOfTheExerciseTest extends OnTheExercise {
    private void fire(String id) {
        officer.interact(() -> officer.lookup("#" + id).queryAs(Button.class).fire());
        officer.settle();
    }

    private Event chosen(String title) {
        Event event = event(title);
        select(event);
        return event;
    }

    private static Optional<Hold> hold(Trip trip, Id<Event> event) {
        return trip.holds().stream().filter(h -> h.event().equals(event)).findFirst();
    }

    private static Optional<Actual> actual(Trip trip, Id<Event> event) {
        return trip.actuals().stream().filter(a -> a.event().equals(event)).findFirst();
    }

    private static TimePoint now(Event event) {
        return TimePoint.of(
                Office.MORNING.instant(), event.when().start().orElseThrow().zone());
    }

    @Test
    @Does("H")
    void hHoldsUntilCalledAndNoMore() throws Exception {
        Event call = chosen("Bilateral, Chile");
        makes("Held " + call.title().plain(), () -> push(KeyCode.H), (after, before) -> {
            assertThat(hold(after.trip(), call.id()).orElseThrow().released()).isEmpty();
            assertThat(after.now(call)).as("the plan stays").isEqualTo(call);
        });
        Event photograph = chosen("Official photograph");
        makes("Released " + photograph.title().plain(), () -> fire("inspector-release"), (after, before) -> {
            Hold hold = hold(after.trip(), photograph.id()).orElseThrow();
            assertThat(hold.released()).contains(now(photograph));
            assertThat(hold.releasedBy())
                    .as("by whom is kept")
                    .isEqualTo(
                            hold(before.trip(), photograph.id()).orElseThrow().releasedBy());
        });
        Stored before = stored();
        select(photograph);
        push(KeyCode.H);
        officer.until(
                "held no more", () -> hold(stored().trip(), photograph.id()).isEmpty());
        undo();
        officer.until("held again", () -> stored().trip().equals(before.trip()));
    }

    @Test
    @Does({"B", "E"})
    void bAndENoteWhenItReallyWasBesideThePlan() throws Exception {
        Event call = chosen("Bilateral, Chile");
        makes("Noted that " + call.title().plain() + " began 09:41", () -> push(KeyCode.B), (after, before) -> {
            assertThat(actual(after.trip(), call.id()).orElseThrow().began()).contains(now(call));
            assertThat(after.now(call)).as("the plan stays").isEqualTo(call);
        });
        select(call);
        makes(
                "Noted that " + call.title().plain() + " ended 09:41",
                () -> push(KeyCode.E),
                (after, before) -> assertThat(
                                actual(after.trip(), call.id()).orElseThrow().ended())
                        .contains(now(call)));
        Event photograph = chosen("Official photograph");
        makes("Released, and noted that it began", () -> push(KeyCode.B), (after, before) -> {
            assertThat(hold(after.trip(), photograph.id()).orElseThrow().released())
                    .isPresent();
            assertThat(actual(after.trip(), photograph.id()).orElseThrow().began())
                    .isPresent();
        });
    }

    @Test
    void whatBeganLateIsTheDriftAtTheLineOfThePresent() throws Exception {
        Event call = chosen("Call by Lumina Media");
        Stored before = stored();
        assertThat(call.when().start().orElseThrow().local()).isEqualTo("2024-11-14T09:30");
        push(KeyCode.B);
        officer.until("noted", () -> actual(stored().trip(), call.id()).isPresent());
        officer.until("11 minutes late", () -> timeline().driftProperty().get().contains("11 min"));
        assertThat(Duration.between(
                        call.when().startInstant().orElseThrow(),
                        actual(stored().trip(), call.id())
                                .orElseThrow()
                                .began()
                                .orElseThrow()
                                .instant()))
                .isEqualTo(Duration.ofMinutes(11));
        undo();
        officer.until("undone", () -> stored().trip().equals(before.trip()));
        makesNothing(() -> {});
    }

    @Test
    @Does("D")
    void dAsksWhatGivesWayWhenItIsLate() throws Exception {
        Event arrival = chosen("Arrival in Lima");
        Event motorcade = event("Motorcade to hotel");
        makes(
                "Delayed " + arrival.title().plain() + " by 55 min",
                () -> {
                    push(KeyCode.D);
                    officer.until(
                            "asked",
                            () -> officer.lookup("#ripple-minutes").tryQuery().isPresent());
                    officer.write("55");
                    officer.until("proposed", () -> !officer.lookup("#ripple-accept")
                            .queryAs(Button.class)
                            .isDisabled());
                    fire("ripple-accept");
                    officer.until(
                            "put away",
                            () -> officer.lookup("#ripple").tryQuery().isEmpty());
                },
                (after, before) -> {
                    assertThat(after.now(arrival).when())
                            .isEqualTo(arrival.when().plusMinutes(55));
                    assertThat(after.now(motorcade).when())
                            .isEqualTo(motorcade.when().plusMinutes(55));
                });
    }

    @Test
    @Does("W")
    void wFindsTimesForWantedMeetings() throws Exception {
        Event visit = event("Site visit");
        makes(
                "Put a meeting on the programme",
                () -> {
                    push(KeyCode.W);
                    officer.until(
                            "opened",
                            () -> officer.lookup("#slots-search").tryQuery().isPresent());
                    officer.push(KeyCode.SPACE);
                    officer.until("found", () -> !officer.lookup("#slots-accept")
                            .queryAs(Button.class)
                            .isDisabled());
                    fire("slots-accept");
                    officer.until(
                            "put away",
                            () -> officer.lookup("#slots").tryQuery().isEmpty());
                },
                (after, before) -> {
                    assertThat(visit.when().timed()).isFalse();
                    assertThat(after.now(visit).when().timed()).isTrue();
                });
    }

    @Test
    void theWetWeatherPlanIsPutInForceForAllItsEventsAndTakenBack() throws Exception {
        Event photograph = chosen("Official photograph");
        Alternative wet = wet(stored().trip(), photograph);
        assertThat(wet.decideBy()).isPresent();
        assertThat(wet.decidedBy().stated()).isTrue();
        assertThat(wet.tell().stated()).isTrue();
        makes("Put the wet-weather plan in force: 2 events", () -> fire("inspector-plan-swap"), (after, before) -> {
            assertThat(after.now(photograph).title()).isEqualTo(wet.title());
            assertThat(after.now(photograph).place()).isEqualTo(wet.place());
            assertThat(after.now(photograph).when()).as("not stated by plan B").isEqualTo(photograph.when());
            assertThat(wet(after.trip(), photograph).title())
                    .as("plan A is kept")
                    .isEqualTo(photograph.title());
            assertThat(after.trip().alternatives().stream().filter(a -> a.plan().equals(wet.plan())))
                    .hasSize(2)
                    .allMatch(Alternative::inForce);
        });
    }

    private static Alternative wet(Trip trip, Event event) {
        return trip.alternatives().stream()
                .filter(a -> a.event().equals(event.id()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aPlanBIsKeptBesideTheEvent() throws Exception {
        Event event = roundtable();
        select(event);
        makes(
                "New plan B of " + event.title().plain(),
                () -> written("inspector-plan-title", "Roundtable on screen"),
                (after, before) -> {
                    Alternative plan = wet(after.trip(), event);
                    assertThat(plan.title().plain()).isEqualTo("Roundtable on screen");
                    assertThat(plan.inForce()).isFalse();
                    assertThat(after.now(event)).as("plan A stays").isEqualTo(event);
                });
    }

    private void written(String id, String text) {
        officer.interact(() -> officer.lookup("#" + id).query().requestFocus());
        officer.push(KeyCode.CONTROL, KeyCode.A).write(text, 0).push(KeyCode.ENTER);
    }

    @Test
    void statusAndFixedByTheHostAreMarkedInTheInspector() throws Exception {
        Event event = roundtable();
        select(event);
        makes(
                "Changed the status of " + event.title().plain(),
                () -> officer.interact(() -> status().setValue(EventStatus.TENTATIVE)),
                (after, before) -> {
                    assertThat(after.now(event).status()).isEqualTo(EventStatus.TENTATIVE);
                    assertThat(after.differing(before)).containsExactly(ref(event));
                });
        Event luncheon = luncheon();
        select(luncheon);
        makes(
                "Fixed " + luncheon.title().plain(),
                () -> officer.interact(() -> officer.lookup("#inspector-fixed")
                        .queryAs(CheckBox.class)
                        .fire()),
                (after, before) -> {
                    assertThat(luncheon.fixedByHost()).isFalse();
                    assertThat(after.now(luncheon).fixedByHost()).isTrue();
                });
    }

    @SuppressWarnings("unchecked")
    private ComboBox<EventStatus> status() {
        return officer.lookup("#inspector-status").queryAs(ComboBox.class);
    }

    @Test
    void whatIsTypedInOneFieldIsTakenBackAsOne() throws Exception {
        Event event = roundtable();
        select(event);
        Stored before = stored();
        TextInputControl remarks = officer.lookup("#inspector-remarks").queryAs(TextInputControl.class);
        officer.interact(remarks::requestFocus);
        officer.interact(() -> remarks.positionCaret(remarks.getLength()));
        for (String part : new String[] {" Water", " on the", " table."}) {
            Stored until = stored();
            officer.write(part, 0).push(KeyCode.CONTROL, KeyCode.ENTER);
            officer.until("written", () -> stored().last() > until.last());
        }
        assertThat(stored().since(before)).as("three pauses").hasSize(3);
        assertThat(stored().now(event).remarks().plain()).endsWith(" Water on the table.");
        undo();
        officer.until("one Undo", () -> stored().trip().equals(before.trip()));
        makesNothing(() -> {});
    }
}
