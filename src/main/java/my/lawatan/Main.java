package my.lawatan;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import my.lawatan.cli.Cli;
import my.lawatan.cli.Errors;
import my.lawatan.cli.Session;
import my.lawatan.cli.TripFiles;
import my.lawatan.store.sqlite.SqliteStore;

/**
 * The program: without arguments or with a trip file it is the window, otherwise a command. Here everything is put together, and
 * here alone the clock, the user's name and the environment are asked for.
 */
public final class Main {
    /** Names of commands, which are never taken for files. A test holds them against those of the command line. */
    static final Set<String> COMMANDS = Set.of(
            "sample", "info", "list", "check", "print", "apply", "log", "search", "issue", "delay", "slots", "changes",
            "message", "verify", "nightly", "import", "merge", "export", "help");

    private Main() {}

    public static void main(String[] arguments) {
        Session session = session();
        int code;
        try {
            code = run(session, List.of(arguments));
        } catch (RuntimeException | Error e) {
            code = new Errors(session).tell(e);
        }
        session.out().flush();
        System.exit(code);
    }

    /** @return the exit code */
    static int run(Session session, List<String> arguments) {
        Optional<Path> file = fileToShow(arguments);
        if (arguments.isEmpty() || file.isPresent()) return new WindowStart(session).show(file);
        return Cli.run(session, version(), arguments);
    }

    /** The file that the window is asked to show: the only argument, if it is no command and leads to something, or looks like it. */
    private static Optional<Path> fileToShow(List<String> arguments) {
        if (arguments.size() != 1) return Optional.empty();
        String argument = arguments.get(0);
        if (argument.isEmpty() || argument.startsWith("-") || COMMANDS.contains(argument)) return Optional.empty();
        try {
            Path file = Path.of(argument);
            boolean path = argument.indexOf('.') >= 0 || file.getNameCount() != 1 || Files.exists(file);
            return path ? Optional.of(file) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static Session session() {
        return new Session(
                System.in,
                utf8(FileDescriptor.out),
                utf8(FileDescriptor.err),
                Clock.systemUTC(),
                System.getProperty("user.name", "?"),
                System.getenv(),
                new TripFiles(SqliteStore::openReadOnly, SqliteStore::open, SqliteStore::verify, SqliteStore::format));
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        OutputStream out = new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 16);
        return new PrintStream(out, false, StandardCharsets.UTF_8);
    }

    private static String version() {
        String version = Main.class.getPackage().getImplementationVersion();
        return "Lawatan " + (version == null ? "(unpacked)" : version);
    }
}
