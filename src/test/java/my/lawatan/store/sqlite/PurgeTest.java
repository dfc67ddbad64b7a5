package my.lawatan.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import my.lawatan.change.Entry;
import my.lawatan.change.Version;
import my.lawatan.edit.HandOverCopy;
import my.lawatan.edit.RenameEvent;
import my.lawatan.edit.ReviseItem;
import my.lawatan.fixtures.Fixtures;
import my.lawatan.fixtures.RandomEdits;
import my.lawatan.store.StoreFailure;
import my.lawatan.trip.Copy;
import my.lawatan.trip.Event;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Text;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.Trip;
import my.lawatan.workspace.Distribution;
import my.lawatan.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PurgeTest {
    private static final String SECRET = "Envoy of the Quiet Harbour";

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("trip.lawatan");
    }

    @Test
    void aRemovedTextIsInTheFileUntilTheHistoryIsPurgedAndThenNoByteOfItIs() throws IOException {
        Trip kept;
        try (Workspace workspace = secretRemoved()) {
            assertThat(holds(SECRET)).isTrue();
            workspace.purgeHistory(Set.of());
            assertThat(holds(SECRET)).isFalse();
            kept = workspace.trip();
        }
        assertThat(holds(SECRET)).isFalse();
        try (SqliteStore store = SqliteStore.openReadOnly(file)) {
            assertThat(store.load().trip()).isEqualTo(kept);
        }
    }

    @Test
    void whatIsLeftIsWholeAndEntriesKeepTheirIdsInstantsAndOfficers() {
        List<Entry> before;
        List<Entry> after;
        try (Workspace workspace = secretRemoved()) {
            before = workspace.journal();
            workspace.purgeHistory(Set.of());
            after = workspace.journal();
        }
        assertThat(SqliteStore.verify(file).problems()).isEmpty();
        assertThat(after).hasSize(before.size() + 1);
        for (int i = 0; i < before.size(); i++) {
            assertThat(after.get(i).id()).isEqualTo(before.get(i).id());
            assertThat(after.get(i).at()).isEqualTo(before.get(i).at());
            assertThat(after.get(i).officer()).isEqualTo(before.get(i).officer());
            assertThat(after.get(i).changes()).isEmpty();
        }
    }

    @Test
    void nothingBeforeItCanBeUndoneAndWhatComesAfterItCan() {
        try (Workspace workspace = secretRemoved()) {
            assertThat(workspace.undoable()).isPresent();
            workspace.purgeHistory(Set.of());
            assertThat(workspace.undoable()).isEmpty();
            assertThat(workspace.undo()).isEmpty();
            Trip before = workspace.trip();
            workspace.apply(new RenameEvent(event(workspace).id(), Text.en("Afterwards")));
            workspace.undo();
            assertThat(workspace.trip()).isEqualTo(before);
        }
        assertThat(SqliteStore.verify(file).whole()).isTrue();
        try (Workspace again = TripFiles.open(file)) {
            assertThat(again.undoable()).isEmpty();
            assertThat(again.redoable()).isPresent();
        }
    }

    @Test
    void workGoesOnAfterItAndItCanBeDoneAgain() {
        RandomEdits edits = new RandomEdits(5);
        Trip last;
        try (Workspace workspace = TripFiles.create(file, Fixtures.smallTrip())) {
            for (int i = 0; i < 60; i++) {
                workspace.apply(edits.next(workspace.trip()));
                if (i % 20 == 10) workspace.purgeHistory(Set.of());
                if (i % 20 == 15) TripFiles.ifPossible(workspace::undo);
            }
            last = workspace.trip();
        }
        assertThat(SqliteStore.verify(file).problems()).isEmpty();
        try (Workspace again = TripFiles.open(file)) {
            assertThat(again.trip()).isEqualTo(last);
        }
    }

    @Test
    void versionsStayWithTheirPapersUnlessTheyAreChosenToo() throws IOException {
        Version second;
        try (Workspace workspace = TripFiles.create(file, Fixtures.smallTrip())) {
            rename(workspace, SECRET);
            Version first = workspace.issue("Minister", "with the secret");
            rename(workspace, "Harmless");
            second = workspace.issue("Minister", "without it");
            workspace.purgeHistory(Set.of());
            assertThat(workspace.versions()).hasSize(2);
            assertThat(event(workspace.versionTrip(first.id())).title().plain()).isEqualTo(SECRET);
            assertThat(frozen(first.id())).contains(SECRET);

            workspace.purgeHistory(Set.of(first.id()));
            assertThat(workspace.versions()).containsExactly(second);
            assertThat(workspace.issue("Minister", "numbers go on").number()).isEqualTo(3);
        }
        assertThat(SqliteStore.verify(file).problems()).isEmpty();
        try (Workspace again = TripFiles.open(file)) {
            assertThat(again.versions()).extracting(Version::number).containsExactly(2, 3);
        }
    }

    @Test
    void whoHoldsCopiesOfAPurgedVersionIsStillKnown() throws IOException {
        Version first;
        try (Workspace workspace = TripFiles.create(file, Fixtures.smallTrip())) {
            rename(workspace, SECRET);
            first = workspace.issue(
                    "Minister", SECRET, new Distribution(List.of(Distribution.Recipient.of("Embassy"))));
            Copy copy = workspace.trip().copies().stream().findFirst().orElseThrow();
            TimePoint handed =
                    TimePoint.of(first.asOf(), workspace.trip().settings().hostZone());
            workspace.apply(new HandOverCopy(copy.id(), handed));
            rename(workspace, "Harmless");
            workspace.issue("Minister", "without it");
            workspace.purgeHistory(Set.of(first.id()));
            stillKnown(workspace, first);
        }
        assertThat(holds(SECRET)).isFalse();
        assertThat(SqliteStore.verify(file).problems()).isEmpty();
        try (Workspace again = TripFiles.open(file)) {
            stillKnown(again, first);
            assertThatThrownBy(() -> again.versionTrip(first.id())).isInstanceOf(StoreFailure.class);
        }
    }

    private static void stillKnown(Workspace workspace, Version first) {
        assertThat(workspace.purgedVersions()).containsExactly(first.withoutTrip());
        assertThat(workspace.trip().copies().stream()).singleElement().satisfies(copy -> {
            assertThat(copy.version()).isEqualTo(first.id());
            assertThat(copy.holder()).isEqualTo("Embassy");
            assertThat(copy.handed()).isPresent();
            assertThat(copy.back()).isEmpty();
        });
        assertThat(workspace.versions()).extracting(Version::number).containsExactly(2);
    }

    @Test
    void theLatestVersionDoesNotGo() {
        try (Workspace workspace = TripFiles.create(file, Fixtures.smallTrip())) {
            Version only = workspace.issue("", "");
            List<Entry> before = workspace.journal();
            assertThatThrownBy(() -> workspace.purgeHistory(Set.of(only.id()))).isInstanceOf(Refused.class);
            assertThat(workspace.journal()).isEqualTo(before);
        }
    }

    @Test
    void aCopyIsWholeIsTheSameTripAndNeverReplacesAFile() {
        Path copy = folder.resolve("copy.lawatan");
        try (Workspace workspace = secretRemoved()) {
            workspace.saveCopy(copy);
            assertThat(SqliteStore.verify(copy).problems()).isEmpty();
            try (SqliteStore store = SqliteStore.openReadOnly(copy)) {
                assertThat(store.load().trip()).isEqualTo(workspace.trip());
                assertThat(store.entriesAfter(0)).isEqualTo(workspace.journal());
            }
            for (Path taken : List.of(copy, file))
                assertThatThrownBy(() -> workspace.saveCopy(taken))
                        .isInstanceOfSatisfying(
                                StoreFailure.class, e -> assertThat(e.kind()).isEqualTo(StoreFailure.Kind.EXISTS));
            assertThatThrownBy(() -> workspace.saveCopy(folder.resolve("nowhere/copy.lawatan")))
                    .isInstanceOf(StoreFailure.class);
            rename(workspace, "Still open");
        }
        try (var left = folder.toFile().exists() ? Files.list(folder) : java.util.stream.Stream.<Path>empty()) {
            assertThat(left.map(p -> p.getFileName().toString()))
                    .containsExactlyInAnyOrder("trip.lawatan", "trip.lawatan.lock", "copy.lawatan");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** An open trip in which the secret was written and is no more. */
    private Workspace secretRemoved() {
        Workspace workspace = TripFiles.create(file, Fixtures.smallTrip());
        rename(workspace, SECRET);
        ItemRef ref = ItemRef.to(event(workspace));
        // long enough for pages of its own
        String longer = SECRET + " and what was said there. ".repeat(400);
        workspace.apply(new ReviseItem(ref, "remarks", Text.en(longer)));
        workspace.apply(new ReviseItem(ref, "remarks", Text.NONE));
        rename(workspace, "Harmless");
        return workspace;
    }

    private static void rename(Workspace workspace, String title) {
        workspace.apply(new RenameEvent(event(workspace).id(), Text.en(title)));
    }

    private static Event event(Workspace workspace) {
        return event(workspace.trip());
    }

    private static Event event(Trip trip) {
        return trip.events().stream()
                .min(java.util.Comparator.comparing(Event::id))
                .orElseThrow();
    }

    private boolean holds(String text) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(text);
    }

    /** What a version froze, unpacked from the bytes in the file itself. */
    private String frozen(UUID version) throws IOException {
        try (var connection = java.sql.DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.prepareStatement("SELECT snapshot FROM version WHERE id = ?")) {
            statement.setString(1, version.toString());
            try (var found = statement.executeQuery()) {
                assertThat(found.next()).isTrue();
                byte[] packed = found.getBytes(1);
                assertThat(IntStream.range(0, packed.length).anyMatch(i -> packed[i] != 0))
                        .isTrue();
                try (var in = new GZIPInputStream(new java.io.ByteArrayInputStream(packed))) {
                    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        } catch (java.sql.SQLException e) {
            throw new AssertionError(e);
        }
    }
}
