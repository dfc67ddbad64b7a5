package my.lawatan.store.sqlite;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import my.lawatan.change.Change;
import my.lawatan.change.Entry;
import my.lawatan.store.Header;
import my.lawatan.store.Store.Origin;
import my.lawatan.store.Written;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Label;
import my.lawatan.trip.Leg;
import my.lawatan.trip.Trip;
import my.lawatan.trip.Vehicle;

/**
 * The order in which cars drive on a way, in files of the formats that had none: they kept a set, and their papers went by the ranks of
 * the vehicles. Such a file keeps what it showed: the order becomes that of the ranks, by an entry in the journal.
 */
final class OldOrder {
    /** The first format in which a way keeps the order of its vehicles. */
    private static final int ORDERED = 3;

    private final Session session;
    private final Rows rows = new Rows();

    private OldOrder(Session session) {
        this.session = session;
    }

    /** Puts the vehicles of all ways in the order that they were shown in.
     *
     * @param format that the file had before it was brought to the newest */
    static void keep(Session session, int format) throws SQLException {
        if (format < ORDERED) new OldOrder(session).keep();
    }

    private void keep() throws SQLException {
        List<Change> changes = changes();
        if (changes.isEmpty()) return;
        Header last = Journal.headers(session, 1).get(0);
        Entry entry = new Entry(
                UUID.randomUUID(),
                UUID.randomUUID(),
                1,
                last.at(),
                last.officer(),
                Label.of("edit.order-cars"),
                Optional.empty(),
                Optional.empty(),
                changes);
        Journal.Tip tip = Journal.tip(session);
        State state = tip.state();
        rows.apply(session, changes, state, SqliteStore.UNSEEN);
        Journal.append(session, tip, entry, Origin.MERGED, state, SqliteStore.UNSEEN);
    }

    private List<Change> changes() throws SQLException {
        State state = Journal.tip(session).state();
        Versions.all(session, state);
        Trip trip = rows.load(session, state);
        List<Change> changes = new ArrayList<>();
        for (Leg leg : trip.legs().values()) {
            List<Id<Vehicle>> ranked = leg.vehicles().stream()
                    .map(id -> trip.vehicles().get(id).orElseThrow())
                    .sorted(Vehicle.ORDER)
                    .map(Vehicle::id)
                    .toList();
            if (ranked.equals(leg.vehicles())) continue;
            ItemRef ref = ItemRef.to(leg);
            changes.add(Change.of(ref, "vehicles", leg.vehicles(), ranked).withParents(writers(ref)));
        }
        return changes;
    }

    // whose order this replaces
    private Set<UUID> writers(ItemRef leg) throws SQLException {
        Set<UUID> standing = new HashSet<>();
        Set<UUID> replaced = new HashSet<>();
        for (Written write : Writes.to(session, List.of(leg))) {
            if (!write.wrote("vehicles")) continue;
            standing.add(write.entry());
            replaced.addAll(write.parents());
        }
        standing.removeAll(replaced);
        return standing;
    }
}
