package my.lawatan.store.sqlite;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import my.lawatan.change.Change;
import my.lawatan.change.Entry;
import my.lawatan.change.Version;
import my.lawatan.store.Header;
import my.lawatan.store.Store;
import my.lawatan.store.StoreFailure;
import my.lawatan.store.StoreFailure.Kind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Trip;

/**
 * A trip in a SQLite file. One program at a time has it for writing, which a lock file beside it says; any number may read. The lock
 * file stays when the file is closed, and means nothing then.
 */
public final class SqliteStore implements Store {
    private final TripFile file;
    private final FileLock lock;
    private final Rows rows = new Rows();

    SqliteStore(TripFile file, FileLock lock) {
        this.file = file;
        this.lock = lock;
    }

    /** An empty trip file, open for writing.
     *
     * @throws StoreFailure EXISTS if there is a file of that name */
    public static SqliteStore create(Path path) {
        Path folder = Opening.real(path.toAbsolutePath().getParent());
        Path file = folder.resolve(path.getFileName());
        try {
            Files.createFile(file);
        } catch (FileAlreadyExistsException e) {
            throw new StoreFailure(Kind.EXISTS, e, path);
        } catch (IOException e) {
            throw new StoreFailure(Kind.READ_ONLY, e, Failures.name(path));
        }
        boolean made = false;
        try {
            SqliteStore store = Opening.create(file);
            made = true;
            return store;
        } finally {
            if (!made) Opening.discard(file);
        }
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

    @Override
    public Loaded load() {
        return file.read(session -> {
            long head = Journal.head(session);
            if (session.number("SELECT count(*) FROM entry") != head) throw new Damage("entry: some are missing");
            Trip trip = rows.load(session, Journal.state(session).bytes());
            return new Loaded(trip, head, Versions.all(session));
        });
    }

    @Override
    public long append(List<Entry> entries, List<Change> changes, Origin origin, long expectedHead) {
        return file.write(session -> {
            requireHead(session, expectedHead);
            State state = Journal.state(session);
            rows.apply(session, changes, state);
            long position = expectedHead;
            for (Entry entry : entries) {
                boolean last = position + 1 == expectedHead + entries.size();
                Journal.append(session, ++position, entry, origin, last ? state : null);
            }
            return position;
        });
    }

    private void requireHead(Session session, long expectedHead) throws SQLException {
        if (Journal.head(session) != expectedHead) throw new StoreFailure(Kind.CHANGED_ELSEWHERE, null, name());
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
    public List<Header> headers(int latest) {
        return file.read(session -> Journal.headers(session, latest));
    }

    @Override
    public Entry entry(UUID id) {
        return file.read(session -> Journal.entry(session, id));
    }

    @Override
    public void issue(Version version, Trip trip) {
        file.write(session -> {
            requireHead(session, version.position());
            Versions.issue(session, version, trip);
            return null;
        });
    }

    @Override
    public Trip snapshot(UUID version) {
        return file.read(session -> Versions.snapshot(session, version));
    }

    @Override
    public String name() {
        return Failures.name(file.path());
    }

    @Override
    public boolean readOnly() {
        return file.readOnly();
    }

    @Override
    public void close() {
        file.close();
        if (lock != null) lock.close();
    }
}
