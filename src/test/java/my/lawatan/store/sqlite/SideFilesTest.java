package my.lawatan.store.sqlite;

import static my.lawatan.store.sqlite.TripFiles.failure;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import my.lawatan.edit.RenameEvent;
import my.lawatan.fixtures.Fixtures;
import my.lawatan.store.StoreFailure.Kind;
import my.lawatan.trip.Text;
import my.lawatan.trip.Trip;
import my.lawatan.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sync client or a tidy officer moves the file about while it is open, and what lies beside it. */
class SideFilesTest {
    @TempDir
    Path folder;

    private Path file;
    private Path elsewhere;

    @BeforeEach
    void makeATrip() {
        file = folder.resolve("trip.lawatan");
        elsewhere = folder.resolve("moved.lawatan");
        TripFiles.create(file, Fixtures.smallTrip()).close();
    }

    private static RenameEvent rename(String title) {
        return new RenameEvent(Fixtures.ROUNDTABLE, Text.en(title));
    }

    private void noticed(Workspace workspace) {
        Trip before = workspace.trip();
        assertThat(failure(() -> workspace.apply(rename("lost"))).kind()).isEqualTo(Kind.GONE);
        assertThat(workspace.trip()).isEqualTo(before);
        assertThat(failure(() -> workspace.apply(rename("lost"))).kind()).isEqualTo(Kind.GONE);
    }

    @Test
    void movedAwayIsNoticedAndMovedBackIsTakenUpAgain() throws IOException {
        try (Workspace workspace = TripFiles.open(file)) {
            workspace.apply(rename("before"));
            Files.move(file, elsewhere);
            Map<String, String> moved = TripFiles.contents(folder);
            noticed(workspace);
            assertThat(TripFiles.contents(folder)).isEqualTo(moved);
            Files.move(elsewhere, file);
            workspace.apply(rename("after"));
        }
        try (SqliteStore store = SqliteStore.openReadOnly(file)) {
            assertThat(store.load().trip().event(Fixtures.ROUNDTABLE).title()).isEqualTo(Text.en("after"));
        }
    }

    @Test
    void deletedIsNoticed() throws IOException {
        try (Workspace workspace = TripFiles.open(file)) {
            workspace.apply(rename("before"));
            Files.delete(file);
            noticed(workspace);
            assertThat(file).doesNotExist();
        }
        assertThat(file).doesNotExist();
    }

    @Test
    void replacedByACopyIsNoticedAndTheCopyIsNotTouched() throws IOException {
        Files.copy(file, elsewhere);
        try (Workspace workspace = TripFiles.open(file)) {
            workspace.apply(rename("before"));
            Files.move(elsewhere, file, StandardCopyOption.REPLACE_EXISTING);
            Map<String, String> replaced = TripFiles.contents(folder);
            noticed(workspace);
            assertThat(TripFiles.contents(folder)).isEqualTo(replaced);
        }
        try (SqliteStore store = SqliteStore.openReadOnly(file)) {
            assertThat(store.load().trip()).isEqualTo(Fixtures.smallTrip());
        }
    }

    @Test
    void movedInTheMiddleOfATransactionIsNoticedBeforeItIsCalledSaved() throws IOException {
        Map<String, String> before = TripFiles.contents(folder);
        TripFile open = new TripFile(file, Session.Mode.WRITE);
        assertThat(failure(() -> open.write(session -> {
                            session.run("DELETE FROM event");
                            move(file, elsewhere);
                            return null;
                        }))
                        .kind())
                .isEqualTo(Kind.GONE);
        open.close();
        move(elsewhere, file);
        Files.deleteIfExists(folder.resolve("trip.lawatan-journal"));
        assertThat(TripFiles.contents(folder)).isEqualTo(before);
    }

    @Test
    void nothingStaysBesideAClosedFileButTheLockThatMeansNothing() throws IOException {
        try (Workspace workspace = TripFiles.open(file)) {
            workspace.apply(rename("x"));
            assertThat(TripFiles.contents(folder)).containsKey("trip.lawatan-journal");
        }
        assertThat(TripFiles.contents(folder)).containsOnlyKeys("trip.lawatan", "trip.lawatan.lock");
    }

    @Test
    void readingLeavesNothingAndChangesNothing() throws IOException {
        Map<String, String> before = TripFiles.contents(folder);
        try (SqliteStore store = SqliteStore.openReadOnly(file)) {
            store.load();
            assertThat(failure(() -> store.append(
                                    java.util.List.of(), java.util.List.of(), my.lawatan.store.Store.Origin.HERE, 1))
                            .kind())
                    .isEqualTo(Kind.READ_ONLY);
        }
        assertThat(SqliteStore.verify(file).whole()).isTrue();
        assertThat(TripFiles.contents(folder)).isEqualTo(before);
    }

    @Test
    void twoWhoWriteCannotOverwriteEachOther() {
        try (Workspace workspace = TripFiles.open(file);
                TripFile other = new TripFile(file.toAbsolutePath(), Session.Mode.WRITE)) {
            workspace.apply(rename("first"));
            other.write(session -> {
                session.run(
                        "UPDATE entry SET position = 3 WHERE position = 2;"
                                + "INSERT INTO entry (position, id, writer, sequence, origin, hash) VALUES (2, 'x', 'w', 1, 'here', x'')");
                return null;
            });
            assertThat(failure(() -> workspace.apply(rename("second"))).kind()).isEqualTo(Kind.CHANGED_ELSEWHERE);
        }
    }

    @Test
    void aProgramThatKeepsTheFileToItselfIsSaidToBeBusy() throws Exception {
        try (Workspace workspace = TripFiles.open(file);
                Session other = Session.open(file, Session.Mode.WRITE)) {
            other.run("BEGIN EXCLUSIVE");
            assertThat(failure(() -> workspace.apply(rename("x"))).kind()).isEqualTo(Kind.BUSY);
            assertThat(workspace.trip()).isEqualTo(Fixtures.smallTrip());
            other.run("ROLLBACK");
            workspace.apply(rename("x"));
        }
    }

    private static void move(Path from, Path to) {
        try {
            Files.move(from, to);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
