package my.lawatan.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import my.lawatan.store.StoreFailure.Kind;
import my.lawatan.trip.Trip;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file whose writer was killed while the pages were written: half of its first page is new and half of it is not. */
class HotJournalTest {
    /** The header of a file, which the killed writer would have written in one go. */
    private static final int FIRST_SECTOR = 512;

    @TempDir
    Path folder;

    private Trip trip;
    private Path torn;
    private Path journal;

    @BeforeEach
    void killedWhileWriting() throws IOException, SQLException {
        Path file = folder.resolve("trip.lawatan");
        trip = TripFiles.edited(file, 4, 40);
        torn = Files.createDirectory(folder.resolve("left")).resolve("trip.lawatan");
        journal = torn.resolveSibling("trip.lawatan-journal");
        try (Session session = Session.open(file, Session.Mode.WRITE)) {
            // with room for few pages SQLite writes them before the end, and their journal before them
            session.run("PRAGMA cache_size = 10");
            session.beginWriting();
            session.run(
                    "CREATE TABLE half (done); UPDATE entry SET officer = 'Nobody'; UPDATE event SET title = 'Half'");
            session.run("INSERT INTO half VALUES (zeroblob(400000))");
            Files.copy(file, torn);
            Files.copy(file.resolveSibling("trip.lawatan-journal"), journal);
        }
        assertThat(Files.readAllBytes(journal)).as("a journal that was synced").startsWith(0xD9, 0xD5, 0x05, 0xF9);
        byte[] bytes = Files.readAllBytes(torn);
        Arrays.fill(bytes, FIRST_SECTOR, pageSize(bytes), (byte) 0);
        Files.write(torn, bytes);
    }

    private static int pageSize(byte[] header) {
        return (header[16] & 0xFF) << 8 | header[17] & 0xFF;
    }

    @Test
    void isMadeWholeByItsJournalForWhoeverWritesNext() {
        try (SqliteStore store = SqliteStore.open(torn)) {
            assertThat(store.load().trip()).isEqualTo(trip);
        }
        assertThat(SqliteStore.verify(torn).whole()).isTrue();
    }

    @Test
    void isMadeWholeByItsJournalForWhoeverReadsNext() {
        try (SqliteStore store = SqliteStore.openReadOnly(torn)) {
            assertThat(store.load().trip()).isEqualTo(trip);
        }
        assertThat(SqliteStore.verify(torn).whole()).isTrue();
    }

    @Test
    void isDamagedWithoutItsJournal() throws IOException {
        Files.delete(journal);
        assertThat(TripFiles.failure(() -> SqliteStore.open(torn)).kind()).isEqualTo(Kind.DAMAGED);
        assertThat(TripFiles.failure(() -> SqliteStore.openReadOnly(torn)).kind())
                .isEqualTo(Kind.DAMAGED);
    }

    @Test
    void isDamagedWithAnEmptyJournal() throws IOException {
        Files.write(journal, new byte[0]);
        assertThat(TripFiles.failure(() -> SqliteStore.open(torn)).kind()).isEqualTo(Kind.DAMAGED);
    }
}
