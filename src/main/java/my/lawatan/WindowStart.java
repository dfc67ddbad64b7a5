package my.lawatan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import my.lawatan.cli.Errors;
import my.lawatan.cli.Session;
import my.lawatan.sample.Sample;
import my.lawatan.sample.Samples;
import my.lawatan.store.Store;
import my.lawatan.store.StoreFailure;
import my.lawatan.store.StoreFailure.Kind;
import my.lawatan.text.Messages;
import my.lawatan.trip.Language;
import my.lawatan.ui.Launch;
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
                session.environment(), System.getProperty("os.name"), Path.of(System.getProperty("user.home")));
    }

    /** Shows {@code file}, or the user's own copy of the first sample; blocks until the window is closed.
     *
     * @return the exit code */
    int show(Optional<Path> file) {
        boolean screen = hasScreen(
                session.environment(), System.getProperty("os.name"), System.getProperty("glass.platform", ""));
        if (!screen) return new NoScreen(session, ownCopy()).print(file);
        return Boolean.getBoolean(TRAIN) && file.isEmpty() ? train() : launch(() -> file.orElseGet(this::madeCopy));
    }

    /** Whether a window can be shown; only on Linux can a start know beforehand that there is no screen. */
    static boolean hasScreen(Map<String, String> environment, String system, String glass) {
        boolean linux = system.toLowerCase(Locale.ROOT).startsWith("linux");
        return !linux
                || glass.equals("Monocle")
                || !environment.getOrDefault("DISPLAY", "").isEmpty()
                || !environment.getOrDefault("WAYLAND_DISPLAY", "").isEmpty();
    }

    private int launch(Supplier<Path> file) {
        Errors errors = new Errors(session);
        Launch launch = new Launch(session.clock(), messages, folders.settings(), errors::sentence, errors::say);
        return launch.run(window -> open(file.get(), window)) ? 0 : 2;
    }

    private Launch.Opened open(Path file, Executor window) {
        try {
            return opened(session.files().write().apply(file), window, Optional.empty());
        } catch (StoreFailure failure) {
            if (failure.kind() != Kind.OPEN_ELSEWHERE && failure.kind() != Kind.READ_ONLY) throw failure;
            String why = messages.text(failure.key(), failure.arguments().toArray());
            return opened(session.files().read().apply(file), window, Optional.of(why));
        }
    }

    private Launch.Opened opened(Store store, Executor window, Optional<String> notice) {
        boolean opened = false;
        try {
            Workspace workspace = Workspace.open(store, session.clock(), session.officer(), window);
            opened = true;
            return new Launch.Opened(workspace, notice);
        } finally {
            if (!opened) store.close();
        }
    }

    private Path ownCopy() {
        return folders.data().resolve(FIRST_SAMPLE + ".lawatan");
    }

    /** The copy of the first sample that the user may edit: made at the first start, the same one ever after. */
    private Path madeCopy() {
        Path copy = ownCopy();
        if (Files.exists(copy)) return copy;
        try {
            Files.createDirectories(copy.getParent());
            Samples.write(Sample.of(FIRST_SAMPLE), copy, session.clock());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
                return launch(() -> {
                    Samples.write(Sample.of("exercise"), file, session.clock());
                    return file;
                });
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            return new Errors(session).tell(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var all = Files.list(folder)) {
            for (Path file : all.toList()) Files.delete(file);
        }
        Files.delete(folder);
    }
}
