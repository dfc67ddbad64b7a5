package my.lawatan.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import my.lawatan.change.Change;
import my.lawatan.store.Integrity;
import my.lawatan.store.Store;
import my.lawatan.store.StoreFailure;
import my.lawatan.trip.Event;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Text;
import my.lawatan.trip.Trip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is in a file and was not written by us is noticed. */
class DamageTest {
    private static final int FLIPS = 300;

    @TempDir
    Path folder;

    /** Everything an officer can get out of a file. */
    private record Content(Store.Loaded loaded, List<Object> journal, List<Trip> snapshots) {
        static Content of(Path file) {
            try (SqliteStore store = SqliteStore.openReadOnly(file)) {
                Store.Loaded loaded = store.load();
                List<Trip> snapshots = loaded.versions().stream()
                        .map(v -> store.snapshot(v.id()))
                        .toList();
                return new Content(loaded, new ArrayList<>(store.entriesAfter(0)), snapshots);
            }
        }
    }

    @Test
    void aFlippedByteIsNoticedUnlessNobodyCanSeeIt() throws IOException {
        Path file = folder.resolve("trip.lawatan");
        TripFiles.edited(file, 4, 40);
        byte[] whole = Files.readAllBytes(file);
        Content content = Content.of(file);
        Random random = new Random(20241113);
        int noticed = 0;
        for (int flip = 0; flip < FLIPS; flip++) {
            byte[] flipped = whole.clone();
            int at = somewhereWritten(whole, random);
            flipped[at] ^= (byte) (1 + random.nextInt(255));
            Files.write(file, flipped);
            if (!whole(file)) noticed++;
            else assertThat(Content.of(file)).as("byte %d", at).isEqualTo(content);
            assertNeverAnotherTrip(file, content, at);
        }
        assertThat(noticed).isGreaterThan(FLIPS / 2);
    }

    // much of a small file is room for later, where a flip means nothing
    private static int somewhereWritten(byte[] file, Random random) {
        int at = random.nextInt(file.length);
        while (file[at] == 0) at = random.nextInt(file.length);
        return at;
    }

    private static boolean whole(Path file) {
        try {
            return SqliteStore.verify(file).whole();
        } catch (StoreFailure e) {
            return false;
        }
    }

    private static void assertNeverAnotherTrip(Path file, Content content, int at) {
        try (SqliteStore store = SqliteStore.openReadOnly(file)) {
            assertThat(store.load()).as("byte %d", at).isEqualTo(content.loaded());
        } catch (StoreFailure e) {
            assertThat(e.arguments()).isNotEmpty();
        }
    }

    @Test
    void whatAnotherProgramWroteIsNoticedAndNamed() throws Exception {
        assertNoticed(
                "UPDATE event SET title = 'Other' WHERE rowid = (SELECT max(rowid) FROM event)", Integrity.Kind.ROW);
        assertNoticed("UPDATE person SET note = '' WHERE rowid = (SELECT min(rowid) FROM person)", Integrity.Kind.ROW);
        assertNoticed(
                "UPDATE person SET hash = (SELECT hash FROM place LIMIT 1) WHERE rowid = (SELECT min(rowid) FROM person)",
                Integrity.Kind.ROW);
        assertNoticed(
                "UPDATE event SET sealed = x'00' WHERE rowid = (SELECT max(rowid) FROM event)", Integrity.Kind.ROW);
        assertNoticed("DELETE FROM attendance WHERE rowid = (SELECT max(rowid) FROM attendance)", Integrity.Kind.ROWS);
        assertNoticed("UPDATE entry SET officer = 'Other' WHERE position = 3", Integrity.Kind.ENTRY);
        assertNoticed("DELETE FROM change WHERE entry = 5", Integrity.Kind.ENTRY);
        assertNoticed("UPDATE change SET after = before WHERE entry = 5", Integrity.Kind.ENTRY);
        assertNoticed("DELETE FROM entry WHERE position = 4", Integrity.Kind.ENTRY);
        assertNoticed("DELETE FROM entry WHERE position = (SELECT max(position) FROM entry)", Integrity.Kind.ENTRY);
        assertNoticed("DELETE FROM version", Integrity.Kind.ROWS);
        assertNoticed("UPDATE version SET note = 'cleared' ", Integrity.Kind.VERSION);
        assertNoticed("UPDATE version SET snapshot = x'1f8b'", Integrity.Kind.VERSION);
    }

    @Test
    void aRowThatWasRewrittenWithItsRightHashDoesNotAgreeWithTheJournal() {
        Path file = folder.resolve("trip.lawatan");
        Trip trip = TripFiles.edited(file, 4, 40);
        Event event = trip.events().stream().findFirst().orElseThrow();
        Change forged = Change.of(ItemRef.to(event), "title", event.title(), Text.en("Forged"));
        try (TripFile open = new TripFile(file, Session.Mode.WRITE)) {
            open.write(session -> {
                Journal.Tip tip = Journal.tip(session);
                new Rows().apply(session, List.of(forged), tip.state(), SqliteStore.UNSEEN);
                Journal.keepState(session, tip);
                return null;
            });
        }
        try (SqliteStore store = SqliteStore.openReadOnly(file)) {
            assertThat(store.load().trip().event(event.id()).title()).isEqualTo(Text.en("Forged"));
        }
        assertThat(SqliteStore.verify(file).problems())
                .extracting(Integrity.Problem::kind)
                .containsExactly(Integrity.Kind.REPLAY);
    }

    private void assertNoticed(String statement, Integrity.Kind kind) throws Exception {
        Path whole = folder.resolve("whole.lawatan");
        Path file = folder.resolve("trip.lawatan");
        if (!Files.exists(whole)) TripFiles.edited(whole, 4, 40);
        Files.copy(whole, file);
        assertThat(SqliteStore.verify(file).problems()).isEmpty();
        TripFiles.run(file, "PRAGMA ignore_check_constraints = ON", statement);
        assertThat(SqliteStore.verify(file).problems())
                .as(statement)
                .extracting(Integrity.Problem::kind)
                .contains(kind);
        Files.delete(file);
    }
}
