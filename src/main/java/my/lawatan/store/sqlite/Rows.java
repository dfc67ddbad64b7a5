package my.lawatan.store.sqlite;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import my.lawatan.change.Change;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Trip;
import my.lawatan.trip.TripSettings;

/** The items of the trip as rows: all of them at once, and what an entry changes in them. */
final class Rows {
    private static final int BATCH = 1_000;
    /** After so many items it is told how far it is. */
    private static final int TOLD = 64;

    private final Map<ItemKind, Table> tables = new EnumMap<>(ItemKind.class);

    Rows() {
        for (ItemKind kind : ItemKind.values()) tables.put(kind, new Table(kind));
    }

    /** The trip that all rows make.
     *
     * @param state what they must be together
     * @throws Damage if a row is not what was written, or one is missing */
    Trip load(Session session, State state) throws SQLException {
        List<Item> items = new ArrayList<>();
        for (Table table : tables.values()) {
            try (ResultSet found = session.prepare(table.selectAll).executeQuery()) {
                while (found.next()) {
                    Row row = table.read(found);
                    state.toggle(found.getBytes(2));
                    items.add(table.item(row));
                }
            }
        }
        if (!state.isNothing()) throw new Damage("rows");
        try {
            return Trip.of(items);
        } catch (Refused e) {
            throw new Damage(e.getMessage(), e);
        }
    }

    /** The trip's settings alone.
     *
     * @throws Damage if they are not what was written, or not there once */
    TripSettings settings(Session session) throws SQLException {
        Table table = tables.get(ItemKind.SETTINGS);
        try (ResultSet found = session.prepare(table.selectAll).executeQuery()) {
            if (!found.next()) throw new Damage("settings");
            TripSettings settings = (TripSettings) table.item(table.read(found));
            if (found.next()) throw new Damage("settings");
            return settings;
        }
    }

    /** Reads every row of one kind, and goes on after one that is not what was written.
     *
     * @return how many there are */
    long verify(Session session, ItemKind kind, Consumer<Damage> damaged) throws SQLException {
        Table table = tables.get(kind);
        long count = 0;
        try (ResultSet found = session.prepare(table.selectAll).executeQuery()) {
            while (found.next()) {
                count++;
                try {
                    table.item(table.read(found));
                } catch (Damage damage) {
                    damaged.accept(damage);
                }
            }
        }
        return count;
    }

    /** Makes the changes true, and tells {@code state}.
     *
     * @param far told how far it is, from 0 to 1; what it throws ends the work
     * @throws Damage if a row does not hold what a change found in it */
    void apply(Session session, List<Change> changes, State state, DoubleConsumer far) throws SQLException {
        Map<ItemRef, List<Change>> byItem = new LinkedHashMap<>();
        for (Change change : changes)
            byItem.computeIfAbsent(change.item(), ref -> new ArrayList<>()).add(change);
        Map<Table, Inserts> inserts = new LinkedHashMap<>();
        int done = 0;
        for (Map.Entry<ItemRef, List<Change>> item : byItem.entrySet()) {
            if (done++ % TOLD == 0) far.accept((double) done / byItem.size());
            Table table = tables.get(item.getKey().kind());
            List<Change> all = item.getValue();
            Inserts created = inserts.computeIfAbsent(table, t -> new Inserts(session, t, state));
            if (all.size() == 1 && all.get(0).creates())
                created.add(table.row(all.get(0).createdItem()));
            else rewrite(session, table, item.getKey(), all, state, created);
        }
        for (Inserts batch : inserts.values()) batch.flush();
    }

    private static void rewrite(
            Session session, Table table, ItemRef ref, List<Change> changes, State state, Inserts created)
            throws SQLException {
        Row before = find(session, table, ref);
        Row after = before;
        for (Change change : changes) after = changed(table, after, change);
        if (before == null) {
            if (after != null) created.add(after);
            return;
        }
        state.toggle(table.hash(before));
        if (after == null) {
            session.prepare(table.delete, ref.id().toString()).executeUpdate();
            return;
        }
        byte[] hash = table.hash(after);
        state.toggle(hash);
        PreparedStatement statement = session.prepare(table.update);
        table.bind(statement, after, hash);
        statement.executeUpdate();
    }

    private static Row changed(Table table, Row row, Change change) {
        if (change.creates() && row == null) return table.row(change.createdItem());
        if (change.deletes() && row != null) return null;
        if (row == null) throw new Damage(change.item() + " is missing");
        int column = table.index(change.component());
        if (!Arrays.equals(row.values()[column], table.stored(change.component(), change.before())))
            throw new Damage(change.item() + " " + change.component());
        byte[][] values = row.values().clone();
        values[column] = table.stored(change.component(), change.after());
        return new Row(row.id(), values);
    }

    private static Row find(Session session, Table table, ItemRef ref) throws SQLException {
        try (ResultSet found =
                session.prepare(table.selectOne, ref.id().toString()).executeQuery()) {
            return found.next() ? table.read(found) : null;
        }
    }

    /** New rows of one table, sent many at a time. */
    private static final class Inserts {
        private final Session session;
        private final Table table;
        private final State state;
        private int waiting;

        Inserts(Session session, Table table, State state) {
            this.session = session;
            this.table = table;
            this.state = state;
        }

        void add(Row row) throws SQLException {
            PreparedStatement statement = session.prepare(table.insert);
            byte[] hash = table.hash(row);
            table.bind(statement, row, hash);
            statement.addBatch();
            state.toggle(hash);
            if (++waiting == BATCH) flush();
        }

        void flush() throws SQLException {
            if (waiting > 0) session.prepare(table.insert).executeBatch();
            waiting = 0;
        }
    }
}
