package my.lawatan.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Type;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import my.lawatan.trip.ItemKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The written schema and the records of the trip say the same. */
class SchemaTest {
    @ParameterizedTest
    @EnumSource(ItemKind.class)
    void aComponentIsAColumn(ItemKind kind) throws SQLException {
        List<String> expected = new ArrayList<>();
        expected.add("id TEXT");
        kind.components().forEach(c -> expected.add(Table.snake(c.name()) + ' ' + sqlType(c.type())));
        expected.add("hash BLOB");
        expected.add("sealed BLOB");
        try (Session session = Session.inMemory()) {
            Schema.known().create(session);
            // table_info leaves out what is computed
            assertThat(columns(session, kind.word())).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void everyTableOfItemsIsAKind() throws SQLException {
        try (Session session = Session.inMemory()) {
            Schema.known().create(session);
            List<String> tables = texts(session, "SELECT name FROM sqlite_master WHERE type = 'table'");
            assertThat(tables)
                    .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                    Stream.of(ItemKind.values()).map(ItemKind::word),
                                    Stream.of("entry", "change", "version"))
                            .toList());
        }
    }

    @Test
    void onlyTheIdHashAndPlaceOfARowMustBeThereSoThatTheRestCanBeSealed() throws SQLException {
        try (Session session = Session.inMemory()) {
            Schema.known().create(session);
            for (ItemKind kind : ItemKind.values())
                assertThat(texts(
                                session, "SELECT name FROM pragma_table_info('" + kind.word() + "') WHERE \"notnull\""))
                        .containsExactly("id", "hash");
        }
    }

    @Test
    void anotherToolSeesWhenAnEventStartsAndEnds() throws SQLException {
        try (Session session = Session.inMemory()) {
            Schema.known().create(session);
            session.run(
                    "INSERT INTO event (id, \"when\", hash) VALUES ('1',"
                            + " '{\"start\":\"2024-11-13T10:30\",\"end\":\"2024-11-13T12:30\",\"zone\":\"America/Lima\"}', x'00')");
            assertThat(texts(session, "SELECT start || ' ' || \"end\" FROM event"))
                    .containsExactly("2024-11-13T10:30 2024-11-13T12:30");
        }
    }

    private static List<String> columns(Session session, String table) throws SQLException {
        return texts(session, "SELECT name || ' ' || type FROM pragma_table_info('" + table + "') ORDER BY cid");
    }

    private static List<String> texts(Session session, String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (ResultSet found = session.prepare(sql).executeQuery()) {
            while (found.next()) texts.add(found.getString(1));
        }
        return texts;
    }

    private static String sqlType(Type type) {
        List<Type> numbers = List.of(int.class, boolean.class);
        boolean number = numbers.contains(type) || type.getTypeName().equals(optionalOfInteger());
        return number ? "INTEGER" : "TEXT";
    }

    private static String optionalOfInteger() {
        return Stream.of(Optional.class, Integer.class).map(Class::getName).collect(Collectors.joining("<", "", ">"));
    }
}
