package my.lawatan.store.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which file a path leads to, whatever it is called. Found without opening it, so that SQLite's locks on it stay. */
record Identity(List<Object> marks) {

    /** The file that is there now; empty if none is. */
    static Optional<Identity> of(Path path) {
        try {
            return Optional.of(new Identity(marksOf(path)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static List<Object> marksOf(Path path) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("unix")) {
            Map<String, Object> unix = Files.readAttributes(path, "unix:dev,ino");
            return List.of(unix.get("dev"), unix.get("ino"));
        }
        BasicFileAttributes basic = Files.readAttributes(path, BasicFileAttributes.class);
        // Windows has no key to give, and lets nobody replace a file that is open
        return List.of(basic.fileKey() == null ? basic.creationTime() : basic.fileKey());
    }
}
