package my.lawatan.store.sqlite;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import my.lawatan.store.StoreFailure;
import my.lawatan.store.StoreFailure.Kind;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** From a path to an open trip file, or to the reason why not. Until all is known to be right, nothing is written anywhere. */
final class Opening {
    private interface Step<T> {
        T run() throws SQLException;
    }

    private final Path file;
    private final Schema schema;
    private final String name;

    private Opening(Path file, Schema schema) {
        this.file = file;
        this.schema = schema;
        this.name = Failures.name(file);
    }

    static SqliteStore create(Path path) {
        Path file = real(path.toAbsolutePath().getParent()).resolve(path.getFileName());
        try {
            Files.createFile(file);
        } catch (FileAlreadyExistsException e) {
            throw new StoreFailure(Kind.EXISTS, e, path);
        } catch (IOException e) {
            throw new StoreFailure(Kind.READ_ONLY, e, Failures.name(path));
        }
        boolean made = false;
        try {
            SqliteStore store = new Opening(file, Schema.known()).create();
            made = true;
            return store;
        } finally {
            if (!made) Copies.discard(file);
        }
    }

    static SqliteStore forWriting(Path path, Schema schema) {
        Opening opening = existing(path, schema);
        if (!Files.isWritable(opening.file)) throw new StoreFailure(Kind.READ_ONLY, null, opening.name);
        opening.require(Session.Mode.READ);
        return opening.locked(opening::forWriting);
    }

    static SqliteStore forReading(Path path, Schema schema) {
        return existing(path, schema).forReading();
    }

    static int format(Path path, Schema schema) {
        return existing(path, schema).require(Session.Mode.READ);
    }

    private static Opening existing(Path path, Schema schema) {
        Path file = real(path);
        if (!Files.isRegularFile(file)) throw new StoreFailure(Kind.NOT_A_TRIP, null, Failures.name(path));
        if (!Files.isReadable(file)) throw new StoreFailure(Kind.UNREADABLE, null, Failures.name(path));
        Opening opening = new Opening(file, schema);
        opening.peek();
        return opening;
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            throw new StoreFailure(Kind.MISSING, e, path);
        }
    }

    private SqliteStore create() {
        return locked(() -> {
            try (Session session = Session.open(file, Session.Mode.WRITE)) {
                // this one journal is deleted, not emptied: EXTRA makes that durable too
                session.run("PRAGMA synchronous = EXTRA");
                session.beginWriting();
                schema.create(session);
                session.commit();
            }
            return new TripFile(file, Session.Mode.WRITE);
        });
    }

    private TripFile forWriting() throws SQLException {
        TripFile trip = new TripFile(file, Session.Mode.WRITE);
        boolean opened = false;
        try {
            int format = trip.read(this::format);
            if (format < schema.newest()) {
                Copies.beside(file, "format-" + format);
                trip.write(session -> {
                    schema.upgrade(session, format);
                    OldOrder.keep(session, format);
                    // not its length: the pages that are new reach the file with the commit
                    schema.require(schema.format(file, session), session);
                    return session;
                });
            }
            opened = true;
            return trip;
        } finally {
            if (!opened) trip.close();
        }
    }

    private SqliteStore forReading() {
        int format = require(Session.Mode.READ);
        if (format == schema.newest()) return new SqliteStore(new TripFile(file, Session.Mode.READ), name, () -> {});
        // of an older format: what is read is a copy, brought to the newest
        return guarded(() -> {
            Path copy = Copies.temporary(file);
            try (Session session = Session.open(copy, Session.Mode.WRITE)) {
                session.beginWriting();
                schema.upgrade(session, format);
                OldOrder.keep(session, format);
                session.commit();
            }
            return new SqliteStore(new TripFile(copy, Session.Mode.READ), name, () -> Copies.discard(copy));
        });
    }

    // the header alone, without a lock and past any journal: what is not ours is not even locked
    private void peek() {
        guarded(() -> {
            try (Session session = Session.open(file, Session.Mode.PEEK)) {
                return schema.format(file, session);
            } catch (SQLiteException e) {
                // somebody was killed while the pages were written: past its journal the file is torn, and with it, it
                // is
                // not. Whether it is ours is told once that is taken back.
                boolean torn = e.getResultCode() == SQLiteErrorCode.SQLITE_CORRUPT;
                if (torn && Files.exists(file.resolveSibling(file.getFileName() + "-journal"))) return 0;
                throw e;
            }
        });
    }

    /** Requires our tables and no others, and tells the format. */
    private int require(Session.Mode mode) {
        return guarded(() -> {
            try (Session session = Session.open(file, mode)) {
                session.begin();
                int format = format(session);
                session.commit();
                return format;
            } catch (SQLiteException e) {
                // somebody was killed while writing; whoever opens the file next to write takes back what was not
                // finished
                boolean unfinished = e.getResultCode() == SQLiteErrorCode.SQLITE_READONLY_ROLLBACK;
                if (unfinished && mode == Session.Mode.READ && Files.isWritable(file))
                    return require(Session.Mode.WRITE);
                throw e;
            }
        });
    }

    private int format(Session session) throws SQLException {
        int format = schema.format(file, session);
        schema.require(format, session);
        requireLength(session);
        return format;
    }

    // SQLite itself takes a last page that breaks off as if the rest of it were zeros
    private void requireLength(Session session) throws SQLException {
        long expected = session.number("PRAGMA page_count") * session.number("PRAGMA page_size");
        try {
            long size = Files.size(file);
            if (size < expected) throw new Damage("the file breaks off at byte " + size + " of " + expected);
        } catch (IOException e) {
            throw new StoreFailure(Kind.GONE, e, file);
        }
    }

    private SqliteStore locked(Step<TripFile> work) {
        FileLock lock = FileLock.take(file);
        boolean opened = false;
        try {
            TripFile trip = guarded(work);
            opened = true;
            return new SqliteStore(trip, name, lock::close);
        } finally {
            if (!opened) lock.close();
        }
    }

    private <T> T guarded(Step<T> work) {
        try {
            return work.run();
        } catch (SQLException e) {
            throw Failures.of(file, e);
        } catch (Damage e) {
            throw Failures.damaged(file, e.place(), e);
        }
    }
}
