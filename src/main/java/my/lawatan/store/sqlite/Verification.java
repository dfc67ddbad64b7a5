package my.lawatan.store.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import my.lawatan.change.Change;
import my.lawatan.change.Entry;
import my.lawatan.change.Merge;
import my.lawatan.change.Version;
import my.lawatan.store.Integrity;
import my.lawatan.store.Integrity.Kind;
import my.lawatan.store.Integrity.Problem;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Trip;

/** Reads everything in a file and holds it against its hashes; what is wrong in one place does not stop it at the next. */
final class Verification {
    private static final int MOST_OF_A_KIND = 20;

    private interface Step {
        void run() throws SQLException;
    }

    private final Session session;
    private final Rows rows;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private long rowCount;
    private long versionCount;

    Verification(Session session, Rows rows) {
        this.session = session;
        this.rows = rows;
    }

    Integrity integrity() {
        step(Kind.PAGES, this::pages);
        for (ItemKind kind : ItemKind.values())
            step(Kind.ROW, () -> rowCount += rows.verify(session, kind, damage -> note(Kind.ROW, damage.place())));
        step(Kind.ENTRY, this::journal);
        step(Kind.VERSION, this::versions);
        if (problems.isEmpty()) step(Kind.ROWS, this::replay);
        return new Integrity(rowCount, entries.size(), versionCount, problems);
    }

    private void step(Kind kind, Step step) {
        try {
            step.run();
        } catch (Damage damage) {
            note(kind, damage.place());
        } catch (SQLException e) {
            note(Kind.PAGES, String.valueOf(e.getMessage()));
        }
    }

    private void note(Kind kind, String place) {
        if (problems.stream().filter(p -> p.kind() == kind).count() < MOST_OF_A_KIND)
            problems.add(new Problem(kind, place));
    }

    private void pages() throws SQLException {
        try (ResultSet found = session.prepare("PRAGMA integrity_check(" + MOST_OF_A_KIND + ")")
                .executeQuery()) {
            while (found.next()) if (!found.getString(1).equals("ok")) note(Kind.PAGES, found.getString(1));
        }
        try (ResultSet found = session.prepare("PRAGMA foreign_key_check").executeQuery()) {
            while (found.next()) note(Kind.ENTRY, found.getString(1) + ' ' + found.getString(2));
        }
    }

    private void journal() throws SQLException {
        Map<UUID, Journal.Head> last = new HashMap<>();
        long position = 0;
        for (Journal.Head head : Journal.heads(session, "ORDER BY position")) {
            Journal.Head before = last.put(head.entry().writer(), head);
            boolean follows = head.entry().sequence()
                    == (before == null ? 1 : before.entry().sequence() + 1);
            if (head.position() != ++position || !follows) throw new Damage("entry " + head.position());
            entry(head, before == null ? new byte[0] : before.hash());
        }
    }

    private void entry(Journal.Head head, byte[] previous) throws SQLException {
        List<Change> changes = new ArrayList<>();
        byte[] hash = Journal.hash(session, head, previous, changes);
        entries.add(head.with(changes));
        if (!Arrays.equals(hash, head.hash())) note(Kind.ENTRY, "entry " + head.position());
    }

    private void versions() throws SQLException {
        for (Version version : Versions.all(session, new State())) {
            versionCount++;
            if (!version.purged()) step(Kind.VERSION, () -> Versions.snapshot(session, version.id()));
        }
    }

    private void replay() throws SQLException {
        State state = Journal.tip(session).state();
        Versions.all(session, state);
        Trip trip = rows.load(session, state);
        try {
            if (!Merge.of(entries).trip().equals(trip))
                note(Kind.REPLAY, trip.settings().id().toString());
        } catch (Refused e) {
            note(Kind.REPLAY, String.valueOf(e.getMessage()));
        }
    }
}
