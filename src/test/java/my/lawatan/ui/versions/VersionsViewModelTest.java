package my.lawatan.ui.versions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import my.lawatan.change.Version;
import my.lawatan.document.ChangeMessage.Audience;
import my.lawatan.document.ChangeMessage.Naming;
import my.lawatan.document.Edition;
import my.lawatan.document.PaperKind;
import my.lawatan.document.PaperRequest;
import my.lawatan.edit.CreateItem;
import my.lawatan.edit.MoveEvent;
import my.lawatan.edit.RemoveItem;
import my.lawatan.edit.Together;
import my.lawatan.fixtures.Fixtures;
import my.lawatan.store.sqlite.SqliteStore;
import my.lawatan.trip.Copy;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Language;
import my.lawatan.trip.Side;
import my.lawatan.trip.Text;
import my.lawatan.trip.Vehicle;
import my.lawatan.ui.Office;
import my.lawatan.ui.kit.Destination;
import my.lawatan.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VersionsViewModelTest {
    @TempDir
    Path folder;

    private final List<Destination> shown = new ArrayList<>();
    private final List<PaperRequest> saved = new ArrayList<>();
    private Office office;
    private VersionsViewModel model;

    @BeforeEach
    void open() {
        office = new Office(folder, Fixtures.smallTrip());
        model = new VersionsViewModel(
                office.workspace,
                office.selection,
                office.edits,
                Office.MORNING,
                Office.ENGLISH,
                office.background,
                new VersionsViewModel.Outside(shown::add, office.said::add, (drawn, request) -> saved.add(request)));
    }

    @AfterEach
    void close() {
        model.close();
        office.close();
    }

    private void moveRoundtable(String from, String to) {
        office.workspace.apply(new MoveEvent(Fixtures.ROUNDTABLE, Fixtures.at(Fixtures.WEDNESDAY, from, to)));
    }

    /** What was handed to the writer thread is done when this returns. */
    private void settle() throws Exception {
        office.workspace.queued().apply(new Together("", List.of())).get();
    }

    private void issue(String note, String... holders) throws Exception {
        model.issue().begin();
        model.issue().note().set(note);
        for (String holder : holders) model.issue().addRecipient(holder);
        model.issue().issue();
        settle();
    }

    @Test
    void theMessageFollowsTheSheetAndForgetsWhatWasTickedForAnother() throws Exception {
        issue("First");
        moveRoundtable("10:00", "12:00");
        model.choose(Optional.empty());
        model.message().audience().set(Audience.LIAISON);
        assertThat(model.message().text().get()).as("nobody looks").isEmpty();
        model.message().look(true);
        assertThat(model.message().text().get())
                .contains("• Item: moved from", "10:00–12:00")
                .doesNotContain("Roundtable");
        model.message().names().set(true);
        assertThat(model.message().text().get()).contains("• Roundtable", "10:00–12:00");
        model.message().language().set(Language.ES);
        assertThat(model.message().text().get()).contains("Enmiendas desde");
        moveRoundtable("10:15", "12:15");
        assertThat(model.message().text().get()).as("the same draft").contains("Roundtable", "10:15");
        issue("Second");
        model.choose(office.workspace.versions().stream().skip(1).findFirst());
        assertThat(model.message().text().get()).contains("10:15").doesNotContain("Roundtable");
    }

    @Test
    void theMessageIsAPaperThatNamesWhatIsTickedAndKnowsWhoIsListedNow() throws Exception {
        issue("First");
        moveRoundtable("10:00", "12:00");
        issue("Second", "Registry");
        Version first = office.workspace.versions().get(0);
        Version second = office.workspace.versions().get(1);
        model.choose(Optional.of(second));
        model.message().audience().set(Audience.LIAISON);
        model.message().language().set(Language.ES);
        model.message().places().set(true);
        model.message().save();
        PaperRequest request = saved.get(saved.size() - 1);
        assertThat(request.kind()).isEqualTo(PaperKind.MESSAGE);
        assertThat(request.edition()).isEqualTo(Edition.HOST);
        assertThat(request.language()).isEqualTo(Language.ES);
        assertThat(request.message().orElseThrow().naming()).containsExactly(Naming.PLACES);
        assertThat(request.message().orElseThrow().copies())
                .extracting(Copy::holder)
                .containsExactly("Registry");
        model.message().showPaper();
        assertThat(shown)
                .containsExactly(new Destination.Message(
                        Edition.HOST, Language.ES, Set.of(Naming.PLACES), first.id(), Optional.of(second.id())));
    }

    @Test
    void driversAreListedOnceAsThoseWhoHaveTheMessage() throws Exception {
        office.workspace.apply(new CreateItem(new Vehicle(
                Id.random(),
                Text.en("Car 1"),
                "ABC-123",
                Optional.of(4),
                "Invented Driver",
                "1",
                Vehicle.Type.CAR,
                "")));
        issue("First");
        moveRoundtable("10:00", "12:00");
        issue("Second", "Registry");
        Version second = office.workspace.versions().get(1);
        model.choose(Optional.of(second));
        assertThat(model.message().notable().get()).isTrue();
        model.message().note();
        settle();
        assertThat(model.message().notable().get()).isFalse();
        assertThat(model.copies().rows())
                .extracting(row -> row.copy().number(), CopyRow::holder, row -> row.copy()
                        .form())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, "Registry", Copy.Form.PAPER),
                        org.assertj.core.groups.Tuple.tuple(2, "Invented Driver", Copy.Form.MESSAGE));
        assertThat(office.said).last().asString().startsWith("1 driver listed");
    }

    @Test
    void theDraftStandsOnTopAndSaysHowFarItHasGone() throws Exception {
        assertThat(model.rows()).extracting(VersionRow::title).containsExactly("Draft · no version issued");
        assertThat(model.sheet().instead().get()).startsWith("No version is issued yet");
        issue("First");
        assertThat(office.said).containsExactly("Version 1 issued");
        moveRoundtable("11:00", "13:00");
        assertThat(model.rows())
                .extracting(VersionRow::title)
                .containsExactly("Draft after v1 · 1 change", "Version 1");
        assertThat(model.rows().get(1).asOf()).contains("Lima").contains("K.L.");
        assertThat(model.rows().get(1).by()).isEqualTo("not cleared · issued by Officer");
    }

    @Test
    void aNoteIsAskedForAndSoIsAReasonIfAFindingIsOpen() throws Exception {
        model.issue().begin();
        model.issue().issue();
        assertThat(model.issue().error().get()).startsWith("Write in the note");
        // the minister cannot be at two tables
        office.workspace.apply(new MoveEvent(Fixtures.LUNCH, Fixtures.at(Fixtures.WEDNESDAY, "11:00", "12:00")));
        assertThat(model.issue().stops()).isNotEmpty();
        model.issue().note().set("First");
        model.issue().issue();
        assertThat(model.issue().error().get()).endsWith("write why they may stand.");
        assertThat(office.workspace.versions()).isEmpty();
        model.issue().show(model.issue().stops().get(0));
        assertThat(shown).hasSize(1);
        model.issue().reason().set("She leaves early");
        model.issue().issue();
        settle();
        assertThat(office.workspace.versions())
                .extracting(Version::note)
                .isNotEmpty()
                .allSatisfy(note ->
                        assertThat(note).startsWith("First · Issued despite ").endsWith(": She leaves early"))
                .hasSize(1);
        assertThat(model.issue().open().get()).isFalse();
    }

    @Test
    void copiesAreHandedOverTakenBackAndUndoneOneByOne() throws Exception {
        issue("First", "Protocol", "Mei Ling Tan");
        CopiesViewModel copies = model.copies();
        assertThat(copies.rows()).extracting(CopyRow::holder).containsExactly("Protocol", "Mei Ling Tan");
        assertThat(copies.rows().get(1).copy().person()).contains(Fixtures.MINISTER);
        assertThat(copies.count().get()).isEqualTo("0 of 2 copies out");
        copies.handOver(copies.rows().get(0));
        assertThat(copies.rows().get(0).handed()).isEqualTo("Thu 14 Nov, 09:41");
        assertThat(copies.count().get()).isEqualTo("1 of 2 copies out");
        assertThat(model.rows().get(0).title()).isEqualTo("Draft after v1 · no changes");
        copies.takeBack(copies.rows().get(0));
        assertThat(copies.rows().get(0).out()).isFalse();
        office.workspace.undo();
        assertThat(copies.rows().get(0).out()).isTrue();
        office.workspace.undo();
        assertThat(copies.rows().get(0).handed()).isEmpty();
        copies.add("Cars");
        copies.rename(copies.rows().get(2), "Motor pool");
        copies.form(copies.rows().get(2), Copy.Form.PDF);
        assertThat(copies.rows().get(2).copy())
                .extracting(Copy::number, Copy::holder, Copy::form)
                .containsExactly(3, "Motor pool", Copy.Form.PDF);
        copies.remove(copies.rows().get(2));
        assertThat(copies.rows()).hasSize(2);
        copies.add(" ");
        assertThat(copies.error().get()).isEqualTo("Write who gets the copy.");
    }

    @Test
    void whoHadACopyOfTheLastVersionIsOfferedOneOfTheNext() throws Exception {
        issue("First", "Protocol");
        model.issue().begin();
        assertThat(model.issue().recipients()).containsExactly("Protocol");
        assertThat(model.issue().name().get()).isEqualTo("Issue version 2");
    }

    @Test
    void theSheetGoesAlongWithTheTripAndLeadsToWhatChanged() throws Exception {
        issue("First");
        model.choose(Optional.empty());
        moveRoundtable("11:00", "13:00");
        var sheet = model.sheet().sheet().get().orElseThrow();
        assertThat(sheet.summary()).isEqualTo("1 moved");
        model.sheet().open(sheet.sections().get(0).rows().get(0));
        assertThat(shown).containsExactly(new Destination.Item(new ItemRef(ItemKind.EVENT, Fixtures.ROUNDTABLE)));
        model.sheet().save();
        assertThat(saved).extracting(PaperRequest::kind).containsExactly(PaperKind.CHANGE_SHEET);
    }

    @Test
    void whatIsGoneIsSaidToBeGone() throws Exception {
        issue("First");
        model.choose(Optional.empty());
        office.workspace.apply(new RemoveItem(new ItemRef(ItemKind.EVENT, Fixtures.LUNCH)));
        model.sheet()
                .open(model.sheet()
                        .sheet()
                        .get()
                        .orElseThrow()
                        .sections()
                        .get(0)
                        .rows()
                        .get(0));
        assertThat(shown).isEmpty();
        assertThat(office.said).last().isEqualTo("Luncheon is no longer in the trip.");
    }

    @Test
    void anyTwoVersionsAreHeldAgainstEachOther() throws Exception {
        issue("First");
        moveRoundtable("10:00", "12:00");
        issue("Second");
        office.workspace.apply(new CreateItem(Fixtures.person(Id.named("new"), "New", "Face", Side.OURS)));
        issue("Third");
        assertThat(model.sheet().sheet().get().orElseThrow().summary()).isEqualTo("1 in people");
        model.sheet().from().set(model.sheet().earlier().get(2));
        assertThat(model.sheet().sheet().get().orElseThrow().summary()).isEqualTo("1 moved · 1 in people");
    }

    @Test
    void aPurgedVersionStaysInTheListWithWhoHoldsIt() throws Exception {
        issue("First", "Embassy");
        issue("Second");
        Version first = office.workspace.versions().get(0);
        model.choose(Optional.of(first));
        office.workspace.purgeHistory(Set.of(first.id()));
        assertThat(model.rows()).extracting(VersionRow::title).contains("Version 2", "Version 1");
        assertThat(model.rows().get(2).note()).startsWith("Its papers were purged");
        assertThat(model.chosen().get()).contains(first.withoutTrip());
        assertThat(model.sheet().instead().get()).startsWith("The papers of this version were purged");
        assertThat(model.copies().rows()).extracting(CopyRow::holder).containsExactly("Embassy");
    }

    @Test
    void twoVersionsOfOneNumberAreShownAsAClash() throws Exception {
        Path theirs = folder.resolve("theirs.lawatan");
        office.workspace.saveCopy(theirs);
        issue("Ours");
        Version ours = office.workspace.versions().get(0);
        model.choose(Optional.of(ours));
        Clock earlier = Clock.offset(Office.MORNING, Duration.ofHours(-1));
        try (Workspace other = Workspace.open(SqliteStore.open(theirs), earlier, "Hafiz", Runnable::run)) {
            other.issue("", "Theirs");
            office.workspace.merge(other.chronicle());
        }
        assertThat(model.rows())
                .extracting(VersionRow::title)
                .containsExactly("Draft after v1-bis · no changes", "Version 1-bis", "Version 1");
        assertThat(model.rows().get(1).note())
                .isEqualTo("Two copies of this trip issued a version 1 each; the other is 1."
                        + " Holders of either should be told. Ours");
        assertThat(model.chosen().get()).map(Version::name).contains("1-bis");
    }

    @Test
    void thePapersOfAVersionAreSeenInTheRoomOfPapers() throws Exception {
        issue("First");
        Version first = office.workspace.versions().get(0);
        model.showPapers();
        model.choose(Optional.empty());
        model.showPapers();
        assertThat(shown)
                .containsExactly(
                        Destination.Paper.from(Optional.of(first.id())), Destination.Paper.from(Optional.empty()));
    }
}
