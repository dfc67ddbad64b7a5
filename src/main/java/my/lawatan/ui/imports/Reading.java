package my.lawatan.ui.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import my.lawatan.interchange.Headway;
import my.lawatan.trip.Refused;
import my.lawatan.ui.kit.Background;

/** One kind of long work for a panel: the status line shows it and can stop it, and what goes wrong is said in words. */
final class Reading {
    /** Nobody's programme is longer, in bytes. */
    private static final long LONGEST = 64L << 20;

    private final Around around;
    private final Background.Latest latest;
    private boolean shown;

    Reading(Around around) {
        this.around = around;
        this.latest = around.reading().latest(this::failed);
    }

    /** Does that work, and hands over what it gives unless the officer stops it. */
    <T> void ask(String what, Supplier<T> work, Consumer<T> then) {
        watch(what, headway -> work.get(), () -> {}, then);
    }

    /**
     * Does that work likewise, and shows how far it is.
     *
     * @param work ends at once where it says how far it is and nobody wants it any more
     * @param stopped called when the officer stops it
     */
    <T> void watch(String what, Function<Headway, T> work, Runnable stopped, Consumer<T> then) {
        shown = true;
        around.work().begun(what, () -> {
            shown = false;
            latest.cancel();
            stopped.run();
        });
        latest.watch(far -> work.apply(far::accept), around.work()::at, result -> {
            ended();
            then.accept(result);
        });
    }

    private void ended() {
        shown = false;
        around.work().ended();
    }

    /** Does it once more, without a word: it was short the first time. */
    <T> void again(Supplier<T> work, Consumer<T> then) {
        if (shown) ended();
        latest.ask(work, then);
    }

    void cancel() {
        latest.cancel();
        if (shown) ended();
    }

    /** All of that file.
     *
     * @throws Refused if it is no file, or longer than any programme
     * @throws UncheckedIOException if it cannot be read */
    static byte[] bytes(Path file) {
        try {
            if (!Files.isRegularFile(file)) throw new Refused("refused.no-file", file.getFileName());
            if (Files.size(file) > LONGEST) throw new Refused("refused.ics-too-long", LONGEST >> 20);
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new Refused("refused.no-file", file.getFileName());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void failed(Throwable failure) {
        ended();
        if (failure instanceof Refused no) around.say().accept(around.messages().text(no));
        else if (failure instanceof UncheckedIOException io)
            around.say()
                    .accept(around.messages()
                            .text("imports.unreadable", io.getCause().getMessage()));
        else around.fault().accept(failure);
    }
}
