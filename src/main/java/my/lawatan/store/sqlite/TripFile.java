package my.lawatan.store.sqlite;

import java.nio.file.Path;
import java.sql.SQLException;
import my.lawatan.store.StoreFailure;
import my.lawatan.store.StoreFailure.Kind;

/**
 * The file and the connection to it. A transaction is whole or was never there; after any failure the connection is thrown away
 * and the next call makes a new one. The file is never touched but through SQLite: to open and close it by other means would drop
 * SQLite's locks.
 */
final class TripFile implements AutoCloseable {
    /** What is done in one transaction. */
    interface Work<T> {
        T in(Session session) throws SQLException;
    }

    private final Path path;
    private final Session.Mode mode;
    private final Identity identity;
    private Session session;

    /** @param path absolute, with links resolved */
    TripFile(Path path, Session.Mode mode) {
        this.path = path;
        this.mode = mode;
        this.identity = Identity.of(path).orElseThrow(() -> new StoreFailure(Kind.MISSING, null, path));
    }

    Path path() {
        return path;
    }

    boolean readOnly() {
        return mode != Session.Mode.WRITE;
    }

    /** Everything that {@code work} reads is of one moment. */
    <T> T read(Work<T> work) {
        return guarded(() -> {
            session.begin();
            T result = work.in(session);
            session.commit();
            return result;
        });
    }

    /** What {@code work} writes is durable when this returns, and in the file that was opened. */
    <T> T write(Work<T> work) {
        if (readOnly()) throw new StoreFailure(Kind.READ_ONLY, null, Failures.name(path));
        return guarded(() -> {
            session.beginWriting();
            T result = work.in(session);
            requireSameFile();
            session.commit();
            requireSameFile();
            return result;
        });
    }

    /** Writes the whole file anew without what was deleted from it; whole or not at all. */
    void pack() {
        guarded(() -> {
            session.run("VACUUM");
            requireSameFile();
            return session;
        });
    }

    private interface Guarded<T> {
        T get() throws SQLException;
    }

    private <T> T guarded(Guarded<T> work) {
        boolean done = false;
        try {
            connect();
            T result = work.get();
            done = true;
            return result;
        } catch (SQLException e) {
            throw Failures.of(path, e);
        } catch (Damage e) {
            throw Failures.damaged(path, e.place(), e);
        } finally {
            if (!done) abandon();
        }
    }

    private void connect() throws SQLException {
        if (session != null) return;
        requireSameFile();
        session = Session.open(path, mode);
        if (!readOnly()) session.run("PRAGMA journal_mode = TRUNCATE");
        requireSameFile();
    }

    private void requireSameFile() {
        if (!isSameFile()) throw new StoreFailure(Kind.GONE, null, path);
    }

    private boolean isSameFile() {
        return Identity.of(path).filter(identity::equals).isPresent();
    }

    // after an error SQLite may have rolled back by itself, or not: nobody relies on what such a connection is in the
    // middle of
    private void abandon() {
        if (session == null) return;
        try {
            session.run("ROLLBACK");
        } catch (SQLException e) {
            // nothing was open any more
        }
        close();
    }

    /** Leaves nothing of ours beside the file. The next call would connect again. */
    @Override
    public void close() {
        if (session == null) return;
        try {
            // beside a file that is not ours there may be a journal that is not ours
            if (!readOnly() && isSameFile()) session.run("PRAGMA journal_mode = DELETE");
        } catch (SQLException e) {
            // an empty journal stays, which means nothing, or a full one, which whoever opens the file next needs
        }
        session.close();
        session = null;
    }
}
