package my.lawatan.store.sqlite;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.DoubleConsumer;
import my.lawatan.change.Change;
import my.lawatan.change.Entry;
import my.lawatan.json.EntryJson;
import my.lawatan.json.Json;
import my.lawatan.store.Header;
import my.lawatan.store.Store.Origin;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Label;

/** The entries in the file, each bound to its writer's entry before it by a hash. */
final class Journal {
    private static final int BATCH = 1_000;
    /** After so many changes it is told how far it is. */
    private static final int TOLD = 64;

    private static final String HEAD_COLUMNS =
            "position, id, writer, sequence, origin, at, officer, label_key, label_arguments, undoes, redoes, hash";
    private static final String CHANGE_COLUMNS = "kind, item, component, before, after, parents, entry";
    private static final String INSERT_CHANGE =
            "INSERT INTO change (" + CHANGE_COLUMNS + ", ordinal) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String INSERT_ENTRY =
            "INSERT INTO entry (" + HEAD_COLUMNS + ", state) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private Journal() {}

    /**
     * Where the journal ends.
     *
     * @param position of the last entry; 0 if there is none
     * @param state what all rows were together after it
     */
    record Tip(long position, String writer, long sequence, byte[] hash, State state) {
        Tip {
            if (position > 0 && hash == null) throw new Damage("entry " + position);
        }

        private boolean isBefore(Entry entry) {
            return entry.sequence() == sequence + 1 && entry.writer().toString().equals(writer);
        }
    }

    static Tip tip(Session session) throws SQLException {
        String sql = "SELECT position, writer, sequence, hash, state FROM entry ORDER BY position DESC LIMIT 1";
        try (ResultSet found = session.prepare(sql).executeQuery()) {
            if (!found.next()) return new Tip(0, "", 0, new byte[0], new State());
            long position = found.getLong(1);
            byte[] state = found.getBytes(5);
            if (state == null || state.length != Fingerprint.LENGTH) throw new Damage("entry " + position);
            return new Tip(position, found.getString(2), found.getLong(3), found.getBytes(4), State.of(state));
        }
    }

    /** Keeps what all rows are together after a change that is no entry. */
    static void keepState(Session session, Tip tip) throws SQLException {
        session.prepare(
                        "UPDATE entry SET state = ? WHERE position = ?",
                        tip.state().bytes(),
                        tip.position())
                .executeUpdate();
    }

    /** @throws Damage if there is no entry at some position before the last */
    static void requireAll(Session session, long last) throws SQLException {
        long count = session.number("SELECT count(*) FROM entry");
        if (count != last) throw new Damage("entry " + (count + 1));
    }

    /**
     * Adds an entry after {@code tip}.
     *
     * @param state what all rows are together now; null if another entry of the same transaction follows
     * @param far told how far it is, from 0 to 1; what it throws ends the work
     * @return the new tip
     */
    static Tip append(Session session, Tip tip, Entry entry, Origin origin, State state, DoubleConsumer far)
            throws SQLException {
        byte[] previous = tip.isBefore(entry) ? tip.hash() : previousHash(session, entry.writer(), entry.sequence());
        long position = tip.position() + 1;
        EntryText text = new EntryText(previous, entry);
        PreparedStatement insert = session.prepare(INSERT_CHANGE);
        int ordinal = 0;
        for (Change change : entry.changes()) {
            if (ordinal % TOLD == 0)
                far.accept((double) ordinal / entry.changes().size());
            EntryText.Kept kept = EntryText.Kept.of(change);
            text.add(kept);
            bind(insert, kept, position, ordinal++);
            if (ordinal % BATCH == 0) insert.executeBatch();
        }
        if (ordinal % BATCH != 0) insert.executeBatch();
        byte[] hash = text.hash();
        insertHead(session, position, entry, origin, hash, state);
        return new Tip(position, entry.writer().toString(), entry.sequence(), hash, state);
    }

    private static void bind(PreparedStatement insert, EntryText.Kept kept, long position, int ordinal)
            throws SQLException {
        insert.setString(1, kept.kind());
        insert.setString(2, kept.item());
        insert.setString(3, kept.component());
        insert.setString(4, kept.before());
        insert.setString(5, kept.after());
        insert.setString(6, kept.parents());
        insert.setLong(7, position);
        insert.setInt(8, ordinal);
        insert.addBatch();
    }

    private static void insertHead(Session session, long position, Entry entry, Origin origin, byte[] hash, State state)
            throws SQLException {
        session.prepare(
                        INSERT_ENTRY,
                        position,
                        entry.id().toString(),
                        entry.writer().toString(),
                        entry.sequence(),
                        word(origin),
                        entry.at().toString(),
                        entry.officer(),
                        entry.label().key(),
                        Json.text(EntryJson.write(entry.label()).get("arguments")),
                        entry.undoes().map(UUID::toString).orElse(null),
                        entry.redoes().map(UUID::toString).orElse(null),
                        hash,
                        state == null ? null : state.bytes())
                .executeUpdate();
    }

    private static byte[] previousHash(Session session, UUID writer, long sequence) throws SQLException {
        if (sequence == 1) return new byte[0];
        String sql = "SELECT hash FROM entry WHERE writer = ? AND sequence = ?";
        try (ResultSet found =
                session.prepare(sql, writer.toString(), sequence - 1).executeQuery()) {
            if (!found.next())
                throw new IllegalArgumentException("writer " + writer + " has no entry " + (sequence - 1));
            return found.getBytes(1);
        }
    }

