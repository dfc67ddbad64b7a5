package my.lawatan.workspace;

import static my.lawatan.workspace.TwoLaptops.MONDAY;
import static my.lawatan.workspace.TwoLaptops.TUESDAY;
import static my.lawatan.workspace.TwoLaptops.copyOf;
import static my.lawatan.workspace.TwoLaptops.open;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import my.lawatan.change.Change;
import my.lawatan.change.Clash;
import my.lawatan.change.Version;
import my.lawatan.edit.MoveEvent;
import my.lawatan.edit.RemoveItem;
import my.lawatan.edit.RenameEvent;
import my.lawatan.fixtures.Fixtures;
import my.lawatan.fixtures.RandomEdits;
import my.lawatan.store.sqlite.SqliteStore;
import my.lawatan.trip.Copy;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Label;
import my.lawatan.trip.Records;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Text;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Trip;
import my.lawatan.trip.TripSettings;
import my.lawatan.workspace.Distribution.Recipient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two officers, two laptops, one evening. */
class MergingFilesTest {
    private static final ItemRef LUNCH = new ItemRef(ItemKind.EVENT, Fixtures.LUNCH);

    @TempDir
    Path folder;

    @Test
    void changesOfTwoOfficersComeTogetherAndAClashIsAnsweredOnce() throws IOException {
        Path ours = TwoLaptops.ours(folder);
        Path theirs = copyOf(ours);
        TimeSpan later = Fixtures.at(Fixtures.WEDNESDAY, "11:00", "13:00");
        TimeSpan earlier = Fixtures.at(Fixtures.WEDNESDAY, "09:50", "11:50");
        try (Workspace aina = open(ours, "Aina", MONDAY);
                Workspace hafiz = open(theirs, "Hafiz", TUESDAY)) {
            aina.apply(new MoveEvent(Fixtures.ROUNDTABLE, later));
            hafiz.apply(new MoveEvent(Fixtures.ROUNDTABLE, earlier));
            hafiz.apply(new RenameEvent(Fixtures.LUNCH, Text.en("Luncheon with business leaders")));
            List<Changed> told = new ArrayList<>();
            aina.observe(told::add);
            List<Clash> clashes = aina.merge(hafiz.chronicle());
            assertThat(told).hasSize(1);
            assertThat(aina.trip().event(Fixtures.LUNCH).title().plain()).isEqualTo("Luncheon with business leaders");
            assertThat(clashes).singleElement().satisfies(clash -> {
                assertThat(clash.component()).isEqualTo("when");
                aina.answer(clash, later);
            });
            assertThat(aina.clashes()).isEmpty();
            assertThat(hafiz.merge(aina.chronicle())).isEmpty();
            assertThat(hafiz.trip()).isEqualTo(aina.trip());
            assertThat(hafiz.trip().event(Fixtures.ROUNDTABLE).when()).isEqualTo(later);
        }
        try (Workspace again = open(ours, "Aina", MONDAY)) {
            assertThat(again.trip().event(Fixtures.ROUNDTABLE).when()).isEqualTo(later);
            assertThat(again.clashes()).isEmpty();
        }
    }

    @Test
    void anEventDeletedThereAndUsedHereStaysOrGoesAsTheOfficerSays() throws IOException {
        Path ours = TwoLaptops.ours(folder);
        Path theirs = copyOf(ours);
        try (Workspace aina = open(ours, "Aina", MONDAY);
                Workspace hafiz = open(theirs, "Hafiz", TUESDAY)) {
            Clash clash = deletedThereAndRenamedHere(aina, hafiz);
            assertThat(aina.trip().events().has(Fixtures.LUNCH)).isTrue();
            aina.answer(clash, Optional.of(aina.trip().event(Fixtures.LUNCH)));
            assertThat(aina.clashes()).isEmpty();
            assertThat(hafiz.merge(aina.chronicle())).isEmpty();
            assertThat(hafiz.trip().event(Fixtures.LUNCH).title().plain()).isEqualTo("Lunch");
        }
    }

