package my.lawatan.store.sqlite;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import my.lawatan.change.Entry;
import my.lawatan.store.Store.Origin;
import my.lawatan.trip.Label;

/**
 * Takes the contents out of a journal. Each entry keeps its place, its id, and who made it when; what it changed and what it was
 * called are gone, and nobody can undo it. The chain of hashes is made anew over what is left.
 */
final class Purge {
    /** What an entry is called whose contents are gone. */
    private static final Label PURGED = Label.of("edit.purged");

    private Purge() {}

    /** Inside the caller's transaction.
     *
     * @param base the trip as it is now
     * @param state what all rows and versions are together now
     * @return the new tip */
    static Journal.Tip journal(Session session, Journal.Tip tip, Entry base, State state) throws SQLException {
        // what is deleted from now on is overwritten with zeros, so that a failure to pack the file leaves little
        session.run("PRAGMA secure_delete = ON");
        session.run("DELETE FROM change");
        Map<UUID, byte[]> last = new HashMap<>();
        for (Journal.Head head : Journal.heads(session, "ORDER BY position")) {
            Entry bare = bare(head.entry());
            byte[] hash = new EntryText(last.getOrDefault(bare.writer(), new byte[0]), bare).hash();
            last.put(bare.writer(), hash);
            session.prepare(
                            "UPDATE entry SET origin = ?, label_key = ?, label_arguments = '[]', state = NULL, hash = ?"
                                    + " WHERE position = ?",
                            Journal.word(Origin.MERGED),
                            PURGED.key(),
                            hash,
                            head.position())
                    .executeUpdate();
        }
        byte[] hash = last.getOrDefault(UUID.fromString(tip.writer()), new byte[0]);
        Journal.Tip now = new Journal.Tip(tip.position(), tip.writer(), tip.sequence(), hash, state);
        return Journal.append(session, now, base, Origin.MERGED, state, SqliteStore.UNSEEN);
    }

    private static Entry bare(Entry entry) {
        return new Entry(
                entry.id(),
                entry.writer(),
                entry.sequence(),
                entry.at(),
                entry.officer(),
                PURGED,
                entry.undoes(),
                entry.redoes(),
                List.of());
    }
}
