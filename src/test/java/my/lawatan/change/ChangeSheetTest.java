package my.lawatan.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import my.lawatan.change.ChangeSheet.Group;
import my.lawatan.change.ChangeSheet.Line;
import my.lawatan.edit.CancelEvent;
import my.lawatan.edit.CreateItem;
import my.lawatan.edit.Edit;
import my.lawatan.edit.Invite;
import my.lawatan.edit.MoveEvent;
import my.lawatan.edit.RemoveItem;
import my.lawatan.edit.RenameEvent;
import my.lawatan.edit.ReviseItem;
import my.lawatan.edit.SetAttendanceStatus;
import my.lawatan.edit.SetEventStatus;
import my.lawatan.edit.Together;
import my.lawatan.edit.WriteBrief;
import my.lawatan.fixtures.Fixtures;
import my.lawatan.fixtures.RandomEdits;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.AttendanceStatus;
import my.lawatan.trip.Brief;
import my.lawatan.trip.BriefHead;
import my.lawatan.trip.Copy;
import my.lawatan.trip.Day;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventKind;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.Id;
import my.lawatan.trip.Instruction;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Side;
import my.lawatan.trip.Text;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Trip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The difference of two trips, sorted under the headings that readers look for. */
class ChangeSheetTest {
    private static final ItemRef ROUNDTABLE = new ItemRef(ItemKind.EVENT, Fixtures.ROUNDTABLE);
    private static final ItemRef LUNCH = new ItemRef(ItemKind.EVENT, Fixtures.LUNCH);
    private static final TimeSpan LATER = Fixtures.at(Fixtures.WEDNESDAY, "11:00", "13:00");
    private static final Id<Event> DINNER = Id.named("sheet/dinner");
    private static final Id<Brief> BRIEF = Id.named("sheet/brief");

    private static Trip after(Edit... edits) {
        return new Together("", List.of(edits)).applyTo(Fixtures.smallTrip());
    }

    private static List<Line> lines(Edit... edits) {
        return ChangeSheet.between(Fixtures.smallTrip(), after(edits)).lines();
    }

    private static Line line(Edit... edits) {
        List<Line> lines = lines(edits);
        assertThat(lines).hasSize(1);
        return lines.get(0);
    }

    @Test
    void aTripThatIsAsItWasHasAnEmptySheet() {
        assertThat(ChangeSheet.between(Fixtures.smallTrip(), Fixtures.smallTrip())
                        .isEmpty())
                .isTrue();
    }

    @Test
    void anEventThatMovedIsSaidToHaveMovedWithBothTimes() {
        Line line = line(new MoveEvent(Fixtures.ROUNDTABLE, LATER));
        assertThat(line.group()).isEqualTo(Group.MOVED);
        assertThat(line.about()).isEqualTo(ROUNDTABLE);
        assertThat(line.changes())
                .containsExactly(
                        Change.of(ROUNDTABLE, "when", Fixtures.at(Fixtures.WEDNESDAY, "10:30", "12:30"), LATER));
    }

    @Test
    void whatMovedAndGotAnotherNameStandsUnderBothHeadings() {
        assertThat(lines(
                        new MoveEvent(Fixtures.ROUNDTABLE, LATER),
                        new RenameEvent(Fixtures.ROUNDTABLE, Text.en("Leaders’ table"))))
                .extracting(Line::group, Line::about)
                .containsExactly(tuple(Group.MOVED, ROUNDTABLE), tuple(Group.CHANGED, ROUNDTABLE));
    }

    @Test
    void whatIsCalledOffIsNotSaidToHaveMovedAsWell() {
        Line line = line(new MoveEvent(Fixtures.ROUNDTABLE, LATER), new CancelEvent(Fixtures.ROUNDTABLE));
        assertThat(line.group()).isEqualTo(Group.CANCELLED);
        assertThat(line.changes()).extracting(Change::component).containsExactlyInAnyOrder("when", "status");
    }

    @Test
    void whatTakesPlaceAfterAllIsAdded() {
        Trip before = after(new CancelEvent(Fixtures.LUNCH));
        Trip after = new SetEventStatus(Fixtures.LUNCH, EventStatus.TENTATIVE).applyTo(before);
        assertThat(ChangeSheet.between(before, after).lines())
                .extracting(Line::group)
                .containsExactly(Group.ADDED);
    }

    @Test
    void aNewEventBringsItsListAlongInOneLine() {
        Event dinner = Event.of(DINNER, Text.en("Dinner"), EventKind.MEAL, LATER);
        Line line = line(new CreateItem(dinner), new Invite(Fixtures.attends(Fixtures.GUEST, DINNER)));
        assertThat(line.group()).isEqualTo(Group.ADDED);
        assertThat(line.about().id()).isEqualTo(DINNER);
        assertThat(line.changes()).hasSize(2);
    }

