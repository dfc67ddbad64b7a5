package my.lawatan.store.sqlite;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import my.lawatan.json.Values;
import my.lawatan.trip.Component;
import my.lawatan.trip.Id;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.Records;

/** The table of one kind of item: its statements, and rows to items and back. A component is a column. */
final class Table {
    private record Column(String name, Component component, Codec codec, Object fallback) {}

    private final ItemKind kind;
    private final List<Column> columns = new ArrayList<>();
    private final Fingerprint fingerprint;
    final String selectAll;
    final String selectOne;
    final String insert;
    final String update;
    final String delete;

    Table(ItemKind kind) {
        this.kind = kind;
        for (Component component : kind.components())
            columns.add(new Column(
                    snake(component.name()),
                    component,
                    Codec.of(component.type()),
                    Values.defaultOf(component.type()).orElse(null)));
        List<String> names = columnNames();
        fingerprint = new Fingerprint(name(), names);
        String quoted = names.stream().map(n -> '"' + n + '"').collect(Collectors.joining(", "));
        selectAll = "SELECT id, hash, sealed, " + quoted + " FROM \"" + name() + '"';
        selectOne = selectAll + " WHERE id = ?";
        String marks = String.join(", ", Collections.nCopies(names.size() + 2, "?"));
        insert = "INSERT INTO \"" + name() + "\" (" + quoted + ", hash, id) VALUES (" + marks + ")";
        String sets = names.stream().map(n -> '"' + n + "\" = ?").collect(Collectors.joining(", "));
        update = "UPDATE \"" + name() + "\" SET " + sets + ", hash = ? WHERE id = ?";
        delete = "DELETE FROM \"" + name() + "\" WHERE id = ?";
    }

    String name() {
        return kind.word();
    }

    List<String> columnNames() {
        return columns.stream().map(Column::name).toList();
    }

    /** {@code hostCity} is the column {@code host_city}. */
    static String snake(String component) {
        return component.replaceAll("(\\p{Upper})", "_$1").toLowerCase(Locale.ROOT);
    }

    Row row(Item item) {
        byte[][] values = new byte[columns.size()][];
        for (int i = 0; i < values.length; i++) {
            Column column = columns.get(i);
            values[i] = stored(column, column.component().of(item));
        }
        return new Row(item.id().toString().getBytes(UTF_8), values);
    }

    /** What stands in the column of {@code component} for {@code value}; null for the default. */
    byte[] stored(String component, Object value) {
        return stored(columns.get(index(component)), value);
    }

    private static byte[] stored(Column column, Object value) {
        return value.equals(column.fallback())
                ? null
                : column.codec().write().apply(value).getBytes(UTF_8);
    }

    /** Where the column of {@code component} stands in a row. */
    int index(String component) {
        return kind.components().indexOf(kind.component(component));
    }

    /** The row at which {@code found} stands.
     *
     * @throws Damage if it is not what was written */
    Row read(ResultSet found) throws SQLException {
        byte[][] values = new byte[columns.size()][];
        for (int i = 0; i < values.length; i++) values[i] = found.getBytes(i + 4);
        Row row = new Row(found.getBytes(1), values);
        if (row.id() == null || found.getBytes(3) != null || !fingerprint.matches(row, found.getBytes(2)))
            throw new Damage(name() + ' ' + (row.id() == null ? "?" : Codec.string(row.id())));
        return row;
    }

    /** The item of a row whose hash is right.
     *
     * @throws Damage if it is none all the same: somebody else wrote it */
    Item item(Row row) {
        try {
            Object[] values = new Object[columns.size() + 1];
            values[0] = new Id<>(Codec.uuid(row.id()));
            for (int i = 1; i < values.length; i++) values[i] = value(columns.get(i - 1), row.values()[i - 1]);
            return (Item) Records.create(kind.type(), values);
        } catch (RuntimeException e) {
            throw new Damage(name() + ' ' + Codec.string(row.id()), e);
        }
    }

    private static Object value(Column column, byte[] stored) {
        if (stored != null) return column.codec().read().apply(stored);
        if (column.fallback() == null) throw new IllegalArgumentException(column.name() + " is missing");
        return column.fallback();
    }

    byte[] hash(Row row) {
        return fingerprint.of(row);
    }

    /** Fills {@link #insert} or {@link #update}. */
    void bind(PreparedStatement statement, Row row, byte[] hash) throws SQLException {
        int i = 0;
        for (byte[] value : row.values()) statement.setString(++i, value == null ? null : Codec.string(value));
        statement.setBytes(++i, hash);
        statement.setString(++i, Codec.string(row.id()));
    }
}
