package my.lawatan.ui.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import my.lawatan.document.Seen;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.ItemRef;
import my.lawatan.ui.kit.rows.RowTable;
import my.lawatan.ui.kit.timeline.Timeline;
import my.lawatan.ui.kit.timeline.plan.Moment;
import my.lawatan.ui.programme.ProgrammeView;
import org.junit.jupiter.api.Test;

/** Going about in the whole trip, from view to view and from event to event: none of it is an edit. */
@Covers("programme")
class LookingAtTheExerciseTest extends OnTheExercise {
    private void chooses(ItemRef expected, KeyCode... keys) {
        push(keys);
        assertThat(selected()).containsExactly(expected);
    }

    @Test
    @Does({"Up", "Down", "Left", "Right"})
    void theArrowsGoFromEventToEvent() throws Exception {
        makesNothing(() -> {
            select(briefing());
            chooses(ref(roundtable()), KeyCode.DOWN);
            chooses(ref(luncheon()), KeyCode.DOWN);
            chooses(ref(roundtable()), KeyCode.UP);
            push(KeyCode.RIGHT);
            assertThat(day(selected().get(0))).isEqualTo(THURSDAY);
            goesTo(WEDNESDAY, KeyCode.LEFT);
            goesTo(TUESDAY, KeyCode.LEFT);
        });
    }

    // what stands beside each other in one day is passed first
    private void goesTo(LocalDate day, KeyCode arrow) {
        for (int i = 0; i < 3 && !day(selected().get(0)).equals(day); i++) push(arrow);
        assertThat(day(selected().get(0))).isEqualTo(day);
    }

    private LocalDate day(ItemRef item) {
        return ((Event) officer.trip().get(item)).when().day().orElseThrow();
    }

    @Test
    @Does({"Shift Up", "Shift Down", "Shift Left", "Shift Right", "Ctrl A", "Esc", "Delete"})
    void moreAndLessIsSelectedAndCancelledAsOneEdit() throws Exception {
        select(roundtable());
        push(KeyCode.SHIFT, KeyCode.DOWN);
        assertThat(selected()).containsExactly(ref(roundtable()), ref(luncheon()));
        push(KeyCode.SHIFT, KeyCode.UP);
        push(KeyCode.SHIFT, KeyCode.RIGHT);
        push(KeyCode.SHIFT, KeyCode.LEFT);
        List<ItemRef> several = selected();
        assertThat(several).hasSizeGreaterThan(2).contains(ref(roundtable()), ref(luncheon()));
        push(KeyCode.ESCAPE);
        assertThat(selected()).as("Escape leaves the last").containsExactly(several.get(several.size() - 1));
        select(roundtable());
        push(KeyCode.CONTROL, KeyCode.A);
        List<ItemRef> wednesday = selected();
        assertThat(wednesday).hasSizeGreaterThan(5).allMatch(item -> day(item).equals(WEDNESDAY));
        push(KeyCode.CONTROL, KeyCode.A);
        assertThat(selected()).hasSizeGreaterThan(wednesday.size()).containsAll(wednesday);
        push(KeyCode.ESCAPE);
        push(KeyCode.ESCAPE);
        assertThat(selected()).isEmpty();
        select(roundtable());
        push(KeyCode.CONTROL, KeyCode.A);
        List<ItemRef> open = selected().stream()
                .filter(item -> ((Event) officer.trip().get(item)).status() != EventStatus.CANCELLED)
                .toList();
        makes("Cancelled " + open.size() + " events", () -> push(KeyCode.DELETE), (after, before) -> assertThat(
                        after.differing(before))
                .containsExactlyInAnyOrderElementsOf(open)
                .allMatch(item -> ((Event) after.trip().get(item)).status() == EventStatus.CANCELLED));
    }

    @Test
    @Does("G")
    void gGoesToATime() throws Exception {
        makesNothing(() -> {
            push(KeyCode.G);
            officer.write("fri 20:00").push(KeyCode.ENTER);
            officer.settle();
            assertThat(seen(3, 20 * 60)).isTrue();
            assertThat(seen(3, 6 * 60)).isFalse();
            assertThat(timeline().isFocused()).isTrue();
        });
    }

    private boolean seen(int column, int minute) {
        Point2D at = spot(column, minute);
        Bounds[] all = new Bounds[1];
        officer.interact(() -> all[0] = timeline().localToScreen(timeline().getBoundsInLocal()));
        return at.getY() >= all[0].getMinY() && at.getY() <= all[0].getMaxY();
    }

    @Test
    @Does({"Page Up", "Page Down"})
    void pageUpAndDownScroll() throws Exception {
        makesNothing(() -> {
            scrollTo(0, 6 * 60);
            double before = spot(0, 600).getY();
            push(KeyCode.PAGE_DOWN);
            assertThat(spot(0, 600).getY()).isLessThan(before);
            push(KeyCode.PAGE_UP);
            push(KeyCode.PAGE_UP);
            assertThat(spot(0, 600).getY()).isGreaterThanOrEqualTo(before);
        });
    }

