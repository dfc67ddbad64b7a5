package my.lawatan.search;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import my.lawatan.trip.ItemRef;

/**
 * The words of all documents in a SQLite of its own, in memory. It holds no text, only words: what a result says is read from the
 * trip. Titles and names keep the order of their words, texts do not, which makes a large trip's index small and quick.
 */
final class Index implements AutoCloseable {
    // the words come folded and cut: what this tokenizer cuts at besides is not in them
    private static final String OPTIONS = "content='', contentless_delete=1, tokenize='ascii'";
    // words are gathered in memory until they are so many bytes, and then sorted once: half the work of many small
    // heaps
    private static final int GATHERED = 64 << 20;
    private static final int KIND_SHIFT = 32;

    /** Where to look. */
    enum In {
        /** Columns {@code title} and {@code names}; knows the order of words. */
        TITLES("titles"),
        /** All words of a document, without their order. */
        TEXTS("texts");

        private final String query;

        In(String table) {
            this.query = "SELECT rowid FROM " + table + " WHERE " + table
                    + " MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rowid LIMIT ?";
        }
    }

    private final Connection connection;
    private final Map<In, PreparedStatement> looking = new EnumMap<>(In.class);
    private final PreparedStatement addTitle;
    private final PreparedStatement addText;
    private final PreparedStatement removeTitle;
    private final PreparedStatement removeText;
    private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    private final Map<Object, Long> rows = new HashMap<>();
    private final Map<Long, Object> keys = new HashMap<>();

    Index() {
        try {
            connection = DriverManager.getConnection("jdbc:sqlite::memory:");
            run("PRAGMA journal_mode = OFF");
            run("PRAGMA temp_store = MEMORY");
            run("CREATE VIRTUAL TABLE titles USING fts5(title, names, prefix='1 2 3', " + OPTIONS + ")");
            run("CREATE VIRTUAL TABLE texts USING fts5(words, detail=none, prefix='2 3', " + OPTIONS + ")");
            for (String table : List.of("titles", "texts"))
                run("INSERT INTO " + table + "(" + table + ", rank) VALUES ('hashsize', " + GATHERED + ")");
            addTitle = connection.prepareStatement("INSERT INTO titles(rowid, title, names) VALUES (?, ?, ?)");
            addText = connection.prepareStatement("INSERT INTO texts(rowid, words) VALUES (?, ?)");
            removeTitle = connection.prepareStatement("DELETE FROM titles WHERE rowid = ?");
            removeText = connection.prepareStatement("DELETE FROM texts WHERE rowid = ?");
            for (In in : In.values()) looking.put(in, connection.prepareStatement(in.query));
        } catch (SQLException e) {
            throw broken(e);
        }
    }

    /** Makes all changes of {@code work} at once, which is quicker than one by one. */
    void together(Runnable work) {
        try {
            run("BEGIN");
            work.run();
            run("COMMIT");
        } catch (SQLException e) {
            throw broken(e);
        }
    }

    /** The order in which documents are added quickest. */
    static Comparator<ItemRef> order() {
        return Comparator.comparing(ref -> row(Kind.of(ref.kind()).orElseThrow(), ref));
    }

    // drawn from the key, so that of too many results the same ones are seen whenever each of them came in
    private static long row(Kind kind, Object key) {
        int hash = key instanceof ItemRef ref ? ref.id().value().hashCode() : key.hashCode();
        return ((long) kind.ordinal() << KIND_SHIFT) + (hash & Integer.MAX_VALUE);
    }

    void add(Object key, Kind kind, Document.Words words) {
        long row = row(kind, key);
        while (keys.containsKey(row)) row++;
        keys.put(row, key);
        rows.put(key, row);
        counts.merge(kind, 1, Integer::sum);
        try {
            addTitle.setLong(1, row);
            addTitle.setString(2, String.join(" ", words.title()));
            addTitle.setString(3, String.join(" ", words.names()));
            addTitle.executeUpdate();
            addText.setLong(1, row);
            addText.setString(2, String.join(" ", words.all()));
            addText.executeUpdate();
        } catch (SQLException e) {
            throw broken(e);
        }
    }

    void remove(Object key) {
        Long row = rows.remove(key);
        if (row == null) return;
        keys.remove(row);
        counts.merge(Kind.values()[(int) (row >> KIND_SHIFT)], -1, Integer::sum);
        try {
            for (PreparedStatement statement : List.of(removeTitle, removeText)) {
                statement.setLong(1, row);
                statement.executeUpdate();
            }
        } catch (SQLException e) {
            throw broken(e);
        }
    }

    /** The keys of documents of that kind that match, at most {@code most} of them. */
    List<Object> look(In in, String expression, Kind kind, int most) {
        long first = (long) kind.ordinal() << KIND_SHIFT;
        PreparedStatement query = looking.get(in);
        try {
            query.setString(1, expression);
            query.setLong(2, first);
            query.setLong(3, first + Integer.MAX_VALUE);
            query.setInt(4, most);
            List<Object> found = new ArrayList<>();
            try (ResultSet result = query.executeQuery()) {
                while (result.next()) found.add(keys.get(result.getLong(1)));
            }
            return found;
        } catch (SQLException e) {
            throw broken(e);
        }
    }

    Stream<Object> keys() {
        return rows.keySet().stream();
    }

    boolean isEmpty(Kind kind) {
        return counts.getOrDefault(kind, 0) == 0;
    }

    int size() {
        return rows.size();
    }

    /** Bytes of memory that the pages of the index take. */
    Optional<Long> bytes() {
        try (PreparedStatement pages = connection.prepareStatement(
                        "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size");
                ResultSet result = pages.executeQuery()) {
            return result.next() ? Optional.of(result.getLong(1)) : Optional.empty();
        } catch (SQLException e) {
            throw broken(e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw broken(e);
        }
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static IllegalStateException broken(SQLException e) {
        return new IllegalStateException(e);
    }
}
