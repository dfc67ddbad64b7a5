package my.lawatan.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The floors under the trip file: SQLite by plain JDBC, with the settings of the trip file and nothing else. */
final class Sqlite {
    private Sqlite() {}

    static Connection open(Path file) throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        for (String pragma : List.of("journal_mode = TRUNCATE", "synchronous = FULL", "foreign_keys = ON"))
            run(connection, "PRAGMA " + pragma);
        return connection;
    }

    static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Reads every stored column of every item's row with the getter of its type and keeps nothing. */
    static long readTyped(Connection connection) throws SQLException {
        long seen = 0;
        for (String table : itemTables(connection)) seen += readTyped(connection, table);
        return seen;
    }

    /** The tables of items: all but the journal and the versions. */
    private static List<String> itemTables(Connection connection) throws SQLException {
        return texts(
                connection,
                "SELECT name FROM sqlite_schema WHERE type = 'table'"
                        + " AND name NOT IN ('entry', 'change', 'version') AND name NOT LIKE 'sqlite%'");
    }

    private static long readTyped(Connection connection, String table) throws SQLException {
        List<String> names = texts(connection, "SELECT name FROM pragma_table_info('" + table + "')");
        List<String> types = texts(connection, "SELECT type FROM pragma_table_info('" + table + "')");
        long seen = 0;
        String columns = "\"" + String.join("\", \"", names) + "\"";
        try (var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT " + columns + " FROM \"" + table + "\"")) {
            while (rows.next()) for (int i = 0; i < types.size(); i++) seen += size(rows, i + 1, types.get(i));
        }
        return seen;
    }

    private static long size(ResultSet row, int column, String type) throws SQLException {
        switch (type) {
            case "INTEGER" -> {
                return row.getLong(column);
            }
            case "BLOB" -> {
                byte[] bytes = row.getBytes(column);
                return bytes == null ? 0 : bytes.length;
            }
            default -> {
                String text = row.getString(column);
                return text == null ? 0 : text.length();
            }
        }
    }

    static List<String> texts(Connection connection, String query) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) texts.add(rows.getString(1));
        }
        return texts;
    }
}