    @Test
    void anUndoneDecisionToKeepAnItemLeavesTheTripAsItWas() throws IOException {
        Path ours = TwoLaptops.ours(folder);
        Path theirs = copyOf(ours);
        Trip before;
        try (Workspace aina = open(ours, "Aina", MONDAY);
                Workspace hafiz = open(theirs, "Hafiz", TUESDAY)) {
            Clash clash = deletedThereAndRenamedHere(aina, hafiz);
            before = aina.trip();
            aina.answer(clash, Optional.of(before.event(Fixtures.LUNCH)));
            aina.undo();
            assertThat(aina.trip()).isEqualTo(before);
            aina.redo();
            assertThat(aina.trip()).isEqualTo(before);
            aina.undo();
            hafiz.merge(aina.chronicle());
            assertThat(hafiz.trip()).isEqualTo(before);
        }
        assertThat(SqliteStore.verify(ours).whole()).isTrue();
        try (Workspace again = open(ours, "Aina", MONDAY)) {
            assertThat(again.trip()).isEqualTo(before);
        }
    }

    @Test
    void anEventDeletedThereAndUsedHereCanBeGivenUp() throws IOException {
        Path ours = TwoLaptops.ours(folder);
        Path theirs = copyOf(ours);
        try (Workspace aina = open(ours, "Aina", MONDAY);
                Workspace hafiz = open(theirs, "Hafiz", TUESDAY)) {
            Clash clash = deletedThereAndRenamedHere(aina, hafiz);
            aina.answer(clash, Optional.empty());
            assertThat(aina.trip().events().has(Fixtures.LUNCH)).isFalse();
            assertThat(aina.clashes()).isEmpty();
            assertThat(hafiz.merge(aina.chronicle())).isEmpty();
            assertThat(hafiz.trip()).isEqualTo(aina.trip());
        }
    }

    @Test
    void mergingTwiceOrBothWaysChangesNothingMore() throws IOException {
        Path ours = TwoLaptops.ours(folder);
        Path theirs = copyOf(ours);
        try (Workspace aina = open(ours, "Aina", MONDAY);
                Workspace hafiz = open(theirs, "Hafiz", TUESDAY)) {
            RandomEdits one = new RandomEdits(1);
            RandomEdits two = new RandomEdits(2);
            for (int i = 0; i < 15; i++) {
                aina.apply(one.next(aina.trip()));
                hafiz.apply(two.next(hafiz.trip()));
            }
            aina.merge(hafiz.chronicle());
            int entries = aina.journal().size();
            aina.merge(hafiz.chronicle());
            hafiz.merge(aina.chronicle());
            assertThat(aina.journal()).hasSize(entries);
            assertThat(hafiz.trip()).isEqualTo(aina.trip());
        }
        Trip merged;
        try (Workspace again = open(ours, "Aina", MONDAY)) {
            merged = again.trip();
        }
        try (Workspace again = open(theirs, "Hafiz", MONDAY)) {
            assertThat(again.trip()).isEqualTo(merged);
        }
    }

    @Test
    void aVersionThatWasIssuedThereComesAlongWithItsPapers() throws IOException {
        Path ours = TwoLaptops.ours(folder);
        Path theirs = copyOf(ours);
        Version issued;
        Trip frozen;
        try (Workspace aina = open(ours, "Aina", MONDAY);
                Workspace hafiz = open(theirs, "Hafiz", TUESDAY)) {
            aina.apply(new MoveEvent(Fixtures.ROUNDTABLE, Fixtures.at(Fixtures.WEDNESDAY, "11:00", "13:00")));
            hafiz.apply(new RenameEvent(Fixtures.LUNCH, Text.en("Lunch")));
            issued = hafiz.issue("Minister", "First", new Distribution(List.of(Recipient.of("Protocol"))));
            frozen = hafiz.versionTrip(issued.id());
            hafiz.apply(new RenameEvent(Fixtures.LUNCH, Text.en("Late lunch")));
            List<Version> told = new ArrayList<>();
            aina.observeVersions(told::add);
            aina.merge(hafiz.chronicle());
            assertThat(told).hasSize(1);
            aina.merge(hafiz.chronicle());
            assertThat(told).as("once").hasSize(1);
        }
        assertThat(SqliteStore.verify(ours).problems()).isEmpty();
        try (Workspace aina = open(ours, "Aina", MONDAY)) {
            Version here = aina.latestVersion().orElseThrow();
            assertThat(here.sameIssue(issued)).isTrue();
            assertThat(here.note()).isEqualTo("First");
            assertThat(here.position()).as("by the entry of his that it covers").isEqualTo(3);
            assertThat(aina.versionTrip(here.id())).isEqualTo(frozen);
            assertThat(aina.trip().copies().stream())
                    .extracting(Copy::version, Copy::holder)
                    .containsExactly(tuple(issued.id(), "Protocol"));
            assertThat(aina.nextNumber()).isEqualTo(2);
        }
    }

