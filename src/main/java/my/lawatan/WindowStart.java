package my.lawatan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import my.lawatan.cli.Errors;
import my.lawatan.cli.Session;
import my.lawatan.sample.Sample;
import my.lawatan.sample.Samples;
import my.lawatan.store.Store;
import my.lawatan.store.StoreFailure;
import my.lawatan.store.StoreFailure.Kind;
import my.lawatan.store.sqlite.SqliteStore;
import my.lawatan.text.Messages;
import my.lawatan.trip.Language;
import my.lawatan.ui.Launch;
import my.lawatan.ui.Setup;
import my.lawatan.ui.Setup.Doors;
import my.lawatan.ui.Setup.Officer;
import my.lawatan.ui.Setup.Opened;
import my.lawatan.ui.Setup.Places;
import my.lawatan.ui.Windows;
import my.lawatan.workspace.Chronicle;
import my.lawatan.workspace.ReaderFile;
import my.lawatan.workspace.Workspace;

/** From a start without a command to a window on a trip, or to papers where there is no screen to show one on. */
final class WindowStart {
    /** The sample of which the user gets a copy. */
    static final String FIRST_SAMPLE = "peru-2024";

    /** Set while the build trains the class-data cache: the exercise is shown for a moment, from a temporary file. */
    private static final String TRAIN = "lawatan.train";

    private final Session session;
    private final Folders folders;
    private final Messages messages = new Messages(Language.EN);

    WindowStart(Session session) {
        this.session = session;
        this.folders = Folders.of(
                session.environment(), System.getProperty("os.name"), home().orElseGet(WindowStart::temporary));
    }

    // where the system knows of none, Java says "?"
    private static Optional<Path> home() {
        return Optional.of(Path.of(System.getProperty("user.home", "?"))).filter(Path::isAbsolute);
    }

    private static Path temporary() {
        return Path.of(System.getProperty("java.io.tmpdir"), "lawatan-" + System.getProperty("user.name", "user"))
                .toAbsolutePath();
    }

    /**
     * Shows {@code file}, or the trip that was open last, or at the very first start the user's own copy of the first sample; blocks
     * until the last window is closed.
     *
     * @return the exit code
     */
    int show(Optional<Path> file) {
        boolean screen = hasScreen(
                session.environment(), System.getProperty("os.name"), System.getProperty("glass.platform", ""));
        if (!screen) return new NoScreen(session, ownCopy()).print(file);
        return Boolean.getBoolean(TRAIN) && file.isEmpty()
                ? train()
                : launch(folders, windows -> file.or(() -> last(windows)));
    }

    /** Whether a window can be shown; only on Linux can a start know beforehand that there is no screen. */
    static boolean hasScreen(Map<String, String> environment, String system, String glass) {
        boolean linux = system.toLowerCase(Locale.ROOT).startsWith("linux");
        return !linux
                || glass.equals("Monocle")
                || !environment.getOrDefault("DISPLAY", "").isEmpty()
                || !environment.getOrDefault("WAYLAND_DISPLAY", "").isEmpty();
    }

    private int launch(Folders own, Function<Windows, Optional<Path>> file) {
        Errors errors = new Errors(session);
        Windows windows = new Windows(new Setup(
                session.clock(),
                new Places(own.settings(), own.data(), own.documents()),
                new Officer(session.namedOfficer(), session.user()),
                new Doors(
                        this::open,
                        SqliteStore::glance,
                        copy -> ReaderFile.read(session.files().read().apply(copy)),
                        (copy, known) -> Chronicle.read(session.files().read().apply(copy), known),
                        errors::sentence)));
        if (home().isEmpty()) windows.sayFirst(messages.text("start.first.no-home", temporary()));
        Launch launch = new Launch(windows, messages, this::sentence, errors::say);
        return launch.run(() -> file.apply(windows)) ? 0 : 2;
    }

    private String sentence(Throwable e) {
        String why = new Errors(session).sentence(e);
        return e instanceof NoCopy ? messages.text("start.first.no-copy", why) : why;
    }

    private Opened open(Path file, String officer, Executor window) {
        try {
            return opened(session.files().write().apply(file), officer, window, Optional.empty());
        } catch (StoreFailure failure) {
            if (failure.kind() != Kind.OPEN_ELSEWHERE && failure.kind() != Kind.READ_ONLY) throw failure;
            String why = messages.text(failure.key(), failure.arguments().toArray());
            return opened(session.files().read().apply(file), officer, window, Optional.of(why));
        }
    }

    private Opened opened(Store store, String officer, Executor window, Optional<String> notice) {
        boolean opened = false;
        try {
            Workspace workspace = Workspace.open(store, session.clock(), officer, window);
            opened = true;
            return new Opened(workspace, notice);
        } finally {
            if (!opened) store.close();
        }
    }

    private Path ownCopy() {
        return folders.data().resolve(FIRST_SAMPLE + ".lawatan");
    }

    /** The trip that was open last; at the very first start the copy of the first sample. */
    private Optional<Path> last(Windows windows) {
        Optional<Path> latest = windows.latest();
        return latest.isPresent() ? latest : Optional.of(madeCopy());
    }

    /** The user's own copy could not be made. */
    private static final class NoCopy extends UncheckedIOException {
        private static final long serialVersionUID = 1L;

        NoCopy(IOException cause) {
            super(cause);
        }
    }

    /** The copy of the first sample that the user may edit: made at the first start, the same one ever after. */
    private Path madeCopy() {
        Path copy = ownCopy();
        if (Files.exists(copy)) return copy;
        try {
            Files.createDirectories(copy.getParent());
            Samples.write(Sample.of(FIRST_SAMPLE), copy, session.clock());
        } catch (IOException e) {
            throw new NoCopy(e);
        } catch (StoreFailure e) {
            // two first starts at once: the other one was faster
            if (e.kind() != Kind.EXISTS) throw e;
        }
        return copy;
    }

    private int train() {
        try {
            Path folder = Files.createTempDirectory("lawatan-train");
            try {
                Path file = folder.resolve("exercise.lawatan");
                // nothing of it stays: no settings and no list of recent trips
                return launch(new Folders(folder, folder.resolve("settings"), folder), windows -> {
                    Samples.write(Sample.of("exercise"), file, session.clock());
                    return Optional.of(file);
                });
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            return new Errors(session).tell(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }
}
