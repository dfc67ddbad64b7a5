package my.lawatan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import my.lawatan.edit.MoveEvent;
import my.lawatan.store.sqlite.SqliteStore;
import my.lawatan.trip.Event;
import my.lawatan.trip.TimeSpan;
import my.lawatan.workspace.Workspace;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** One event moved until it is durable, against a raw commit that writes rows as long in the same journal mode. */
public class EditBench {
    private static Path copy(String file, String name) throws IOException {
        Path copy = Path.of(file).resolveSibling(name);
        return Files.copy(Path.of(file), copy, StandardCopyOption.REPLACE_EXISTING);
    }

    /** A trip open as the window has it. */
    @State(Scope.Benchmark)
    public static class Open {
        @Param("")
        public String file;

        private Workspace workspace;
        private List<Event> events;
        private int next;

        @Setup(Level.Trial)
        public void open() throws IOException {
            SqliteStore store = SqliteStore.open(copy(file, "edit-ours.lawatan"));
            workspace = Workspace.open(store, Clock.systemUTC(), "bench", Runnable::run);
            events = workspace.trip().events().values().stream()
                    .filter(event -> event.when().timed())
                    .toList();
        }

        @TearDown(Level.Trial)
        public void close() {
            workspace.close();
        }

        /** Each event in its turn, a quarter of an hour later or back. */
        MoveEvent edit() {
            int turn = next++;
            Event event = events.get(turn % events.size());
            TimeSpan now = workspace.trip().event(event.id()).when();
            return new MoveEvent(event.id(), now.plusMinutes(turn / events.size() % 2 == 0 ? 15 : -15));
        }
    }

    @Benchmark
    public Object edit(Open open) {
        return open.workspace.apply(open.edit()).orElseThrow();
    }

    /** The same file by plain JDBC. */
    @State(Scope.Benchmark)
    public static class Raw {
        @Param("")
        public String file;

        private Connection connection;
        private PreparedStatement event;
        private PreparedStatement entry;
        private PreparedStatement change;
        private List<String> events;
        private long position;

        @Setup(Level.Trial)
        public void open() throws IOException, SQLException {
            connection = Sqlite.open(copy(file, "edit-raw.lawatan"));
            events = Sqlite.texts(connection, "SELECT id FROM event");
            position = Long.parseLong(
                    Sqlite.texts(connection, "SELECT max(position) FROM entry").get(0));
            event = connection.prepareStatement("UPDATE event SET \"when\" = ?, hash = ? WHERE id = ?");
            entry = connection.prepareStatement(
                    "INSERT INTO entry (position, id, writer, sequence, origin, at,"
                            + " officer, label_key, label_arguments, state, hash) VALUES (?, ?, ?, ?, 'here', ?, ?, ?, ?, ?, ?)");
            change = connection.prepareStatement("INSERT INTO change (entry, ordinal, kind, item, component, before,"
                    + " after, parents) VALUES (?, 0, 'event', ?, 'when', ?, ?, ?)");
        }

        @TearDown(Level.Trial)
        public void close() throws SQLException {
            connection.close();
        }
    }

    private static final byte[] HASH = new byte[32];
    private static final String WHEN = "{\"start\":\"2024-11-13T10:30\",\"end\":\"2024-11-13T11:30\","
            + "\"zone\":\"America/Lima\",\"certainty\":\"exact\"}";
    private static final String WRITER = new UUID(0, 0).toString();

    @Benchmark
    public long commit(Raw raw) throws SQLException {
        long position = ++raw.position;
        String id = raw.events.get((int) (position % raw.events.size()));
        String entry = new UUID(1, position).toString();
        Sqlite.run(raw.connection, "BEGIN IMMEDIATE");
        execute(raw.event, WHEN, HASH, id);
        execute(
                raw.entry,
                position,
                entry,
                WRITER,
                position,
                "2024-11-01T00:00:00Z",
                "bench",
                "label.move-event",
                "[\"Roundtable with leaders of industry\",\"10:30\",\"11:30\"]",
                HASH,
                HASH);
        execute(raw.change, position, id, WHEN, WHEN, "[\"" + entry + "\"]");
        Sqlite.run(raw.connection, "COMMIT");
        return position;
    }

    private static void execute(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof byte[] bytes) statement.setBytes(i + 1, bytes);
            else statement.setObject(i + 1, values[i]);
        }
        statement.executeUpdate();
    }
}
