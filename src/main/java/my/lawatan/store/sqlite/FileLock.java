package my.lawatan.store.sqlite;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import my.lawatan.store.StoreFailure;
import my.lawatan.store.StoreFailure.Kind;

/**
 * Says who has a trip file for writing: an operating-system lock on a byte far beyond the content of {@code <file>.lock}. It ends
 * with its process, however that ends. The lock file is never deleted, and its holder never opens it a second time: either would
 * lose the lock. Nor may a system's file dialog, which runs in this process and looks into every file of the folder it shows but those
 * that are empty: so the lock file is empty, and who has it is said beside it, in {@code <file>.holder}.
 */
final class FileLock implements AutoCloseable {
    private static final long BYTE = Long.MAX_VALUE - 1;

    // Such locks belong to the whole process, and a second channel on the file would drop the first one's when it
    // closes.
    // So what this process holds must be known without touching the lock file.
    private static final Map<Path, Holder> HELD_HERE = new ConcurrentHashMap<>();

    /** Who has the file. */
    record Holder(String user, String host, String process, String since) {
        static Holder read(List<String> lines) {
            return new Holder(line(lines, 0), line(lines, 1), line(lines, 2), line(lines, 3));
        }

        private static String line(List<String> lines, int i) {
            return i < lines.size() ? lines.get(i).strip() : "?";
        }

        String text() {
            return String.join("\n", user, host, process, since) + '\n';
        }
    }

    private final Path path;
    private final Path name;
    private final FileChannel channel;

    private FileLock(Path path, Path name, FileChannel channel) {
        this.path = path;
        this.name = name;
        this.channel = channel;
    }

    /** Takes the lock for {@code file}.
     *
     * @param file absolute, with links resolved
     * @throws StoreFailure OPEN_ELSEWHERE if another has it, READ_ONLY if the folder cannot be written */
    static FileLock take(Path file) {
        Path path = file.resolveSibling(file.getFileName() + ".lock");
        Path name = file.resolveSibling(file.getFileName() + ".holder");
        Holder me = me("");
        Holder other = HELD_HERE.putIfAbsent(path, me);
        if (other != null) throw heldBy(file, other);
        boolean taken = false;
        FileChannel channel = null;
        try {
            channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock(BYTE, 1, false) == null) throw heldBy(file, whoSigned(name));
            // by a program that did not know of this
            channel.truncate(0);
            HELD_HERE.put(path, sign(name));
            taken = true;
            return new FileLock(path, name, channel);
        } catch (IOException e) {
            throw new StoreFailure(Kind.READ_ONLY, e, Failures.name(file));
        } finally {
            if (!taken) giveUp(path, channel);
        }
    }

    private static void giveUp(Path path, FileChannel channel) {
        try {
            if (channel != null) channel.close();
        } catch (IOException e) {
            // nothing was held
        } finally {
            HELD_HERE.remove(path);
        }
    }

    // the file system's clock says since when
    private static Holder sign(Path name) throws IOException {
        Files.writeString(name, me("").text());
        Instant now = Files.getLastModifiedTime(name).toInstant().truncatedTo(ChronoUnit.SECONDS);
        Holder me = me(now.toString());
        Files.writeString(name, me.text());
        return me;
    }

    private static Holder whoSigned(Path name) throws IOException {
        try {
            return Holder.read(Files.readAllLines(name, UTF_8));
        } catch (NoSuchFileException e) {
            // taken a moment ago, or let go of
            return Holder.read(List.of());
        }
    }

    private static Holder me(String since) {
        String process = String.valueOf(ProcessHandle.current().pid());
        return new Holder(System.getProperty("user.name", "?"), host(), process, since);
    }

    // without asking the network, which may take its time
    private static String host() {
        for (String name : new String[] {"COMPUTERNAME", "HOSTNAME"}) {
            String host = System.getenv(name);
            if (host != null && !host.isBlank()) return host;
        }
        try {
            return Files.readString(Path.of("/etc/hostname"), UTF_8).strip();
        } catch (IOException e) {
            return loopback();
        }
    }

    private static String loopback() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "?";
        }
    }

    private static StoreFailure heldBy(Path file, Holder holder) {
        return new StoreFailure(
                Kind.OPEN_ELSEWHERE, null, Failures.name(file), holder.user(), holder.host(), holder.since());
    }

    @Override
    public void close() {
        try {
            // as long as nobody else can have written it
            Files.deleteIfExists(name);
        } catch (IOException e) {
            // it means nothing without the lock
        } finally {
            giveUp(path, channel);
        }
    }
}
