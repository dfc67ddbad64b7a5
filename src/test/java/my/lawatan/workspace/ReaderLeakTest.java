package my.lawatan.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import my.lawatan.reader.CopyCheck;
import my.lawatan.reader.Reader;
import my.lawatan.reader.ReaderMark;
import my.lawatan.reader.ReaderTrip;
import my.lawatan.sample.Sample;
import my.lawatan.trip.Event;
import my.lawatan.trip.Person;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Side;
import my.lawatan.trip.Trip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reader copy is read through when it is finished, whatever the program would read of it. */
class ReaderLeakTest {
    private static final Trip TRIP = Sample.of("exercise").latest();
    private static final Reader READER = Reader.of(TRIP, reader());
    private static final Trip SEEN = ReaderTrip.of(TRIP, READER);
    private static final CopyCheck CHECK = new CopyCheck(TRIP, SEEN);

    @TempDir
    Path folder;

    private static my.lawatan.trip.Id<Person> reader() {
        return TRIP.people().stream()
                .filter(person -> person.side() == Side.OURS)
                .filter(person -> !TRIP.settings().principal().equals(java.util.Optional.of(person.id())))
                .map(Person::id)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** An event that its readers may not know. */
    private static Event hidden() {
        return TRIP.events().stream()
                .filter(event -> SEEN.find(my.lawatan.trip.ItemRef.to(event)).isEmpty())
                .filter(event -> event.title().plain().length() > 20)
                .min(Comparator.comparing(Event::id))
                .orElseThrow();
    }

    private void write(Path file, Trip told) {
        ReaderMark mark = ReaderMark.of(TRIP, READER, "6", true, Instant.EPOCH);
        ReaderFile.write(file, TRIP, told, mark, Instant.EPOCH, "Aina");
    }

    private Path planted(String... statements) throws SQLException {
        Path file = folder.resolve("planted.lawatan");
        write(file, SEEN);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) statement.execute(sql);
        }
        return file;
    }

    @Test
    void aCopyThatHoldsNothingElseIsMade() {
        Path file = folder.resolve("copy.lawatan");
        write(file, SEEN);
        assertThat(file).isNotEmptyFile();
        ReaderFile.require(file, CHECK);
    }

    @Test
    void aTextInAnyTableStopsIt() throws SQLException {
        String title = hidden().title().plain().replace("'", "''");
        Path file = planted("CREATE TABLE more (something TEXT)", "INSERT INTO more VALUES ('Then: " + title + "')");
        assertThatThrownBy(() -> ReaderFile.require(file, CHECK)).isInstanceOfSatisfying(Refused.class, no -> {
            assertThat(no.key()).isEqualTo("refused.reader-leak");
            assertThat(no.arguments())
                    .contains("more.something", hidden().title().plain());
        });
    }

    @Test
    void whatWasDeletedAndIsLeftBetweenTheRowsStopsItToo() throws SQLException {
        String title = hidden().title().plain().replace("'", "''");
        Path file = planted(
                "PRAGMA secure_delete = OFF",
                "CREATE TABLE more (something TEXT)",
                "INSERT INTO more VALUES ('" + title + "')",
                "DELETE FROM more");
        assertThatThrownBy(() -> ReaderFile.require(file, CHECK))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.key()).isEqualTo("refused.reader-leak.between"));
    }

    @Test
    void aCopyThatWouldTellMoreIsNoFile() throws IOException {
        CopyCheck narrow = new CopyCheck(TRIP, SEEN);
        Path file = folder.resolve("more.lawatan");
        write(folder.resolve("other.lawatan"), SEEN);
        // what is handed over for writing is all of it, by a fault of ours
        assertThatThrownBy(() -> my.lawatan.store.sqlite.FreshFile.make(
                        file,
                        store -> Past.begin(
                                store,
                                TRIP,
                                ReaderMark.of(TRIP, READER, "6", true, Instant.EPOCH)
                                        .label(),
                                Instant.EPOCH,
                                "Aina"),
                        made -> ReaderFile.require(made, narrow)))
                .isInstanceOf(Refused.class);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(path -> path.getFileName().toString()).toList()).isEqualTo(List.of("other.lawatan"));
        }
    }
}
