package my.lawatan.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import my.lawatan.fixtures.Fixtures;
import my.lawatan.fixtures.RandomEdits;
import my.lawatan.store.StoreFailure;
import my.lawatan.trip.Label;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Trip;
import my.lawatan.workspace.Workspace;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Trip files for tests. */
final class TripFiles {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2024-11-01T08:30:00Z"), ZoneOffset.UTC);
    static final Label LABEL = Label.of("edit.create-trip");

    private TripFiles() {}

    static Workspace create(Path file, Trip trip) {
        return Workspace.create(SqliteStore.create(file), trip, LABEL, CLOCK, "Aminah", Runnable::run);
    }

    static Workspace open(Path file) {
        return Workspace.open(SqliteStore.open(file), CLOCK, "Aminah", Runnable::run);
    }

    /** A file that was edited so many times and issued once. */
    static Trip edited(Path file, long seed, int edits) {
        RandomEdits random = new RandomEdits(seed);
        try (Workspace workspace = create(file, Fixtures.smallTrip())) {
            for (int i = 0; i < edits; i++) {
                workspace.apply(random.next(workspace.trip()));
                if (i == edits / 2) workspace.issue("Chief of Protocol", "half way");
            }
            return workspace.trip();
        }
    }

    static void ifPossible(Runnable step) {
        try {
            step.run();
        } catch (Refused e) {
            // changed since: the trip stays as it is, which is what the test looks at
        }
    }

    static StoreFailure failure(ThrowingCallable attempt) {
        StoreFailure failure = catchThrowableOfType(StoreFailure.class, attempt);
        assertThat(failure).as("a failure").isNotNull();
        return failure;
    }

    /** All files of a folder with the hash of their content. */
    static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new HashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList())
                contents.put(
                        file.getFileName().toString(),
                        HexFormat.of().formatHex(Fingerprint.sha256().digest(Files.readAllBytes(file))));
        }
        return contents;
    }

    /** What another program does to the file. */
    static void run(Path file, String... statements) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            for (String sql : List.of(statements)) statement.execute(sql);
        }
    }

    /** The first two columns of every row that another program sees. */
    static List<String> texts(Path file, String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var found = connection.createStatement().executeQuery(sql)) {
            while (found.next()) texts.add(found.getString(1) + ' ' + found.getString(2));
        }
        return texts;
    }
}
