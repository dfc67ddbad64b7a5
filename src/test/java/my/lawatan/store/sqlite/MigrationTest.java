package my.lawatan.store.sqlite;

import static my.lawatan.store.sqlite.TripFiles.failure;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import my.lawatan.fixtures.Fixtures;
import my.lawatan.store.StoreFailure.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way from an older format to a newer one, tried on a format that is not there yet. */
class MigrationTest {
    private static final int NOW = Schema.known().newest();
    private static final String NEXT =
            "ALTER TABLE place ADD COLUMN colour TEXT; PRAGMA user_version = " + (NOW + 1) + ";";

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void makeATripOfToday() {
        file = folder.resolve("trip.lawatan");
        TripFiles.create(file, Fixtures.smallTrip()).close();
    }

    private static Schema next(String script) {
        return new Schema(Stream.concat(Schema.known().scripts().stream(), Stream.of(script))
                .toList());
    }

    private String content() throws IOException {
        return TripFiles.contents(folder).get("trip.lawatan");
    }

    @Test
    void anOlderFileIsCopiedAndThenBroughtToTheNewFormat() {
        try (SqliteStore store = Opening.forWriting(file, next(NEXT))) {
            assertThat(store.load().trip()).isEqualTo(Fixtures.smallTrip());
        }
        assertThat(failure(() -> SqliteStore.open(file)).kind()).isEqualTo(Kind.NEWER);
        try (SqliteStore copy = SqliteStore.open(folder.resolve("trip.lawatan.format-" + NOW))) {
            assertThat(copy.load().trip()).isEqualTo(Fixtures.smallTrip());
        }
        try (SqliteStore again = Opening.forWriting(file, next(NEXT))) {
            assertThat(again.load().trip()).isEqualTo(Fixtures.smallTrip());
        }
    }

    @Test
    void aMigrationThatFailsHalfWayLeavesTheFileAsItWas() throws Exception {
        String before = content();
        String broken = NEXT.replace("PRAGMA", "DELETE FROM event; DELETE FROM nowhere; PRAGMA");
        for (int attempt = 1; attempt <= 2; attempt++) {
            failure(() -> Opening.forWriting(file, next(broken)));
            assertThat(content()).isEqualTo(before);
        }
        assertThat(TripFiles.contents(folder))
                .containsOnlyKeys(
                        "trip.lawatan",
                        "trip.lawatan.lock",
                        "trip.lawatan.format-" + NOW,
                        "trip.lawatan.format-" + NOW + "-2");
        try (SqliteStore store = SqliteStore.open(file)) {
            assertThat(store.load().trip()).isEqualTo(Fixtures.smallTrip());
        }
    }

    @Test
    void aMigrationThatMakesOtherTablesThanItSaysIsNotKept() throws Exception {
        String before = content();
        Schema strange = next("CREATE TEMP TABLE other (x); PRAGMA user_version = " + (NOW + 2) + ";");
        failure(() -> Opening.forWriting(file, strange));
        assertThat(content()).isEqualTo(before);
    }

    @Test
    void lookingAtAnOlderFileDoesNotChangeIt() throws Exception {
        Map<String, String> before = TripFiles.contents(folder);
        try (SqliteStore store = Opening.forReading(file, next(NEXT))) {
            assertThat(store.load().trip()).isEqualTo(Fixtures.smallTrip());
            assertThat(store.name()).isEqualTo("trip.lawatan");
            assertThat(store.entriesAfter(0)).hasSize(1);
        }
        assertThat(TripFiles.contents(folder)).isEqualTo(before);
    }

    @Test
    void theScriptsAreNumberedAndEachSetsItsFormat() {
        List<String> scripts = Schema.known().scripts();
        for (int i = 0; i < scripts.size(); i++)
            assertThat(scripts.get(i)).contains("PRAGMA user_version = " + (i + 1) + ";");
    }
}
