package my.lawatan.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import my.lawatan.change.Entry;
import my.lawatan.edit.RenameEvent;
import my.lawatan.fixtures.Fixtures;
import my.lawatan.trip.Id;
import my.lawatan.trip.Leg;
import my.lawatan.trip.LegMode;
import my.lawatan.trip.Text;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Trip;
import my.lawatan.trip.Vehicle;
import my.lawatan.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Formats 1 and 2 kept the vehicles of a way as a set; papers showed them by rank. */
class OldOrderTest {
    private static final Id<Leg> LEG = Id.named("fixture/leg");

    @TempDir
    Path folder;

    private static Vehicle vehicle(String name, String rank) {
        Vehicle plain = Vehicle.of(Id.named("fixture/" + name), Text.en(name));
        return new Vehicle(plain.id(), plain.name(), "", Optional.empty(), "", rank, plain.type(), plain.phone());
    }

    private static final List<Vehicle> RANKED =
            List.of(vehicle("Escort", "a"), vehicle("Principal", "b"), vehicle("Staff", "c"), vehicle("Press", "d"));

    private static List<Id<Vehicle>> ids(Stream<Vehicle> vehicles) {
        return vehicles.map(Vehicle::id).toList();
    }

    // as a set was written: by id
    private static Leg leg() {
        return new Leg(
                LEG,
                Optional.of(Fixtures.BRIEFING),
                Optional.of(Fixtures.ROUNDTABLE),
                Optional.empty(),
                Optional.empty(),
                LegMode.MOTORCADE,
                Optional.of(20),
                TimeSpan.NOT_STATED,
                Optional.empty(),
                ids(RANKED.stream()).stream().sorted().toList(),
                Text.NONE,
                List.of());
    }

    /** A file of an older format: what today's holds of the tables and columns that it had. */
    private Path file(int format) throws SQLException {
        Trip trip = Fixtures.smallTrip();
        for (Vehicle vehicle : RANKED) trip = trip.with(vehicle);
        Path today = folder.resolve("today.lawatan");
        try (Workspace workspace = TripFiles.create(today, trip.with(leg()))) {
            workspace.apply(new RenameEvent(Fixtures.LUNCH, Text.en("Lunch of the day")));
        }
        Path old = folder.resolve("old.lawatan");
        try (Session session = Session.open(old, Session.Mode.CREATE)) {
            new Schema(Schema.known().scripts().subList(0, format)).create(session);
            session.run("ATTACH '" + today + "' AS today");
            for (String table : names(session, "SELECT name FROM main.sqlite_master WHERE type = 'table'")) {
                String columns = names(session, "SELECT name FROM pragma_table_info('" + table + "')").stream()
                        .map(name -> '"' + name + '"')
                        .collect(Collectors.joining(", "));
                session.run("INSERT INTO main.\"" + table + "\" (" + columns + ") SELECT " + columns + " FROM today.\""
                        + table + '"');
            }
        }
        return old;
    }

    private static List<String> names(Session session, String sql) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet found = session.prepare(sql).executeQuery()) {
            while (found.next()) names.add(found.getString(1));
        }
        return names;
    }

    private static List<Id<Vehicle>> order(SqliteStore store) {
        return store.load().trip().legs().get(LEG).orElseThrow().vehicles();
    }

    @Test
    void aFileWithoutAnOrderOfCarsKeepsTheOneThatItShowed() throws Exception {
        assertThat(leg().vehicles()).isNotEqualTo(ids(RANKED.stream()));
        Path file = file(2);
        byte[] before = Files.readAllBytes(file);
        try (SqliteStore store = SqliteStore.openReadOnly(file)) {
            assertThat(order(store)).isEqualTo(ids(RANKED.stream()));
        }
        assertThat(Files.readAllBytes(file)).as("looking changes nothing").isEqualTo(before);
        try (SqliteStore store = SqliteStore.open(file)) {
            assertThat(order(store)).isEqualTo(ids(RANKED.stream()));
            List<Entry> journal = store.entriesAfter(0);
            assertThat(journal).hasSize(3);
            assertThat(journal.get(2).changes().get(0).parents())
                    .containsExactly(journal.get(0).id());
        }
        assertThat(SqliteStore.verify(file).problems()).isEmpty();
    }

    @Test
    void anOrderThatAnOfficerGaveStays() throws Exception {
        Path file = file(3);
        try (SqliteStore store = SqliteStore.open(file)) {
            assertThat(order(store)).isEqualTo(leg().vehicles());
            assertThat(store.entriesAfter(0)).hasSize(2);
        }
    }
}
