package my.lawatan.store.sqlite;

import static my.lawatan.store.sqlite.TripFiles.failure;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import my.lawatan.edit.RenameEvent;
import my.lawatan.fixtures.Fixtures;
import my.lawatan.store.StoreFailure;
import my.lawatan.store.StoreFailure.Kind;
import my.lawatan.trip.Text;
import my.lawatan.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One at a time may write; the second is told who has the file, and may read it. */
class LockTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void makeATrip() {
        file = folder.resolve("trip.lawatan");
        TripFiles.create(file, Fixtures.smallTrip()).close();
    }

    private void assertToldWho(StoreFailure failure) {
        assertThat(failure.kind()).isEqualTo(Kind.OPEN_ELSEWHERE);
        List<Object> arguments = failure.arguments();
        assertThat(arguments).startsWith("trip.lawatan", System.getProperty("user.name"));
        assertThat(arguments.get(2).toString()).isNotBlank().isNotEqualTo("?");
        assertThat(Duration.between(Instant.parse(arguments.get(3).toString()), lastWritten())
                        .abs())
                .isLessThan(Duration.ofMinutes(1));
    }

    private Instant lastWritten() {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void anotherProgramIsToldWhoHasTheFileAndMayReadIt() throws Exception {
        try (ChildJvm other = new Children(Files.createTempDirectory(folder, "child")).start(HoldForEver.class, file)) {
            assertThat(other.line()).isEqualTo("open trip.lawatan");
            assertToldWho(failure(() -> SqliteStore.open(file)));
            try (SqliteStore store = SqliteStore.openReadOnly(file)) {
                assertThat(store.load().trip()).isEqualTo(Fixtures.smallTrip());
            }
            assertToldWho(failure(() -> SqliteStore.open(file)));
        }
        SqliteStore.open(file).close();
    }

    @Test
    void aSecondWindowOfThisProgramIsToldTooAndDoesNotTakeTheLockAway() throws Exception {
        try (SqliteStore first = SqliteStore.open(file)) {
            for (int i = 0; i < 3; i++) assertToldWho(failure(() -> SqliteStore.open(file)));
            SqliteStore.openReadOnly(file).close();
            try (ChildJvm other =
                    new Children(Files.createTempDirectory(folder, "child")).start(TryToOpen.class, file)) {
                assertThat(other.line()).isEqualTo("OPEN_ELSEWHERE");
            }
            assertThat(first.load().trip()).isEqualTo(Fixtures.smallTrip());
        }
        try (ChildJvm other = new Children(Files.createTempDirectory(folder, "child")).start(TryToOpen.class, file)) {
            assertThat(other.line()).isEqualTo("opened");
        }
    }

    /** Such a dialog is part of this program, and opens and closes whatever it shows to tell what kind of file it is. */
    @Test
    void aFileDialogThatLooksIntoEveryFileOfTheFolderDoesNotTakeTheLockAway() throws Exception {
        try (SqliteStore first = SqliteStore.open(file)) {
            try (var shown = Files.list(folder)) {
                for (Path each : shown.filter(Files::isRegularFile).toList())
                    if (Files.size(each) > 0) Files.readAllBytes(each);
            }
            try (ChildJvm other =
                    new Children(Files.createTempDirectory(folder, "child")).start(TryToOpen.class, file)) {
                assertThat(other.line()).isEqualTo("OPEN_ELSEWHERE");
            }
            assertToldWho(failure(() -> SqliteStore.open(file)));
            assertThat(first.load().trip()).isEqualTo(Fixtures.smallTrip());
        }
        assertThat(TripFiles.contents(folder)).containsOnlyKeys("trip.lawatan", "trip.lawatan.lock");
    }

    @Test
    void aNameByWayOfALinkIsTheSameFile() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link.lawatan"), file);
        try (SqliteStore first = SqliteStore.open(link)) {
            assertThat(first.name()).isEqualTo("trip.lawatan");
            assertToldWho(failure(() -> SqliteStore.open(file)));
        }
        assertThat(folder.resolve("link.lawatan.lock")).doesNotExist();
    }

    @Test
    void aReaderSeesWhatWasWrittenUpToNowAndDoesNotStopTheWriter() {
        try (Workspace writer = TripFiles.open(file);
                SqliteStore reader = SqliteStore.openReadOnly(file)) {
            for (int i = 0; i < 5; i++) {
                writer.apply(new RenameEvent(Fixtures.LUNCH, Text.en("Luncheon " + i)));
                assertThat(reader.load().trip()).isEqualTo(writer.trip());
                assertThat(reader.entriesAfter(0)).hasSize(i + 2);
            }
        }
    }
}