    @Test
    void twoVersionsOfOneNumberAreToldApartTheSameWayInBothCopies() throws IOException {
        Path ours = TwoLaptops.ours(folder);
        Path theirs = copyOf(ours);
        try (Workspace aina = open(ours, "Aina", MONDAY);
                Workspace hafiz = open(theirs, "Hafiz", TUESDAY)) {
            hafiz.apply(new RenameEvent(Fixtures.LUNCH, Text.en("Lunch")));
            Version his = hafiz.issue("", "His", new Distribution(List.of(Recipient.of("Embassy"))));
            Version hers = aina.issue("", "Hers", new Distribution(List.of(Recipient.of("Protocol"))));
            assertThat(his.number()).isEqualTo(hers.number());
            hafiz.merge(aina.chronicle());
            aina.merge(hafiz.chronicle());
            for (Workspace one : List.of(aina, hafiz)) {
                assertThat(one.versions()).extracting(Version::name).containsExactly("1", "1-bis");
                assertThat(one.versions()).extracting(Version::id).containsExactly(hers.id(), his.id());
                assertThat(one.versionTrip(hers.id())
                                .event(Fixtures.LUNCH)
                                .title()
                                .plain())
                        .isEqualTo("Luncheon");
                assertThat(one.versionTrip(his.id())
                                .event(Fixtures.LUNCH)
                                .title()
                                .plain())
                        .isEqualTo("Lunch");
                assertThat(one.trip().copies().stream())
                        .extracting(Copy::version, Copy::number, Copy::holder)
                        .containsExactlyInAnyOrder(tuple(hers.id(), 1, "Protocol"), tuple(his.id(), 1, "Embassy"));
                assertThat(one.nextNumber()).isEqualTo(2);
            }
            assertThat(hafiz.issue("", "Both").name()).isEqualTo("2");
        }
        assertThat(SqliteStore.verify(ours).problems()).isEmpty();
        assertThat(SqliteStore.verify(theirs).problems()).isEmpty();
        try (Workspace again = open(theirs, "Hafiz", TUESDAY)) {
            assertThat(again.versions()).extracting(Version::name).containsExactly("1", "1-bis", "2");
        }
    }

    @Test
    void aVersionIsTakenEvenIfNothingWasDoneSinceTheCopyWasMade() throws IOException {
        Path ours = TwoLaptops.ours(folder);
        Path theirs = copyOf(ours);
        try (Workspace aina = open(ours, "Aina", MONDAY);
                Workspace hafiz = open(theirs, "Hafiz", TUESDAY)) {
            hafiz.issue("", "As it is");
            assertThat(aina.merge(hafiz.chronicle())).isEmpty();
            assertThat(aina.versions()).extracting(Version::note).containsExactly("As it is");
        }
        assertThat(SqliteStore.verify(ours).problems()).isEmpty();
    }

