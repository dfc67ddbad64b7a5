package my.lawatan.store.sqlite;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import my.lawatan.store.StoreFailure;
import my.lawatan.store.StoreFailure.Kind;

/** The tables of a trip file by format: script n makes format n of format n - 1, the first of nothing. */
record Schema(List<String> scripts) {
    /** In the header of each of our files. */
    static final int APPLICATION = 0x4C415754;

    /** The formats that this program knows; the last is what it writes. */
    static Schema known() {
        return new Schema(
                List.of(script("V1.sql"), script("V2.sql"), script("V3.sql"), script("V4.sql"), script("V5.sql")));
    }

    Schema {
        scripts = List.copyOf(scripts);
    }

    static String script(String name) {
        try (InputStream in = Schema.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int newest() {
        return scripts.size();
    }

    /** Makes all tables in an empty file. */
    void create(Session session) throws SQLException {
        upgrade(session, 0);
    }

    /** Runs the scripts after format {@code from}, inside the caller's transaction. */
    void upgrade(Session session, int from) throws SQLException {
        for (String script : scripts.subList(from, scripts.size())) session.run(script);
    }

    /**
     * The format of the file.
     *
     * @throws StoreFailure NOT_A_TRIP if it is something else, NEWER if this program does not know it
     */
    int format(Path path, Session session) throws SQLException {
        if (session.number("PRAGMA application_id") != APPLICATION)
            throw new StoreFailure(Kind.NOT_A_TRIP, null, Failures.name(path));
        long format = session.number("PRAGMA user_version");
        if (format > newest()) throw new StoreFailure(Kind.NEWER, null, Failures.name(path), format, newest());
        if (format < 1) throw new StoreFailure(Kind.NOT_A_TRIP, null, Failures.name(path));
        return (int) format;
    }

    /**
     * Requires that the file has the tables of that format and nothing else: a view or trigger of somebody else's would run
     * with our statements.
     *
     * @throws Damage naming the first difference
     */
    void require(int format, Session session) throws SQLException {
        List<String> found = parts(session);
        List<String> expected;
        try (Session model = Session.inMemory()) {
            new Schema(scripts.subList(0, format)).create(model);
            expected = parts(model);
        }
        for (String part : found) if (!expected.contains(part)) throw new Damage("schema: " + firstLine(part));
        for (String part : expected) if (!found.contains(part)) throw new Damage("schema: no " + firstLine(part));
    }

    private static List<String> parts(Session session) throws SQLException {
        List<String> parts = new ArrayList<>();
        String sql = "SELECT type, name, tbl_name, ifnull(sql, '') FROM sqlite_master";
        try (ResultSet found = session.prepare(sql).executeQuery()) {
            while (found.next())
                parts.add(String.join(" ", found.getString(1), found.getString(2), found.getString(3))
                        + '\n'
                        + found.getString(4));
        }
        return parts;
    }

    private static String firstLine(String part) {
        return part.substring(0, part.indexOf('\n'));
    }
}
