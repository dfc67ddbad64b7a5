package my.lawatan.document.pdf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** A finished paper on the disk: whole and durable under its name, or what was there before. */
public final class WholeFile {
    private WholeFile() {}

    /**
     * Writes {@code bytes} to {@code file}, whose folder is there; what had the name is replaced.
     *
     * @throws IOException if it cannot be written; then nothing of it is left
     * @throws AccessDeniedException of {@code file} itself if what has the name is read-only: somebody wants to keep it
     */
    public static void write(Path file, byte[] bytes) throws IOException {
        // a new file put in its place would ask the folder only
        if (Files.exists(file) && !Files.isWritable(file)) throw new AccessDeniedException(file.toString());
        Path folder = file.toAbsolutePath().getParent();
        Path making = folder.resolve("." + file.getFileName() + "." + UUID.randomUUID() + ".new");
        try {
            writeDurably(making, bytes);
            move(making, file);
        } finally {
            discard(making);
        }
    }

    /**
     * Whether nothing is lost by writing a file of that kind there: there is none of the name, or an older one of the kind, or an empty one.
     *
     * @param magic how files of the kind begin, a character for a byte
     */
    public static boolean isFree(Path file, String magic) throws IOException {
        if (!Files.exists(file)) return true;
        if (!Files.isRegularFile(file)) return false;
        try (var in = Files.newInputStream(file)) {
            String start = new String(in.readNBytes(magic.length()), StandardCharsets.ISO_8859_1);
            return start.isEmpty() || start.equals(magic);
        }
    }

    private static void writeDurably(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) channel.write(left);
            channel.force(true);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
        keepName(to.toAbsolutePath().getParent());
    }

    // a name is durable once its folder is; Windows sees to that by itself and opens no folder
    private static void keepName(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // the content is durable; at worst the name is written a little later
        }
    }

    private static void discard(Path making) {
        try {
            Files.deleteIfExists(making);
        } catch (IOException e) {
            // why it was not written is being told already
        }
    }
}
