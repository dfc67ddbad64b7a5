package my.lawatan.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Optional;
import my.lawatan.edit.CallForBrief;
import my.lawatan.edit.MoveEvent;
import my.lawatan.edit.RemoveItem;
import my.lawatan.fixtures.Fixtures;
import my.lawatan.trip.Brief;
import my.lawatan.trip.BriefStatus;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.TimeSpan;
import my.lawatan.ui.Office;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BriefViewModelTest {
    private static final Id<Brief> BRIEF = Id.named("fixture/brief");
    private static final ItemRef REF = new ItemRef(ItemKind.BRIEF, BRIEF);

    @TempDir
    Path folder;

    private Office office;
    private InspectorViewModel inspector;
    private BriefViewModel model;

    @BeforeEach
    void open() {
        office = new Office(folder, Fixtures.smallTrip());
        office.workspace.apply(new CallForBrief(BRIEF, Fixtures.ROUNDTABLE));
        inspector = Inspected.in(office);
        office.selection.select(REF);
        model = inspector.brief;
    }

    @AfterEach
    void close() {
        assertThat(office.said).isEmpty();
        inspector.close();
        office.close();
    }

    private Brief brief() {
        return (Brief) office.workspace.trip().get(REF);
    }

    @Test
    void clearingRecordsWhoAndForWhichTime() {
        assertThat(inspector.shown().get()).isEqualTo(InspectorViewModel.Shown.BRIEF);
        assertThat(model.sub().get()).startsWith("Roundtable · Wed 13 Nov 10:30");
        model.status.value().set(BriefStatus.CLEARED);
        assertThat(brief().status()).isEqualTo(BriefStatus.CLEARED);
        assertThat(brief().clearedBy()).isEqualTo("Officer");
        assertThat(brief().writtenFor())
                .isEqualTo(office.workspace.trip().event(Fixtures.ROUNDTABLE).when());
        office.workspace.undo();
        assertThat(brief().status()).as("one edit").isEqualTo(BriefStatus.CALLED_FOR);
        assertThat(brief().writtenFor()).isEqualTo(TimeSpan.NOT_STATED);
    }

    @Test
    void aMoveAfterClearingIsSaidUntilItStillHolds() {
        model.status.value().set(BriefStatus.CLEARED);
        assertThat(model.stale().get()).isEmpty();
        office.workspace.apply(new MoveEvent(Fixtures.ROUNDTABLE, Fixtures.at(Fixtures.WEDNESDAY, "11:00", "12:30")));
        assertThat(model.stale().get()).contains("10:30–12:30").contains("11:00–12:30");
        model.confirm();
        assertThat(model.stale().get()).isEmpty();
    }

    @Test
    void ownerAndDueTimeAreTyped() {
        model.owner.text().set("mei ling tan");
        model.owner.commit();
        assertThat(brief().owner()).contains(Fixtures.MINISTER);
        model.due.text().set("12 Nov 18:00");
        model.due.commit();
        assertThat(brief().due()).contains(TimePoint.at(LocalDateTime.parse("2024-11-12T18:00"), Fixtures.LIMA));
        assertThat(model.due.text().get()).isEqualTo("Tue 12 Nov 18:00");
        model.due.text().set("whenever");
        model.due.commit();
        assertThat(model.due.error().get()).contains("whenever");
        assertThat(brief().due()).isPresent();
    }

    @Test
    void aBriefWhoseEventIsGoneIsTiedToAnother() {
        office.workspace.apply(new RemoveItem(new ItemRef(ItemKind.EVENT, Fixtures.ROUNDTABLE)));
        assertThat(model.sub().get()).isEqualTo("For no single event");
        model.event.text().set("luncheon");
        model.event.commit();
        assertThat(brief().event()).isEqualTo(Optional.of(Fixtures.LUNCH));
    }
}
