package my.lawatan.store.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import my.lawatan.store.StoreFailure;
import my.lawatan.store.StoreFailure.Kind;

/** From a path to an open trip file, or to the reason why not. Until all is known to be right, nothing is written anywhere. */
final class Opening {
    private Opening() {}

    static SqliteStore create(Path file) {
        return locked(file, lock -> {
            try (Session session = Session.open(file, Session.Mode.WRITE)) {
                session.run("PRAGMA journal_mode = TRUNCATE");
                session.beginWriting();
                Schema.known().create(session);
                session.commit();
            }
            return new SqliteStore(new TripFile(file, Session.Mode.WRITE), lock);
        });
    }

    static SqliteStore forWriting(Path path, Schema schema) {
        Path file = file(path);
        peek(file, schema);
        if (!Files.isWritable(file)) throw new StoreFailure(Kind.READ_ONLY, null, Failures.name(file));
        return locked(file, lock -> {
            TripFile trip = new TripFile(file, Session.Mode.WRITE);
            boolean opened = false;
            try {
                trip.read(session -> requireOurs(file, schema, session));
                opened = true;
                return new SqliteStore(trip, lock);
            } finally {
                if (!opened) trip.close();
            }
        });
    }

    static SqliteStore forReading(Path path, Schema schema) {
        Path file = file(path);
        peek(file, schema);
        TripFile trip = new TripFile(file, Session.Mode.READ);
        trip.read(session -> requireOurs(file, schema, session));
        return new SqliteStore(trip, null);
    }

    private static int requireOurs(Path file, Schema schema, Session session) throws SQLException {
        int format = schema.format(file, session);
        schema.require(format, session);
        return format;
    }

    // the header alone, without a lock and past any journal: what is not ours is not even locked
    private static void peek(Path file, Schema schema) {
        try (Session session = Session.open(file, Session.Mode.PEEK)) {
            schema.format(file, session);
        } catch (SQLException e) {
            throw Failures.of(file, e);
        }
    }

    private interface Locked {
        SqliteStore with(FileLock lock) throws SQLException;
    }

    private static SqliteStore locked(Path file, Locked work) {
        FileLock lock = FileLock.take(file);
        boolean opened = false;
        try {
            SqliteStore store = work.with(lock);
            opened = true;
            return store;
        } catch (SQLException e) {
            throw Failures.of(file, e);
        } finally {
            if (!opened) lock.close();
        }
    }

    private static Path file(Path path) {
        Path file = real(path);
        if (!Files.isRegularFile(file)) throw new StoreFailure(Kind.NOT_A_TRIP, null, Failures.name(path));
        return file;
    }

    static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            throw new StoreFailure(Kind.MISSING, e, path);
        }
    }

    /** Removes a file that did not become a trip. */
    static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
            Files.deleteIfExists(file.resolveSibling(file.getFileName() + "-journal"));
        } catch (IOException e) {
            // the reason why it could not be made is what the officer is told
        }
    }
}
