package my.lawatan.store.sqlite;

import static my.lawatan.store.sqlite.TripFiles.failure;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import my.lawatan.fixtures.Fixtures;
import my.lawatan.store.StoreFailure.Kind;
import my.lawatan.text.Messages;
import my.lawatan.trip.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is not a whole trip of ours is refused in words, and stays byte for byte as it was, with nothing left beside it. */
class RefusalTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("trip.lawatan");
    }

    private void refused(Kind... kinds) throws IOException {
        Map<String, String> before = TripFiles.contents(folder);
        var writing = failure(() -> SqliteStore.open(file).close());
        var reading = failure(() -> SqliteStore.openReadOnly(file).close());
        assertThat(Set.of(kinds)).contains(writing.kind(), reading.kind());
        assertThat(new Messages(Language.EN)
                        .text(writing.key(), writing.arguments().toArray()))
                .contains("trip.lawatan")
                .doesNotContain("{");
        assertThat(TripFiles.contents(folder)).isEqualTo(before);
    }

    private void trip() {
        TripFiles.create(file, Fixtures.smallTrip()).close();
        try {
            Files.delete(folder.resolve("trip.lawatan.lock"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aFileThatIsNotThere() throws IOException {
        refused(Kind.MISSING);
    }

    @Test
    void aFolder() throws IOException {
        Files.createDirectory(file);
        refused(Kind.NOT_A_TRIP);
    }

    @Test
    void anEmptyFile() throws IOException {
        Files.createFile(file);
        refused(Kind.NOT_A_TRIP);
    }

    @Test
    void garbage() throws IOException {
        byte[] garbage = new byte[100_000];
        new Random(1).nextBytes(garbage);
        Files.write(file, garbage);
        refused(Kind.NOT_A_TRIP);
    }

    @Test
    void aTextFile() throws IOException {
        Files.writeString(file, "Programme of the visit\n".repeat(1000));
        refused(Kind.NOT_A_TRIP);
    }

    @Test
    void aDatabaseOfSomebodyElse() throws Exception {
        TripFiles.run(file, "CREATE TABLE event (id TEXT)", "INSERT INTO event VALUES ('x')");
        refused(Kind.NOT_A_TRIP);
    }

    @Test
    void aFileOfANewerLawatan() throws Exception {
        trip();
        TripFiles.run(file, "PRAGMA user_version = " + (Schema.known().newest() + 1));
        refused(Kind.NEWER);
        assertThat(failure(() -> SqliteStore.open(file)).arguments())
                .containsExactly(
                        "trip.lawatan",
                        Schema.known().newest() + 1L,
                        Schema.known().newest());
    }

    @Test
    void aTripWithATriggerOfSomebodyElse() throws Exception {
        trip();
        TripFiles.run(file, "CREATE TRIGGER t AFTER INSERT ON entry BEGIN DELETE FROM event; END");
        refused(Kind.DAMAGED);
    }

    @Test
    void aTripWithAViewInPlaceOfATable() throws Exception {
        trip();
        TripFiles.run(file, "ALTER TABLE event RENAME TO e", "CREATE VIEW event AS SELECT * FROM e");
        refused(Kind.DAMAGED);
    }

    @Test
    void aTripWithOneTableTooMany() throws Exception {
        trip();
        TripFiles.run(file, "CREATE TABLE extra (x)");
        refused(Kind.DAMAGED);
    }

    @Test
    void aTripWithoutOneOfItsTables() throws Exception {
        trip();
        TripFiles.run(file, "DROP TABLE contact");
        refused(Kind.DAMAGED);
    }

    @Test
    void aTripThatBreaksOffAnywhere() throws IOException {
        trip();
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length; length += 512) {
            Files.write(file, Arrays.copyOf(whole, length));
            refused(Kind.NOT_A_TRIP, Kind.DAMAGED);
        }
        Files.write(file, whole);
        SqliteStore.open(file).close();
    }

    @Test
    void aNewFileDoesNotReplaceAnother() throws IOException {
        Files.writeString(file, "mine");
        Map<String, String> before = TripFiles.contents(folder);
        assertThat(failure(() -> SqliteStore.create(file)).kind()).isEqualTo(Kind.EXISTS);
        assertThat(TripFiles.contents(folder)).isEqualTo(before);
    }

    @Test
    void aNameThatMeansSomethingToADriverIsJustAName() throws IOException {
        for (String name : new String[] {
            "a?mode=memory.lawatan", ":memory:", ":resource:x", "a%3Fb#c", "file:x", "déjà “vu” 林.lawatan", "a;b'c\"d"
        }) {
            Path odd = folder.resolve(name);
            TripFiles.create(odd, Fixtures.smallTrip()).close();
            try (SqliteStore store = SqliteStore.open(odd)) {
                assertThat(store.load().trip()).isEqualTo(Fixtures.smallTrip());
                assertThat(store.name()).isEqualTo(name);
            }
            assertThat(TripFiles.contents(folder)).containsOnlyKeys(name, name + ".lock");
            Files.delete(odd);
            Files.delete(folder.resolve(name + ".lock"));
        }
    }
}
