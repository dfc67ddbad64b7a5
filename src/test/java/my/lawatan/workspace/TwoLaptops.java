package my.lawatan.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import my.lawatan.fixtures.Fixtures;
import my.lawatan.store.sqlite.SqliteStore;
import my.lawatan.trip.Label;

/** The small trip in a file of our own, and another officer's copy of it. */
final class TwoLaptops {
    static final Clock MONDAY = Clock.fixed(Instant.parse("2024-11-11T12:00:00Z"), ZoneOffset.UTC);
    static final Clock TUESDAY = Clock.offset(MONDAY, Duration.ofDays(1));

    private TwoLaptops() {}

    static Path ours(Path folder) {
        Path file = folder.resolve("ours.lawatan");
        Workspace.create(
                        SqliteStore.create(file),
                        Fixtures.smallTrip(),
                        Label.of("edit.create-item", "trip", "Fixture"),
                        MONDAY,
                        "Aina",
                        Runnable::run)
                .close();
        return file;
    }

    static Path copyOf(Path file) throws IOException {
        return Files.copy(file, file.resolveSibling("theirs.lawatan"));
    }

    static Workspace open(Path file, String officer, Clock clock) {
        return Workspace.open(SqliteStore.open(file), clock, officer, Runnable::run);
    }
}
