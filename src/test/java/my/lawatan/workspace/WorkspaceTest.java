package my.lawatan.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import my.lawatan.change.Change;
import my.lawatan.change.Diff;
import my.lawatan.change.Entry;
import my.lawatan.change.Heads;
import my.lawatan.change.Version;
import my.lawatan.edit.CreateItem;
import my.lawatan.edit.Edit;
import my.lawatan.edit.HandOverCopy;
import my.lawatan.edit.MoveEvent;
import my.lawatan.edit.RemoveItem;
import my.lawatan.edit.RenameEvent;
import my.lawatan.edit.TakeBackCopy;
import my.lawatan.edit.Together;
import my.lawatan.fixtures.Fixtures;
import my.lawatan.fixtures.RandomEdits;
import my.lawatan.store.StoreFailure;
import my.lawatan.store.sqlite.SqliteStore;
import my.lawatan.trip.Copy;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Label;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Side;
import my.lawatan.trip.Text;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.Trip;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An officer edits a trip, undoes, closes, opens again. */
class WorkspaceTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-11-01T08:30:00.123456Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void makeATrip() {
        file = folder.resolve("trip.lawatan");
        Workspace.create(
                        SqliteStore.create(file),
                        Fixtures.smallTrip(),
                        Label.of("edit.create-trip"),
                        CLOCK,
                        "Aminah",
                        Runnable::run)
                .close();
    }

    private Workspace open() {
        return Workspace.open(SqliteStore.open(file), CLOCK, "Badrul", Runnable::run);
    }

    private static Edit rename(String title) {
        return new RenameEvent(Fixtures.ROUNDTABLE, Text.en(title));
    }

    private static String title(Workspace workspace) {
        return workspace.trip().event(Fixtures.ROUNDTABLE).title().plain();
    }

    @Test
    void anEditIsOneEntryThatSaysWhoWhenAndWhat() {
        try (Workspace workspace = open()) {
            Entry entry = workspace.apply(rename("Leaders’ meeting")).orElseThrow();
            assertThat(entry.officer()).isEqualTo("Badrul");
            assertThat(entry.at()).isEqualTo(Instant.parse("2024-11-01T08:30:00.123Z"));
            assertThat(entry.sequence()).isEqualTo(1);
            assertThat(entry.changes()).hasSize(1);
            Change change = entry.changes().get(0);
            assertThat(change.before()).isEqualTo(Text.en("Roundtable"));
            assertThat(change.after()).isEqualTo(Text.en("Leaders’ meeting"));
            assertThat(change.parents())
                    .containsExactly(workspace.journal().get(0).id());
            assertThat(workspace.journal()).hasSize(2).last().isEqualTo(entry);
        }
    }

    @Test
    void anEditThatChangesNothingLeavesNoTrace() {
        try (Workspace workspace = open()) {
            assertThat(workspace.apply(rename("Roundtable"))).isEmpty();
            assertThat(workspace.journal()).hasSize(1);
            assertThat(workspace.undoable()).isEmpty();
        }
    }

    @Test
    void anEditThatIsRefusedLeavesNoTrace() {
        try (Workspace workspace = open()) {
            assertThatThrownBy(() -> workspace.apply(new RenameEvent(Id.random(), Text.en("x"))))
                    .isInstanceOf(Refused.class);
            assertThat(workspace.journal()).hasSize(1);
            assertThat(workspace.trip()).isEqualTo(Fixtures.smallTrip());
        }
    }

    @Test
    void whatWasEditedIsUndoneAndRedoneAfterARestart() {
        try (Workspace workspace = open()) {
            workspace.apply(rename("One"));
            workspace.apply(rename("Two"));
            workspace.undo();
        }
        try (Workspace workspace = open()) {
            assertThat(title(workspace)).isEqualTo("One");
            assertThat(workspace.redoable()).isPresent();
            workspace.redo();
            assertThat(title(workspace)).isEqualTo("Two");
        }
        try (Workspace workspace = open()) {
            workspace.undo();
            workspace.undo();
            assertThat(workspace.trip()).isEqualTo(Fixtures.smallTrip());
            assertThat(workspace.undo()).isEmpty();
            assertThat(workspace.undoable()).isEmpty();
        }
        try (Workspace workspace = open()) {
            workspace.redo();
            workspace.redo();
            assertThat(workspace.redo()).isEmpty();
            assertThat(title(workspace)).isEqualTo("Two");
        }
    }

    @Test
    void makingTheTripIsNotUndone() {
        try (Workspace workspace = open()) {
            assertThat(workspace.undoable()).isEmpty();
            assertThat(workspace.undo()).isEmpty();
        }
    }

    @Test
    void aNewEditEndsRedo() {
        try (Workspace workspace = open()) {
            workspace.apply(rename("One"));
            workspace.undo();
            workspace.apply(new RenameEvent(Fixtures.LUNCH, Text.en("Lunch")));
            assertThat(workspace.redoable()).isEmpty();
            assertThat(workspace.redo()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void everythingIsUndoneBackToTheBeginningAndRedoneToTheEnd(long seed) {
        RandomEdits edits = new RandomEdits(seed);
        List<Trip> trips = new ArrayList<>();
        try (Workspace workspace = open()) {
            trips.add(workspace.trip());
            while (trips.size() < 25) {
                if (workspace.apply(edits.next(workspace.trip())).isPresent()) trips.add(workspace.trip());
            }
        }
        try (Workspace workspace = open()) {
            for (int i = trips.size() - 2; i >= 0; i--) {
                workspace.undo();
                assertThat(workspace.trip()).isEqualTo(trips.get(i));
            }
        }
        try (Workspace workspace = open()) {
            for (Trip trip : trips.subList(1, trips.size())) {
                workspace.redo();
                assertThat(workspace.trip()).isEqualTo(trip);
            }
        }
        assertThat(SqliteStore.verify(file).problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22})
    void aChangeNamesTheEntriesWhoseValueItReplaced(long seed) {
        RandomEdits edits = new RandomEdits(seed);
        List<Entry> journal;
        // what was replaced is read from the file at first, and known from then on
        for (int opening = 0; opening < 4; opening++)
            try (Workspace workspace = open()) {
                for (int i = 0; i < 20; i++) {
                    workspace.apply(edits.next(workspace.trip()));
                    if (i % 5 == 4) workspace.undo();
                }
            }
        try (Workspace workspace = open()) {
            journal = workspace.journal();
        }
        for (int i = 1; i < journal.size(); i++) {
            Heads before = new Heads(journal.subList(0, i));
            for (Change change : journal.get(i).changes())
                assertThat(change.parents())
                        .as("entry %d, %s %s", i, change.item(), change.component())
                        .isEqualTo(before.parentsOf(change.item(), change.component()));
        }
    }

    @Test
    void observersAreToldOnceOfEachEntryWhenItIsAlreadyInTheFile() throws Exception {
        List<Changed> told = new ArrayList<>();
        try (Workspace workspace = open()) {
            Observation handle = workspace.observe(changed -> {
                told.add(changed);
                try (SqliteStore reader = SqliteStore.openReadOnly(file)) {
                    assertThat(reader.load().trip()).isEqualTo(changed.after());
                }
            });
            Trip before = workspace.trip();
            Entry entry = workspace.apply(rename("Told")).orElseThrow();
            assertThat(told).containsExactly(new Changed(before, workspace.trip(), entry.changes(), entry));
            handle.close();
            workspace.apply(rename("Not told"));
            assertThat(told).hasSize(1);
        }
    }

    @Test
    void aFailedWriteLeavesMemoryAsItWasAndIsTold() throws Exception {
        List<Optional<StoreFailure.Kind>> told = new ArrayList<>();
        Path elsewhere = folder.resolve("elsewhere.lawatan");
        try (Workspace workspace = open()) {
            workspace.observeFailures(f -> told.add(f.map(StoreFailure::kind)));
            workspace.apply(rename("Good"));
            Files.move(file, elsewhere);
            assertThatThrownBy(() -> workspace.apply(rename("Lost"))).isInstanceOf(StoreFailure.class);
            assertThatThrownBy(workspace::undo).isInstanceOf(StoreFailure.class);
            assertThat(title(workspace)).isEqualTo("Good");
            Files.move(elsewhere, file);
            workspace.apply(rename("Better"));
            assertThat(told)
                    .containsExactly(
                            Optional.of(StoreFailure.Kind.GONE), Optional.of(StoreFailure.Kind.GONE), Optional.empty());
            workspace.undo();
            assertThat(title(workspace)).isEqualTo("Good");
        }
        assertThat(SqliteStore.verify(file).problems()).isEmpty();
    }

    @Test
    void whatIsSubmittedIsDoneInOrderAndBeforeTheFileIsGivenBack() {
        List<CompletableFuture<Optional<Entry>>> submitted = new ArrayList<>();
        try (Workspace workspace = open()) {
            for (int i = 0; i < 20; i++) submitted.add(workspace.queued().apply(rename("Title " + i)));
            submitted.add(workspace.queued().undo());
        }
        assertThat(submitted).isNotEmpty().allMatch(CompletableFuture::isDone);
        try (Workspace workspace = open()) {
            assertThat(title(workspace)).isEqualTo("Title 18");
            assertThat(workspace.journal()).hasSize(22);
        }
    }

    @Test
    void whatIsSubmittedAndRefusedFailsInTheFuture() {
        try (Workspace workspace = open()) {
            assertThatThrownBy(() -> workspace
                            .queued()
                            .apply(new RenameEvent(Id.random(), Text.en("x")))
                            .get())
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(Refused.class);
        }
    }

    @Test
    void aTripOpenedToReadRefusesEdits() {
        try (Workspace workspace = Workspace.open(SqliteStore.openReadOnly(file), CLOCK, "Chong", Runnable::run)) {
            assertThat(workspace.readOnly()).isTrue();
            assertThat(workspace.fileName()).isEqualTo("trip.lawatan");
            assertThatThrownBy(() -> workspace.apply(rename("x")))
                    .isInstanceOfSatisfying(
                            StoreFailure.class, f -> assertThat(f.kind()).isEqualTo(StoreFailure.Kind.READ_ONLY));
            assertThat(workspace.trip()).isEqualTo(Fixtures.smallTrip());
        }
    }

    @Test
    void versionsAreNumberedAndKeepTheTripAsItWas() throws IOException {
        Trip second;
        try (Workspace workspace = open()) {
            workspace.issue("Chief of Protocol", "first");
            workspace.apply(new RemoveItem(new ItemRef(ItemKind.EVENT, Fixtures.LUNCH)));
            second = workspace.trip();
            workspace.issue("", "without luncheon");
            workspace.undo();
        }
        try (Workspace workspace = open()) {
            assertThat(workspace.versions()).extracting(Version::number).containsExactly(1, 2);
            assertThat(workspace.versions()).extracting(Version::position).containsExactly(1L, 2L);
            assertThat(workspace.versionTrip(workspace.versions().get(0).id())).isEqualTo(Fixtures.smallTrip());
            assertThat(workspace.versionTrip(
                            workspace.latestVersion().orElseThrow().id()))
                    .isEqualTo(second);
            assertThat(workspace.trip()).isEqualTo(Fixtures.smallTrip());
        }
    }

    private static final Distribution TWO = new Distribution(
            List.of(Distribution.Recipient.of("Minister’s office"), Distribution.Recipient.of(Fixtures.MINISTER)));

    private static List<Copy> copies(Workspace workspace) {
        return workspace.trip().copies().stream()
                .sorted(Comparator.comparing(Copy::number))
                .toList();
    }

    @Test
    void aVersionIsIssuedWithItsNumberedCopiesWhichAreNoChangeAfterIt() {
        Version version;
        try (Workspace workspace = open()) {
            version = workspace.issue("Chief of Protocol", "first", TWO);
            assertThat(workspace.journal()).hasSize(2);
        }
        try (Workspace workspace = open()) {
            assertThat(workspace.versions()).containsExactly(version);
            assertThat(copies(workspace)).extracting(Copy::number).containsExactly(1, 2);
            assertThat(copies(workspace)).extracting(Copy::version).containsOnly(version.id());
            assertThat(copies(workspace).get(1).person()).contains(Fixtures.MINISTER);
            assertThat(workspace.versionTrip(version.id())).isEqualTo(Fixtures.smallTrip());
            assertThat(Diff.withoutCopies(workspace.versionTrip(version.id()), workspace.trip()))
                    .isEmpty();
        }
        assertThat(SqliteStore.verify(file).problems()).isEmpty();
    }

    @Test
    void undoTakesTheListOfCopiesBackAndNeverTheVersion() {
        try (Workspace workspace = open()) {
            workspace.issue("", "first", TWO);
            workspace.undo();
        }
        try (Workspace workspace = open()) {
            assertThat(workspace.versions()).hasSize(1);
            assertThat(workspace.trip()).isEqualTo(Fixtures.smallTrip());
            workspace.redo();
            assertThat(copies(workspace)).hasSize(2);
        }
        assertThat(SqliteStore.verify(file).problems()).isEmpty();
    }

    @Test
    void aVersionWhoseCopiesTheTripCannotTakeIsNotIssued() {
        Distribution toNobody = new Distribution(List.of(Distribution.Recipient.of(Id.named("nobody"))));
        try (Workspace workspace = open()) {
            assertThatThrownBy(() -> workspace.issue("", "first", toNobody)).isInstanceOf(Refused.class);
            assertThat(workspace.versions()).isEmpty();
            assertThat(workspace.issue("", "first").number()).isEqualTo(1);
        }
    }

    @Test
    void aCopyIsHandedOverAndComesBackAndEachCanBeUndone() {
        TimePoint noon = TimePoint.at(LocalDateTime.parse("2024-11-13T12:00"), Fixtures.LIMA);
        try (Workspace workspace = open()) {
            workspace.issue("", "first", TWO);
            Id<Copy> first = copies(workspace).get(0).id();
            assertThatThrownBy(() -> workspace.apply(new TakeBackCopy(first, noon)))
                    .isInstanceOf(Refused.class);
            workspace.apply(new HandOverCopy(first, noon));
            workspace.apply(new TakeBackCopy(first, noon.plusMinutes(60)));
            assertThat(copies(workspace).get(0).back()).contains(noon.plusMinutes(60));
            workspace.undo();
            assertThat(copies(workspace).get(0).back()).isEmpty();
            assertThat(copies(workspace).get(0).handed()).contains(noon);
            workspace.undo();
            assertThat(copies(workspace).get(0).handed()).isEmpty();
        }
    }

    @Test
    void whoLooksIsToldOfAVersionOnceItIsThere() throws Exception {
        List<String> told = new ArrayList<>();
        try (Workspace workspace = open();
                Observation observing = workspace.observeVersions(version -> told.add(
                        version.number() + " of " + workspace.versions().size()))) {
            assertThat(observing).isNotNull();
            workspace.issue("", "");
            workspace.issue("", "", TWO);
        }
        assertThat(told).containsExactly("1 of 1", "2 of 2");
    }

    @Test
    void manyThingsAtOnceAreOneEntryAndOneUndo() {
        List<Edit> people = new ArrayList<>();
        IntStream.range(0, 5_000)
                .forEach(i -> people.add(
                        new CreateItem(Fixtures.person(Id.named("many/" + i), "Given " + i, "", Side.OTHER))));
        people.add(new MoveEvent(Fixtures.LUNCH, Fixtures.at(Fixtures.WEDNESDAY, "13:00", "14:30")));
        Trip after;
        try (Workspace workspace = open()) {
            workspace.apply(new Together("edit.together", people));
            after = workspace.trip();
            assertThat(after.people().size()).isEqualTo(5_002);
        }
        try (Workspace workspace = open()) {
            assertThat(workspace.trip()).isEqualTo(after);
            workspace.undo();
            assertThat(workspace.trip()).isEqualTo(Fixtures.smallTrip());
            workspace.redo();
            assertThat(workspace.trip()).isEqualTo(after);
        }
        assertThat(SqliteStore.verify(file).problems()).isEmpty();
    }
}
