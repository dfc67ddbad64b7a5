package my.lawatan.store.sqlite;

import java.nio.file.Path;
import java.sql.SQLException;
import my.lawatan.store.StoreFailure;
import my.lawatan.store.StoreFailure.Kind;
import org.sqlite.NativeLibraryNotFoundException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What went wrong, in the officer's terms. */
final class Failures {
    private Failures() {}

    static StoreFailure of(Path path, SQLException e) {
        // the driver unpacks SQLite at each start, before it looks at any file
        if (e.getCause() instanceof NativeLibraryNotFoundException)
            return new StoreFailure(Kind.NO_SQLITE, e, name(path), System.getProperty("java.io.tmpdir"));
        SQLiteErrorCode code =
                e instanceof SQLiteException sqlite ? sqlite.getResultCode() : SQLiteErrorCode.SQLITE_ERROR;
        Kind kind = kind(code);
        String name = name(path);
        return switch (kind) {
            case GONE -> new StoreFailure(kind, e, path);
            case DAMAGED -> new StoreFailure(kind, e, name, said(e));
            case DEVICE -> new StoreFailure(kind, e, name, said(e));
            default -> new StoreFailure(kind, e, name);
        };
    }

    static StoreFailure damaged(Path path, String place, Throwable cause) {
        return new StoreFailure(Kind.DAMAGED, cause, name(path), place);
    }

    static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    /** The kind of SQLite's result code; extended codes are told apart where they matter. */
    private static Kind kind(SQLiteErrorCode code) {
        return switch (code) {
            case SQLITE_READONLY_DBMOVED -> Kind.GONE;
            default ->
                switch (code.code & 0xff) {
                    case 13 -> Kind.DISK_FULL;
                    case 8, 14 -> Kind.READ_ONLY;
                    case 11 -> Kind.DAMAGED;
                    case 26 -> Kind.NOT_A_TRIP;
                    case 5, 6 -> Kind.BUSY;
                    default -> Kind.DEVICE;
                };
        };
    }

    // "[SQLITE_IOERR_WRITE] disk I/O error (...)": the code is for us, the words are for people
    private static String said(SQLException e) {
        return String.valueOf(e.getMessage()).replace("[SQLITE_", "[");
    }
}