    @Test
    @Does({"Ctrl +", "Ctrl −", "Ctrl 0"})
    void theHoursGetTallerDownToRowsOfFiveMinutesAndTheWholeTripFits() throws Exception {
        makesNothing(() -> {
            double before = pixels(60);
            for (int i = 0; i < 12 && timeline().step() > 5; i++) push(KeyCode.CONTROL, KeyCode.PLUS);
            assertThat(timeline().step()).isEqualTo(5);
            for (int i = 0; i < 12 && pixels(60) > before + 1; i++) push(KeyCode.CONTROL, KeyCode.MINUS);
            assertThat(pixels(60)).isBetween(before / 2, before + 1);
            push(KeyCode.CONTROL, KeyCode.DIGIT0);
            assertThat(seen(0, timeline().getPlan().lastMinute())).isTrue();
            push(KeyCode.CONTROL, KeyCode.DIGIT0);
            assertThat(pixels(60)).isBetween(before / 2, before + 1);
        });
        officer.interact(() -> timeline().hourHeightProperty().set(Timeline.HOUR));
    }

    @Test
    @Does({"L", "Shift L"})
    void lGoesFromTrackToTrack() throws Exception {
        makesNothing(() -> {
            assertThat(lane()).isEqualTo("Prime Minister");
            List<String> met = new ArrayList<>();
            for (int i = 0; i < 7; i++) {
                push(KeyCode.L);
                met.add(lane());
            }
            assertThat(met)
                    .containsExactly("Spouse", "Ministers", "Business", "Press", "Advance", "All", "Prime Minister");
            push(KeyCode.SHIFT, KeyCode.L);
            assertThat(lane()).isEqualTo("All");
            push(KeyCode.L);
        });
    }

    private String lane() {
        return officer.lookup("#programme-lanes .programme-segment").queryAll().stream()
                .map(ToggleButton.class::cast)
                .filter(Toggle::isSelected)
                .findFirst()
                .orElseThrow()
                .getText();
    }

    @Test
    @Does({"Alt 1", "Alt 2", "Alt 3", "Alt 4", "Ctrl Page Up", "Ctrl Page Down"})
    void fourViewsHaveOneSelection() throws Exception {
        makesNothing(() -> {
            select(roundtable());
            push(KeyCode.ALT, KeyCode.DIGIT1);
            assertThat(officer.text("programme-date")).isEqualTo("Wednesday 13 November");
            push(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
            assertThat(officer.text("programme-date")).isEqualTo("Thursday 14 November");
            push(KeyCode.CONTROL, KeyCode.PAGE_UP);
            assertThat(officer.text("programme-date")).isEqualTo("Wednesday 13 November");
            assertThat(selected()).containsExactly(ref(roundtable()));
            for (KeyCode view : List.of(KeyCode.DIGIT3, KeyCode.DIGIT4)) {
                push(KeyCode.ALT, view);
                RowTable<?> table = officer.lookup(view == KeyCode.DIGIT3 ? "#programme-list" : "#programme-lines")
                        .query();
                assertThat(table.selectedRow().orElseThrow().toString()).contains(ROUNDTABLE);
                assertThat(selected()).containsExactly(ref(roundtable()));
            }
            push(KeyCode.ALT, KeyCode.DIGIT2);
            assertThat(selected()).containsExactly(ref(roundtable()));
        });
    }

    @Test
    @Does("Ctrl Shift P")
    void whatIsSeenIsPrinted() throws Exception {
        ProgrammeView view = officer.lookup(".programme").queryAs(ProgrammeView.class);
        List<Seen> printed = new ArrayList<>();
        makesNothing(() -> {
            officer.interact(() -> view.printWith(printed::add));
            for (KeyCode way : List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4)) {
                push(KeyCode.ALT, way);
                push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
            }
            assertThat(printed)
                    .extracting(Seen::form)
                    .containsExactly(Seen.Form.DAY, Seen.Form.TRIP, Seen.Form.LIST, Seen.Form.LINES);
        });
    }

    @Test
    void f1ShowsTheMapAndTypingFiltersIt() throws Exception {
        makesNothing(() -> {
            push(KeyCode.F1);
            assertThat(keysShown()).contains("Ctrl Shift Up, Down", "Drag an edge");
            officer.write("edge", 0);
            officer.settle();
            assertThat(keysShown()).containsExactly("Drag an edge");
            push(KeyCode.ESCAPE);
            push(KeyCode.ESCAPE);
            assertThat(timeline().isFocused()).isTrue();
        });
    }

    private List<String> keysShown() {
        return officer.lookup("#key-map .lw-key").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }

    @Test
    void theLineOfThePresentIsDrawnWhereItIs() throws Exception {
        // 14:41 UTC on Thursday is 9:41 in Lima
        makesNothing(() -> assertThat(timeline().nowProperty().get()).contains(new Moment(2, 9 * 60 + 41)));
    }

    @Test
    void aScreenReaderHearsEachEventWithItsTimesPlaceStatusAndFindings() throws Exception {
        makesNothing(() -> {
            select(roundtable());
            Object[] text = new Object[1];
            officer.interact(() -> text[0] = timeline().queryAccessibleAttribute(AccessibleAttribute.TEXT));
            assertThat((String) text[0])
                    .startsWith("Roundtable with captains of industry, Wednesday 13 November 10:30 to 12:30 Lima, ")
                    .contains(", confirmed");
            Node ring = Stream.of(officer.lookup(".timeline-ring").queryAll().toArray(Node[]::new))
                    .filter(Node::isVisible)
                    .findFirst()
                    .orElseThrow();
            assertThat(ring.getAccessibleRole()).isEqualTo(AccessibleRole.LIST_ITEM);
            assertThat(ring.getAccessibleText()).isEqualTo(text[0]);
        });
    }
}
