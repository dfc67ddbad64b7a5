package my.lawatan.ui.documents;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import my.lawatan.ui.kit.Navigator;
import my.lawatan.ui.kit.Progress;

/**
 * What the window does for this room.
 *
 * @param progress where longer work is shown
 * @param say tells an outcome
 * @param choose asks where a file goes, given the name that is proposed; nothing if the officer thinks better of it
 * @param fault told of what went wrong by our own fault
 * @param window runs something on the window's thread
 * @param seen runs something on the window's thread once what the window shows by now can be seen
 */
public record Surroundings(
        Navigator navigator,
        Progress progress,
        Consumer<String> say,
        Function<String, Optional<Path>> choose,
        Consumer<Throwable> fault,
        Executor window,
        Executor seen) {}