    @Test
    void aVersionThatSaysOtherwiseThereIsRefused() throws IOException {
        Path ours = TwoLaptops.ours(folder);
        Version first;
        try (Workspace aina = open(ours, "Aina", MONDAY)) {
            first = aina.issue("", "First");
        }
        Path theirs = copyOf(ours);
        try (Workspace aina = open(ours, "Aina", MONDAY);
                Workspace hafiz = open(theirs, "Hafiz", TUESDAY)) {
            Chronicle his = hafiz.chronicle();
            Version other = new Version(
                    first.id(), 1, first.asOf(), "Somebody else", first.note(), first.officer(), first.position());
            assertThatThrownBy(() -> aina.merge(new Chronicle(his.entries(), List.of(other), his.frozen())))
                    .isInstanceOfSatisfying(
                            Refused.class, r -> assertThat(r.key()).isEqualTo("refused.version-differs"));
            assertThat(aina.merge(his)).isEmpty();
        }
    }

    @Test
    void whatTheOtherDidIsNotOursToUndoWithAKey() throws IOException {
        Path ours = TwoLaptops.ours(folder);
        Path theirs = copyOf(ours);
        try (Workspace aina = open(ours, "Aina", MONDAY);
                Workspace hafiz = open(theirs, "Hafiz", TUESDAY)) {
            hafiz.apply(new RenameEvent(Fixtures.LUNCH, Text.en("Lunch")));
            aina.merge(hafiz.chronicle());
            assertThat(aina.undoable()).isEmpty();
            assertThat(aina.undo()).isEmpty();
        }
        try (Workspace again = open(ours, "Aina", MONDAY)) {
            assertThat(again.undoable()).isEmpty();
        }
    }

    @Test
    void anotherTripIsNotMerged() throws IOException {
        Path ours = TwoLaptops.ours(folder);
        Path other = folder.resolve("other.lawatan");
        Trip trip = Trip.of(
                Fixtures.smallTrip().all().map(MergingFilesTest::renamed).toList());
        try (Workspace aina = open(ours, "Aina", MONDAY);
                Workspace stranger = Workspace.create(
                        SqliteStore.create(other), trip, Label.of("edit.create-item"), MONDAY, "X", Runnable::run)) {
            assertThatThrownBy(() -> aina.merge(stranger.chronicle()))
                    .isInstanceOfSatisfying(
                            Refused.class, r -> assertThat(r.key()).isEqualTo("refused.other-trip"));
            assertThat(aina.trip().event(Fixtures.LUNCH).title().plain()).isEqualTo("Luncheon");
        }
    }

    private static Clash deletedThereAndRenamedHere(Workspace here, Workspace there) {
        there.apply(new RemoveItem(LUNCH));
        here.apply(new RenameEvent(Fixtures.LUNCH, Text.en("Lunch")));
        return here.merge(there.chronicle()).stream()
                .filter(c -> c.item().equals(LUNCH) && c.component().equals(Change.EXISTS))
                .findFirst()
                .orElseThrow();
    }

    private static Item renamed(Item item) {
        if (!(item instanceof TripSettings s)) return item;
        Object[] values = Records.values(s);
        values[0] = Id.<TripSettings>named("another");
        return (Item) Records.create(TripSettings.class, values);
    }

    @Test
    void undoAndRedoSurviveARestart() throws IOException {
        Path file = TwoLaptops.ours(folder);
        Event before = Fixtures.smallTrip().event(Fixtures.ROUNDTABLE);
        try (Workspace aina = open(file, "Aina", MONDAY)) {
            aina.apply(new MoveEvent(Fixtures.ROUNDTABLE, before.when().plusMinutes(30)));
        }
        try (Workspace aina = open(file, "Aina", MONDAY)) {
            assertThat(aina.undoable()).isPresent();
            aina.undo();
            assertThat(aina.trip().event(Fixtures.ROUNDTABLE)).isEqualTo(before);
            assertThat(aina.undoable()).isEmpty();
        }
        try (Workspace aina = open(file, "Aina", MONDAY)) {
            assertThat(aina.redo()).isPresent();
            assertThat(aina.trip().event(Fixtures.ROUNDTABLE).when())
                    .isEqualTo(before.when().plusMinutes(30));
            assertThat(aina.redoable()).isEmpty();
        }
    }
}
