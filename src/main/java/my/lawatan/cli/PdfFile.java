package my.lawatan.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.UUID;

/** A PDF on the disk: whole and durable under its name, or what was there before. */
final class PdfFile {
    private static final String MAGIC = "%PDF-";

    private PdfFile() {}

    /**
     * Writes {@code pdf} to {@code file} and makes its folder if need be. An older PDF is replaced; nothing else is.
     *
     * @throws Stop if it cannot be written, saying why
     */
    static void write(Path file, byte[] pdf) {
        Path name = file.getFileName();
        if (name == null || Files.isDirectory(file)) throw new Stop("cli.error.directory", file);
        Path folder = file.toAbsolutePath().getParent();
        Path making = folder.resolve("." + name + "." + UUID.randomUUID() + ".new");
        try {
            if (Files.exists(file) && !isPdf(file)) throw new Stop("cli.error.no-pdf", file);
            Files.createDirectories(folder);
            writeDurably(making, pdf);
            move(making, file);
        } catch (IOException e) {
            throw trouble(file, e);
        } finally {
            discard(making);
        }
    }

    /** Whether both names lead to one file. */
    static boolean same(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isPdf(Path file) throws IOException {
        if (!Files.isRegularFile(file)) return false;
        try (var in = Files.newInputStream(file)) {
            String start = new String(in.readNBytes(MAGIC.length()), StandardCharsets.ISO_8859_1);
            return start.isEmpty() || start.equals(MAGIC);
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

    // the JDK has no kind of its own for a full disk, only the words of the system
    private static RuntimeException trouble(Path file, IOException e) {
        String reason = e instanceof FileSystemException fs && fs.getReason() != null ? fs.getReason() : e.getMessage();
        boolean full = String.valueOf(reason).toLowerCase(Locale.ROOT).contains("no space");
        return full ? new Stop("cli.error.disk-full", file) : new UncheckedIOException(e);
    }

    private static void discard(Path making) {
        try {
            Files.deleteIfExists(making);
        } catch (IOException e) {
            // why it was not written is being told already
        }
    }
}
