package my.lawatan.ui.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import javafx.scene.input.KeyCode;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.Event;
import my.lawatan.trip.TimeSpan;
import my.lawatan.ui.kit.timeline.plan.Moment;
import org.junit.jupiter.api.Test;
import org.testfx.robot.Motion;

/** Events copied, cut, pasted, split and joined among the days of the trip. */
@Covers({"programme", "programme-mouse"})
class ClipboardOnTheExerciseTest extends OnTheExercise {
    @Test
    @Does({"Ctrl C", "Ctrl V"})
    void whatIsCopiedIsPastedAfterWhatIsSelected() throws Exception {
        Event event = roundtable();
        select(event);
        makes(
                "Pasted " + event.title().plain(),
                () -> {
                    push(KeyCode.CONTROL, KeyCode.C);
                    push(KeyCode.CONTROL, KeyCode.V);
                },
                (after, before) -> {
                    Event pasted = after.madeEvent(before);
                    assertThat(pasted.when()).isEqualTo(at(WEDNESDAY, "12:30", "14:30", event));
                    assertThat(pasted.place()).isEqualTo(event.place());
                    assertThat(pasted.tracks()).isEqualTo(event.tracks());
                    assertThat(who(after, pasted)).as("with whoever attends").isEqualTo(who(before, event));
                    assertThat(after.now(event)).isEqualTo(event);
                    assertThat(selected()).containsExactly(ref(pasted));
                });
    }

    private static List<Object> who(Stored stored, Event event) {
        return stored.trip().attendances().stream()
                .filter(a -> a.event().equals(event.id()))
                .sorted(Comparator.comparing((Attendance a) -> String.valueOf(a.person())))
                .map(a -> List.of(a.person(), a.role()))
                .map(Object.class::cast)
                .toList();
    }

    @Test
    @Does({"Ctrl X", "Ctrl V", "Click"})
    void whatIsCutMovesToWhereTheGroundWasClicked() throws Exception {
        Event event = roundtable();
        select(event);
        makes(
                "Moved " + event.title().plain(),
                () -> {
                    push(KeyCode.CONTROL, KeyCode.X);
                    scrollTo(0, 7 * 60);
                    officer.clickOn(spot(0, 9 * 60), Motion.DIRECT);
                    officer.settle();
                    assertThat(timeline().caretProperty().get()).contains(new Moment(0, 9 * 60));
                    push(KeyCode.CONTROL, KeyCode.V);
                },
                (after, before) -> {
                    assertThat(after.now(event).when()).isEqualTo(at(TUESDAY, "09:00", "11:00", event));
                    assertThat(after.differing(before)).as("it alone").containsExactly(ref(event));
                });
    }

    @Test
    @Does("Ctrl V")
    void severalKeepTheirDistance() throws Exception {
        Event event = roundtable();
        Event luncheon = luncheon();
        select(event, luncheon);
        makes(
                "Pasted 2 events",
                () -> {
                    push(KeyCode.CONTROL, KeyCode.C);
                    officer.interact(() -> officer.app().selection().clear());
                    scrollTo(0, 7 * 60);
                    officer.clickOn(spot(0, 8 * 60), Motion.DIRECT);
                    push(KeyCode.CONTROL, KeyCode.V);
                },
                (after, before) -> assertThat(times(after, before))
                        .containsExactly(at(TUESDAY, "08:00", "10:00", event), at(TUESDAY, "10:15", "11:30", event)));
    }

    private static List<TimeSpan> times(Stored after, Stored before) {
        return after.made(before).stream()
                .filter(Event.class::isInstance)
                .map(item -> ((Event) item).when())
                .sorted(Comparator.comparing(when -> when.startInstant().orElseThrow()))
                .toList();
    }

    @Test
    @Does("Ctrl D")
    void ctrlDCopiesToAnotherDayOrToSeveral() throws Exception {
        Event event = roundtable();
        select(event);
        makes(
                "Copied " + event.title().plain(),
                () -> {
                    push(KeyCode.CONTROL, KeyCode.D);
                    officer.push(KeyCode.ENTER);
                },
                (after, before) -> assertThat(times(after, before))
                        .as("the next day is offered")
                        .containsExactly(at(THURSDAY, "10:30", "12:30", event)));
        select(event);
        makes(
                "Copied 2 events",
                () -> {
                    push(KeyCode.CONTROL, KeyCode.D);
                    officer.push(KeyCode.CONTROL, KeyCode.A).write("Fri, Sat").push(KeyCode.ENTER);
                },
                (after, before) -> assertThat(times(after, before))
                        .containsExactly(
                                at(THURSDAY.plusDays(1), "10:30", "12:30", event),
                                at(THURSDAY.plusDays(2), "10:30", "12:30", event)));
        select(event);
        makesNothing(() -> {
            push(KeyCode.CONTROL, KeyCode.D);
            officer.push(KeyCode.ESCAPE);
        });
    }

    @Test
    @Does({"S", "J", "Ctrl J", "Ctrl Shift J"})
    void whatIsSplitIsJoinedAgain() throws Exception {
        splitAndJoined(new KeyCode[] {KeyCode.S}, KeyCode.J);
        splitAndJoined(new KeyCode[] {KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.J}, KeyCode.CONTROL, KeyCode.J);
    }

    private void splitAndJoined(KeyCode[] split, KeyCode... join) throws Exception {
        Event event = roundtable();
        Stored whole = stored();
        select(event);
        makes("Split " + event.title().plain(), () -> split(split), (after, before) -> {
            assertThat(after.now(event).when()).isEqualTo(at(WEDNESDAY, "10:30", "11:00", event));
            assertThat(after.madeEvent(before).when()).isEqualTo(at(WEDNESDAY, "11:00", "12:30", event));
            assertThat(who(after, after.madeEvent(before)))
                    .as("everybody attends both")
                    .isEqualTo(who(before, event));
        });
        select(event);
        split(split);
        officer.until("split", () -> !stored().trip().equals(whole.trip()));
        officer.until("both selected", () -> selected().size() == 2);
        makes(
                "Joined 2 events to " + event.title().plain(),
                () -> {
                    officer.interact(this::focus);
                    push(join);
                },
                (after, before) -> assertThat(after.trip()).isEqualTo(whole.trip()));
        undo();
        officer.until("whole again", () -> stored().trip().equals(whole.trip()));
    }

    private void split(KeyCode... keys) {
        officer.moveTo(spot(0, 12 * 60), Motion.DIRECT);
        push(keys);
        officer.push(KeyCode.CONTROL, KeyCode.A).write("99:99").push(KeyCode.ENTER);
        officer.settle();
        // there is no such time: the field stays, to be mended
        officer.push(KeyCode.CONTROL, KeyCode.A).write("11:00").push(KeyCode.ENTER);
    }
}