    /** An entry's own row, and the hash that it has there. */
    record Head(long position, Entry entry, Origin origin, byte[] hash) {
        Header header() {
            return new Header(
                    position,
                    entry.id(),
                    entry.at(),
                    entry.officer(),
                    entry.label(),
                    entry.undoes(),
                    entry.redoes(),
                    origin);
        }

        Entry with(List<Change> changes) {
            return new Entry(
                    entry.id(),
                    entry.writer(),
                    entry.sequence(),
                    entry.at(),
                    entry.officer(),
                    entry.label(),
                    entry.undoes(),
                    entry.redoes(),
                    changes);
        }
    }

    static List<Head> heads(Session session, String where, Object... values) throws SQLException {
        List<Head> heads = new ArrayList<>();
        String sql = "SELECT " + HEAD_COLUMNS + " FROM entry " + where;
        try (ResultSet found = session.prepare(sql, values).executeQuery()) {
            while (found.next()) heads.add(head(found));
        }
        return heads;
    }

    private static Head head(ResultSet found) throws SQLException {
        long position = found.getLong(1);
        try {
            Label label = EntryJson.readLabel(
                    Json.object().put("key", found.getString(8)).set("arguments", Json.parse(found.getString(9))));
            Entry entry = new Entry(
                    UUID.fromString(found.getString(2)),
                    UUID.fromString(found.getString(3)),
                    found.getLong(4),
                    Instant.parse(found.getString(6)),
                    found.getString(7),
                    label,
                    Optional.ofNullable(found.getString(10)).map(UUID::fromString),
                    Optional.ofNullable(found.getString(11)).map(UUID::fromString),
                    List.of());
            return new Head(position, entry, origin(found.getString(5)), found.getBytes(12));
        } catch (RuntimeException e) {
            throw new Damage("entry " + position, e);
        }
    }

    static String word(Origin origin) {
        return origin == Origin.HERE ? "here" : "merged";
    }

    private static Origin origin(String word) {
        for (Origin origin : Origin.values()) if (word(origin).equals(word)) return origin;
        throw new IllegalArgumentException("origin " + word);
    }

    /** The latest entries' heads, oldest first. */
    static List<Header> headers(Session session, int latest) throws SQLException {
        List<Head> heads = heads(session, "ORDER BY position DESC LIMIT ?", latest);
        Collections.reverse(heads);
        return heads.stream().map(Head::header).toList();
    }

    static Optional<Header> first(Session session) throws SQLException {
        return heads(session, "WHERE position = 1").stream().map(Head::header).findFirst();
    }

    static List<Entry> after(Session session, long position) throws SQLException {
        Map<Long, List<Change>> changes = new TreeMap<>();
        collect(session, "WHERE entry > ? ORDER BY entry, ordinal", position, changes);
        return heads(session, "WHERE position > ? ORDER BY position", position).stream()
                .map(head -> head.with(changes.getOrDefault(head.position(), List.of())))
                .toList();
    }

    static List<Entry> touching(Session session, Collection<ItemRef> items) throws SQLException {
        Map<Long, List<Change>> changes = new TreeMap<>();
        for (ItemRef ref : items)
            collect(session, "WHERE item = ? ORDER BY entry, ordinal", ref.id().toString(), changes);
        List<Entry> entries = new ArrayList<>();
        for (Map.Entry<Long, List<Change>> found : changes.entrySet()) {
            List<Change> ours = found.getValue().stream()
                    .filter(c -> items.contains(c.item()))
                    .toList();
            for (Head head : heads(session, "WHERE position = ?", found.getKey())) entries.add(head.with(ours));
        }
        return List.copyOf(entries);
    }

    /** The entry of that id, whose hash is compared.
     *
     * @throws Damage if there is none, or it is not what was written */
    static Entry entry(Session session, UUID id) throws SQLException {
        List<Head> heads = heads(session, "WHERE id = ?", id.toString());
        if (heads.isEmpty()) throw new Damage("entry " + id);
        Head head = heads.get(0);
        Entry entry = head.entry();
        List<Change> changes = new ArrayList<>();
        byte[] hash = hash(session, head, previousHash(session, entry.writer(), entry.sequence()), changes);
        if (!Arrays.equals(hash, head.hash())) throw new Damage("entry " + head.position());
        return head.with(changes);
    }

    /** The hash that an entry must have, from what is kept of it; its changes go into {@code changes}. */
    static byte[] hash(Session session, Head head, byte[] previous, List<Change> changes) throws SQLException {
        EntryText text = new EntryText(previous, head.entry());
        String sql = "SELECT " + CHANGE_COLUMNS + " FROM change WHERE entry = ? ORDER BY ordinal";
        try (ResultSet found = session.prepare(sql, head.position()).executeQuery()) {
            while (found.next()) {
                EntryText.Kept kept = EntryText.Kept.read(found);
                text.add(kept);
                changes.add(change(kept, head.position()));
            }
        }
        return text.hash();
    }

    private static void collect(Session session, String where, Object value, Map<Long, List<Change>> into)
            throws SQLException {
        String sql = "SELECT " + CHANGE_COLUMNS + " FROM change " + where;
        try (ResultSet found = session.prepare(sql, value).executeQuery()) {
            while (found.next()) {
                long entry = found.getLong(7);
                into.computeIfAbsent(entry, e -> new ArrayList<>()).add(change(EntryText.Kept.read(found), entry));
            }
        }
    }

    private static Change change(EntryText.Kept kept, long position) {
        try {
            return kept.change();
        } catch (RuntimeException e) {
            throw new Damage("entry " + position, e);
        }
    }
}
