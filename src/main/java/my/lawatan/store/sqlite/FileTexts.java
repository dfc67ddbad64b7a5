package my.lawatan.store.sqlite;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import my.lawatan.store.StoreFailure;
import my.lawatan.store.StoreFailure.Kind;

/** Every text that a trip file holds, whether the program would ever read it or not. */
public final class FileTexts {
    /** What names and proves, and says nothing. */
    private static final Set<String> WORDLESS = Set.of("id", "hash");

    /**
     * A text.
     *
     * @param where table and column; empty for what lies between the rows, in pages that nothing uses any more
     */
    public record Found(String where, String text) {}

    private FileTexts() {}

    /**
     * Those of that file. Blocks.
     *
     * @throws StoreFailure DEVICE if it cannot be read
     */
    public static List<Found> of(Path file) {
        List<Found> found = new ArrayList<>();
        try (Connection connection = java.sql.DriverManager.getConnection("jdbc:sqlite:" + file.toAbsolutePath())) {
            for (String table : tables(connection)) read(connection, table, found);
            // each text as one line: what is between them is no letter
            String raw = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            found.add(new Found("", raw.replaceAll("[\\p{Cntrl}\\uFFFD]+", "\n")));
        } catch (SQLException | IOException e) {
            throw new StoreFailure(Kind.DEVICE, e, String.valueOf(file.getFileName()), String.valueOf(e.getMessage()));
        }
        return found;
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT name FROM sqlite_schema WHERE type = 'table'")) {
            while (rows.next()) names.add(rows.getString(1));
        }
        return names;
    }

    private static void read(Connection connection, String table, List<Found> found) throws SQLException {
        String quoted = "\"" + table.replace("\"", "\"\"") + "\"";
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT * FROM " + quoted)) {
            while (rows.next())
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    String column = rows.getMetaData().getColumnName(i);
                    String text = WORDLESS.contains(column) ? null : text(rows.getObject(i));
                    if (text != null && !text.isEmpty()) found.add(new Found(table + "." + column, text));
                }
        }
    }

    private static String text(Object value) {
        return value instanceof byte[] bytes
                ? new String(bytes, StandardCharsets.UTF_8)
                : value instanceof String text ? text : null;
    }
}
