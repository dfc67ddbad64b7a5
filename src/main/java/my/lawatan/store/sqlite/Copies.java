package my.lawatan.store.sqlite;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.UUID;
import my.lawatan.store.StoreFailure;
import my.lawatan.store.StoreFailure.Kind;

/** Copies of a trip file, made by SQLite alone: to read the file by other means would drop the locks on it. */
final class Copies {
    private Copies() {}

    /** A durable copy called {@code <file>.<mark>}, or with a number behind it where that is taken. */
    static Path beside(Path file, String mark) throws SQLException {
        Path unfinished = file.resolveSibling(file.getFileName() + "." + mark + ".part");
        discard(unfinished);
        boolean made = false;
        try {
            copy(file, unfinished);
            Path copy = free(file, mark);
            Files.move(unfinished, copy, StandardCopyOption.ATOMIC_MOVE);
            made = true;
            return copy;
        } catch (IOException e) {
            throw new StoreFailure(Kind.DEVICE, e, Failures.name(file), String.valueOf(e.getMessage()));
        } finally {
            if (!made) discard(unfinished);
        }
    }

    /** A durable copy called {@code target}, which must not be there yet.
     *
     * @throws StoreFailure EXISTS if it is, READ_ONLY, DISK_FULL or DEVICE if it cannot be written */
    static void to(Path target, Path file) {
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) throw new StoreFailure(Kind.EXISTS, null, target);
        Path folder = target.toAbsolutePath().getParent();
        Path unfinished = folder.resolve("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            if (!Files.isDirectory(folder) || !Files.isWritable(folder))
                throw new StoreFailure(Kind.READ_ONLY, null, Failures.name(target));
            copy(file, unfinished);
            // a name that came up meanwhile is not replaced either
            Files.move(unfinished, target);
            keepName(folder);
        } catch (FileAlreadyExistsException e) {
            throw new StoreFailure(Kind.EXISTS, e, target);
        } catch (SQLException e) {
            throw Failures.of(target, e);
        } catch (IOException e) {
            throw new StoreFailure(Kind.DEVICE, e, Failures.name(target), String.valueOf(e.getMessage()));
        } finally {
            discard(unfinished);
        }
    }

    // a name is durable once its folder is; Windows sees to that by itself and opens no folder
    private static void keepName(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // the content is durable; at worst the name is written a little later
        }
    }

    /** A copy among the computer's temporary files, that only this user can read. */
    static Path temporary(Path file) throws SQLException {
        try {
            Path copy = Files.createTempFile("lawatan", ".lawatan");
            copy(file, copy);
            return copy;
        } catch (IOException e) {
            throw new StoreFailure(Kind.DEVICE, e, Failures.name(file), String.valueOf(e.getMessage()));
        }
    }

    private static void copy(Path from, Path to) throws SQLException, IOException {
        try (Session session = Session.open(from, Session.Mode.READ)) {
            session.prepare("VACUUM INTO ?", to.toString()).executeUpdate();
        }
        try (FileChannel channel = FileChannel.open(to, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static Path free(Path file, String mark) {
        Path copy = file.resolveSibling(file.getFileName() + "." + mark);
        for (int i = 2; Files.exists(copy); i++) copy = file.resolveSibling(file.getFileName() + "." + mark + "-" + i);
        return copy;
    }

    /** Removes a file that did not become what it should, or is of no more use. */
    static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
            Files.deleteIfExists(file.resolveSibling(file.getFileName() + "-journal"));
        } catch (IOException e) {
            // the reason why it is of no use is what the officer is told
        }
    }
}
