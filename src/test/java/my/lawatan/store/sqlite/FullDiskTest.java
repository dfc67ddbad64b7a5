package my.lawatan.store.sqlite;

import static my.lawatan.store.sqlite.TripFiles.failure;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import my.lawatan.edit.Edit;
import my.lawatan.edit.ReviseItem;
import my.lawatan.fixtures.Fixtures;
import my.lawatan.store.StoreFailure;
import my.lawatan.store.StoreFailure.Kind;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Text;
import my.lawatan.trip.Trip;
import my.lawatan.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk of 2 MB on which there is no room left, and one that cannot be written. */
class FullDiskTest {
    @TempDir
    Path parent;

    private static Edit longPurpose(int i) {
        ItemRef roundtable = new ItemRef(ItemKind.EVENT, Fixtures.ROUNDTABLE);
        return new ReviseItem(roundtable, "purpose", Text.en(("Purpose " + i + " ").repeat(1500)));
    }

    @Test
    void aFullDiskLosesNothingAndSavingGoesOnWhenThereIsRoomAgain() throws Exception {
        try (Mount disk = Mount.ofTwoMegabytes(parent)) {
            Path file = disk.folder.resolve("trip.lawatan");
            Path filler = Files.write(disk.folder.resolve("filler"), new byte[600_000]);
            Trip last;
            try (Workspace workspace = TripFiles.create(file, Fixtures.smallTrip())) {
                Trip before = fill(workspace);
                for (int i = 0; i < 30; i++) {
                    int attempt = 10_000 + i;
                    assertThat(failure(() -> workspace.apply(longPurpose(attempt)))
                                    .kind())
                            .isEqualTo(Kind.DISK_FULL);
                    assertThat(workspace.trip()).isEqualTo(before);
                }
                assertHolds(file, before);
                Files.delete(filler);
                for (int i = 0; i < 3; i++) workspace.apply(longPurpose(20_000 + i));
                workspace.undo();
                last = workspace.trip();
            }
            assertHolds(file, last);
            assertThat(SqliteStore.verify(file).problems()).isEmpty();
        }
    }

    /** Edits until it is refused. */
    private static Trip fill(Workspace workspace) {
        Trip before = workspace.trip();
        try {
            for (int i = 0; ; i++) {
                before = workspace.trip();
                workspace.apply(longPurpose(i));
            }
        } catch (StoreFailure e) {
            assertThat(e.kind()).isEqualTo(Kind.DISK_FULL);
            return before;
        }
    }

    private static void assertHolds(Path file, Trip trip) {
        try (SqliteStore store = SqliteStore.openReadOnly(file)) {
            assertThat(store.load().trip()).isEqualTo(trip);
        }
    }

    @Test
    void aFileThatFindsNoRoomAtAllIsNotLeftBehind() throws Exception {
        try (Mount disk = Mount.ofTwoMegabytes(parent)) {
            fillUp(disk.folder.resolve("filler"));
            Path file = disk.folder.resolve("trip.lawatan");
            assertThat(failure(() -> SqliteStore.create(file)).kind()).isIn(Kind.DISK_FULL, Kind.READ_ONLY);
            assertThat(file).doesNotExist();
        }
    }

    private static void fillUp(Path filler) {
        try (var out = Files.newOutputStream(filler)) {
            while (true) out.write(new byte[4096]);
        } catch (IOException full) {
            assertThat(filler).exists();
        }
    }

    @Test
    void aDiskThatCannotBeWrittenIsReadAndSaidToBeReadOnly() throws Exception {
        try (Mount disk = Mount.ofTwoMegabytes(parent)) {
            Path file = disk.folder.resolve("trip.lawatan");
            TripFiles.create(file, Fixtures.smallTrip()).close();
            Map<String, String> before = TripFiles.contents(disk.folder);
            disk.makeReadOnly();
            assertThat(failure(() -> SqliteStore.open(file)).kind()).isEqualTo(Kind.READ_ONLY);
            assertThat(failure(() -> SqliteStore.create(disk.folder.resolve("new.lawatan")))
                            .kind())
                    .isEqualTo(Kind.READ_ONLY);
            assertHolds(file, Fixtures.smallTrip());
            assertThat(TripFiles.contents(disk.folder)).isEqualTo(before);
        }
    }
}
