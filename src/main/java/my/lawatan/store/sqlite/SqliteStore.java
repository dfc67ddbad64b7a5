package my.lawatan.store.sqlite;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.DoubleConsumer;
import my.lawatan.change.Change;
import my.lawatan.change.Entry;
import my.lawatan.change.Version;
import my.lawatan.store.Header;
import my.lawatan.store.Integrity;
import my.lawatan.store.Store;
import my.lawatan.store.StoreFailure;
import my.lawatan.store.StoreFailure.Kind;
import my.lawatan.store.Written;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Trip;
import my.lawatan.trip.TripSettings;

/**
 * A trip in a SQLite file. One program at a time has it for writing, which a lock file beside it says; any number may read. The lock
 * file stays when the file is closed, and means nothing then.
 */
public final class SqliteStore implements Store {
    /** Nobody waits to see how far it is. */
    static final DoubleConsumer UNSEEN = part -> {};

    private final TripFile file;
    private final String name;
    private final Runnable release;
    private final Rows rows = new Rows();

    /** @param release what is given back when the file is closed */
    SqliteStore(TripFile file, String name, Runnable release) {
        this.file = file;
        this.name = name;
        this.release = release;
    }

    /** An empty trip file, open for writing.
     *
     * @throws StoreFailure EXISTS if there is a file of that name */
    public static SqliteStore create(Path path) {
        return Opening.create(path);
    }

    /** The trip file, open for writing.
     *
     * @throws StoreFailure if it cannot be; the file is as it was then */
    public static SqliteStore open(Path path) {
        return Opening.forWriting(path, Schema.known());
    }

    /** The trip file as it is, to look at; it may be open elsewhere.
     *
     * @throws StoreFailure if it cannot be */
    public static SqliteStore openReadOnly(Path path) {
        return Opening.forReading(path, Schema.known());
    }

    /** Everything in the file against its hashes, the journal played again, and SQLite's own check of the pages.
     *
     * @throws StoreFailure if it cannot even be opened */
    public static Integrity verify(Path path) {
        try (SqliteStore store = openReadOnly(path)) {
            return store.verify();
        }
    }

    /** The format that the file is in.
     *
     * @throws StoreFailure if it is not a trip file that this program knows */
    public static int format(Path path) {
        return Opening.format(path, Schema.known());
    }

    /** The settings of the trip alone, without reading the rest; whoever has the file open.
     *
     * @throws StoreFailure if it cannot be opened, or the settings are not what was written */
    public static TripSettings glance(Path path) {
        try (SqliteStore store = openReadOnly(path)) {
            return store.file.read(store.rows::settings);
        }
    }

    private Integrity verify() {
        return file.read(session -> new Verification(session, rows).integrity());
    }

    @Override
    public Loaded load() {
        return file.read(session -> {
            Journal.Tip tip = Journal.tip(session);
            Journal.requireAll(session, tip.position());
            List<Version> versions = Versions.all(session, tip.state());
            return new Loaded(rows.load(session, tip.state()), tip.position(), versions);
        });
    }

    @Override
    public long append(
            List<Entry> entries, List<Change> changes, Origin origin, long expectedHead, DoubleConsumer far) {
        return file.write(
                session -> append(session, tip(session, expectedHead), placed(entries, origin), changes, far));
    }

    /** An entry, and where it was made. */
    private record Placed(Entry entry, Origin origin) {}

    private static List<Placed> placed(List<Entry> entries, Origin origin) {
        return entries.stream().map(entry -> new Placed(entry, origin)).toList();
    }

    private long append(
            Session session, Journal.Tip before, List<Placed> entries, List<Change> changes, DoubleConsumer far)
            throws SQLException {
        Journal.Tip tip = before;
        State state = tip.state();
        // the rows are about half of the work, and the journal the other
        rows.apply(session, changes, state, part -> far.accept(part / 2));
        int done = 0;
        for (Placed one : entries) {
            double from = 0.5 + 0.5 * done++ / entries.size();
            DoubleConsumer piece = part -> far.accept(from + 0.5 * part / entries.size());
            State last = done == entries.size() ? state : null;
            tip = Journal.append(session, tip, one.entry(), one.origin(), last, piece);
        }
        return tip.position();
    }

    private Journal.Tip tip(Session session, long expectedHead) throws SQLException {
        Journal.Tip tip = Journal.tip(session);
        if (tip.position() != expectedHead) throw new StoreFailure(Kind.CHANGED_ELSEWHERE, null, name);
        return tip;
    }

    @Override
    public List<Entry> entriesAfter(long position) {
        return file.read(session -> Journal.after(session, position));
    }

    @Override
    public List<Entry> touching(Collection<ItemRef> items) {
        return file.read(session -> Journal.touching(session, items));
    }

    @Override
    public List<Written> writesTo(Collection<ItemRef> items) {
        return file.read(session -> Writes.to(session, items));
    }

    @Override
    public List<Header> headers(int latest) {
        return file.read(session -> Journal.headers(session, latest));
    }

    @Override
    public Optional<Header> first() {
        return file.read(Journal::first);
    }

    @Override
    public Entry entry(UUID id) {
        return file.read(session -> Journal.entry(session, id));
    }

    @Override
    public long issue(Version version, Trip trip, List<Entry> entries, List<Change> changes) {
        return file.write(session -> {
            Journal.Tip tip = tip(session, version.position());
            Versions.issue(session, version, trip, tip.state());
            if (!entries.isEmpty()) return append(session, tip, placed(entries, Origin.HERE), changes, UNSEEN);
            Journal.keepState(session, tip);
            return tip.position();
        });
    }

    @Override
    public long merge(
            List<Entry> entries, List<Entry> own, List<Change> changes, List<Frozen> versions, long expectedHead) {
        return file.write(session -> {
            Journal.Tip tip = tip(session, expectedHead);
            for (Frozen one : versions) Versions.issue(session, one.version(), one.trip(), tip.state());
            List<Placed> all = new ArrayList<>(placed(entries, Origin.MERGED));
            all.addAll(placed(own, Origin.HERE));
            if (!all.isEmpty()) return append(session, tip, all, changes, UNSEEN);
            Journal.keepState(session, tip);
            return tip.position();
        });
    }

    @Override
    public Trip snapshot(UUID version) {
        return file.read(session -> Versions.snapshot(session, version));
    }

    @Override
    public long purge(Entry base, Set<UUID> versions, long expectedHead) {
        return file.write(session -> {
            Journal.Tip tip = tip(session, expectedHead);
            State state = tip.state();
            for (UUID version : versions) Versions.purge(session, version, state);
            return Purge.journal(session, tip, base, state).position();
        });
    }

    @Override
    public void pack() {
        file.pack();
    }

    @Override
    public void copyTo(Path target) {
        Copies.to(target, file.path());
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean readOnly() {
        return file.readOnly();
    }

    @Override
    public void close() {
        file.close();
        release.run();
    }
}
