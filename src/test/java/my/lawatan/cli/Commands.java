package my.lawatan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import my.lawatan.store.sqlite.SqliteStore;

/** Commands in this process, through the same entrance as those of a process of their own. */
public final class Commands {
    static final Instant NOW = Instant.parse("2024-11-05T09:12:33.250Z");
    static final TripFiles FILES =
            new TripFiles(SqliteStore::openReadOnly, SqliteStore::open, SqliteStore::verify, SqliteStore::format);

    private Commands() {}

    /** What a command did. */
    public record Ran(int code, String out, String err) {
        public List<String> lines() {
            return out.lines().toList();
        }
    }

    public static Ran run(Object... arguments) {
        return withInput("", arguments);
    }

    public static Ran withInput(String in, Object... arguments) {
        return run(in.getBytes(UTF_8), Map.of(), arguments);
    }

    public static Ran run(byte[] in, Map<String, String> environment, Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Session session = new Session(
                new ByteArrayInputStream(in),
                new PrintStream(out, false, UTF_8),
                new PrintStream(err, false, UTF_8),
                Clock.fixed(NOW, ZoneOffset.UTC),
                "siti",
                environment,
                FILES);
        List<String> words = Arrays.stream(arguments).map(String::valueOf).toList();
        int code = Cli.run(session, "Lawatan 1.2.3", words);
        return new Ran(code, out.toString(UTF_8), err.toString(UTF_8));
    }
}