    @Test
    void anEventThatIsTakenOffTakesItsListAlongInOneLine() {
        assertThat(lines(new RemoveItem(LUNCH)))
                .extracting(Line::group, Line::about)
                .containsExactly(tuple(Group.CANCELLED, LUNCH));
    }

    @Test
    void whoComesStandsUnderAttendanceByEvent() {
        Id<Attendance> guest =
                Fixtures.attends(Fixtures.GUEST, Fixtures.ROUNDTABLE).id();
        Line line = line(
                new SetAttendanceStatus(guest, AttendanceStatus.DECLINED),
                new SetAttendanceStatus(
                        Fixtures.attends(Fixtures.MINISTER, Fixtures.ROUNDTABLE).id(), AttendanceStatus.TENTATIVE));
        assertThat(line.group()).isEqualTo(Group.ATTENDANCE);
        assertThat(line.about()).isEqualTo(ROUNDTABLE);
        assertThat(line.changes()).hasSize(2);
    }

    @Test
    void anInstructionBelongsToItsEventAndADayToTheProgramme() {
        Instruction doors = new Instruction(
                Id.named("sheet/doors"),
                Fixtures.ROUNDTABLE,
                Instruction.Anchor.START,
                -5,
                Text.en("Ushers"),
                Text.en("Doors closed"));
        Day wednesday = new Day(
                Id.named("sheet/wednesday"),
                Fixtures.WEDNESDAY,
                Text.NONE,
                Text.NONE,
                Text.en("Lounge suit"),
                Optional.empty(),
                Text.NONE);
        assertThat(lines(new CreateItem(doors), new CreateItem(wednesday)))
                .extracting(Line::group, Line::about)
                .containsExactly(tuple(Group.CHANGED, ROUNDTABLE), tuple(Group.CHANGED, ItemRef.to(wednesday)));
    }

    @Test
    void peoplePapersAndTheRestHaveHeadingsOfTheirOwn() {
        assertThat(lines(
                        new CreateItem(Fixtures.person(Id.named("sheet/new"), "New", "Face", Side.OURS)),
                        new CreateItem(brief()),
                        new WriteBrief(BRIEF, BriefHead.BACKGROUND, Text.en("Short.")),
                        new ReviseItem(new ItemRef(ItemKind.PLACE, Fixtures.HALL), "name", Text.en("Great hall"))))
                .extracting(Line::group)
                .containsExactly(Group.PEOPLE, Group.PAPERS, Group.OTHER);
    }

    private static Brief brief() {
        return Fixtures.brief(BRIEF, Optional.of(Fixtures.ROUNDTABLE), "Roundtable", "1");
    }

    @Test
    void whoHoldsWhichCopyIsNoChange() {
        Copy copy = new Copy(
                Id.random(),
                UUID.randomUUID(),
                1,
                "Protocol",
                Optional.empty(),
                Copy.Form.PAPER,
                Optional.empty(),
                Optional.empty(),
                Text.NONE,
                Optional.empty());
        assertThat(lines(new CreateItem(copy))).isEmpty();
    }

    @Test
    void linesOfOneHeadingComeInTheOrderOfTheProgramme() {
        assertThat(lines(
                        new RenameEvent(Fixtures.LUNCH, Text.en("A")),
                        new RenameEvent(Fixtures.ROUNDTABLE, Text.en("B")),
                        new RenameEvent(Fixtures.BRIEFING, Text.en("C"))))
                .extracting(line -> (Object) line.about().id())
                .containsExactly(Fixtures.BRIEFING, Fixtures.ROUNDTABLE, Fixtures.LUNCH);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void everyChangeStandsInExactlyOneLine(long seed) {
        RandomEdits edits = new RandomEdits(seed);
        Trip before = Fixtures.smallTrip();
        Trip now = before;
        Set<Group> seen = EnumSet.noneOf(Group.class);
        for (int i = 0; i < 60; i++) {
            now = edits.next(now).applyTo(now);
            if (i == 20) before = now;
            ChangeSheet sheet = ChangeSheet.between(before, now);
            assertThat(sheet.lines().stream().flatMap(line -> line.changes().stream()))
                    .containsExactlyInAnyOrderElementsOf(Diff.between(before, now));
            assertThat(sheet.lines()).extracting(Line::group, Line::about).doesNotHaveDuplicates();
            sheet.lines().forEach(line -> seen.add(line.group()));
        }
        assertThat(seen).contains(Group.ADDED, Group.MOVED, Group.CHANGED);
    }
}
