package my.lawatan.store.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteOpenMode;

/** One connection with its prepared statements. It is in autocommit mode for ever: transactions are said in SQL. */
final class Session implements AutoCloseable {
    /** How a file is opened. */
    enum Mode {
        /** Only to read; other programs may write meanwhile. */
        READ,
        /** To read what stands in the main file, past locks and past a journal that is left; never changes anything. */
        PEEK,
        WRITE,
        CREATE
    }

    private static final int BUSY_MILLISECONDS = 4_000;

    private static final String SETTINGS =
            "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0;"
                    + "PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY; PRAGMA locking_mode = NORMAL; PRAGMA synchronous = FULL;";

    private final Connection connection;
    private final Map<String, PreparedStatement> statements = new HashMap<>();

    private Session(Connection connection) {
        this.connection = connection;
    }

    static Session open(Path path, Mode mode) throws SQLException {
        return open(uri(path) + (mode == Mode.PEEK ? "?immutable=1" : ""), mode);
    }

    /** An empty database that is never on a disk. */
    static Session inMemory() throws SQLException {
        return open(":memory:", Mode.CREATE);
    }

    private static Session open(String name, Mode mode) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_MILLISECONDS);
        config.setGetGeneratedKeys(false);
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        if (mode == Mode.CREATE) config.setOpenMode(SQLiteOpenMode.CREATE);
        if (mode == Mode.READ || mode == Mode.PEEK) config.setReadOnly(true);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + name);
        Session session = new Session(source.getConnection());
        try {
            session.run(SETTINGS);
            return session;
        } catch (SQLException e) {
            session.close();
            throw e;
        }
    }

    /** As a URI, in which no character of an officer's file name means anything to the driver or to SQLite. */
    private static String uri(Path path) {
        return "file:" + path.toAbsolutePath().toUri().getRawPath();
    }

    /** Runs statements that have no result to speak of. */
    void run(String script) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(script);
        }
    }

    /** Ready to be bound and executed; closed with the session. */
    PreparedStatement prepare(String sql) throws SQLException {
        PreparedStatement known = statements.get(sql);
        if (known == null) {
            known = connection.prepareStatement(sql);
            statements.put(sql, known);
        }
        return known;
    }

    /** The statement, bound to these texts, numbers and bytes. */
    PreparedStatement prepare(String sql, Object... values) throws SQLException {
        PreparedStatement statement = prepare(sql);
        for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
        return statement;
    }

    /** The first column of the first row; 0 if there is none. */
    long number(String sql, Object... values) throws SQLException {
        try (ResultSet found = prepare(sql, values).executeQuery()) {
            return found.next() ? found.getLong(1) : 0;
        }
    }

    void begin() throws SQLException {
        prepare("BEGIN").execute();
    }

    void beginWriting() throws SQLException {
        prepare("BEGIN IMMEDIATE").execute();
    }

    void commit() throws SQLException {
        prepare("COMMIT").execute();
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            // it is thrown away; what it had not committed is rolled back by the next one that opens the file
        }
    }
}
