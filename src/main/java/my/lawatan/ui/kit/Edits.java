package my.lawatan.ui.kit;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import my.lawatan.change.Entry;
import my.lawatan.edit.Edit;
import my.lawatan.store.StoreFailure;
import my.lawatan.trip.Refused;

/**
 * Hands edits to the workspace and brings the outcome back to the window's thread. A refusal goes to whoever asked, who can say it
 * where it belongs; a failed write is shown by the shell, which hears of it from the workspace; anything else is a fault of ours.
 */
public final class Edits {
    private final BiFunction<Edit, DoubleConsumer, CompletableFuture<Optional<Entry>>> submit;
    private final Executor window;
    private final Consumer<Throwable> fault;

    /** @param submit as the workspace's own; nobody sees how far it is
     * @param window runs on the window's thread */
    public Edits(
            Function<Edit, CompletableFuture<Optional<Entry>>> submit, Executor window, Consumer<Throwable> fault) {
        this((edit, far) -> submit.apply(edit), window, fault);
    }

    /** @param submit the workspace's own, which is told to whom to say how far it is
     * @param window runs on the window's thread */
    public Edits(
            BiFunction<Edit, DoubleConsumer, CompletableFuture<Optional<Entry>>> submit,
            Executor window,
            Consumer<Throwable> fault) {
        this.submit = submit;
        this.window = window;
        this.fault = fault;
    }

    /** Makes the edit; one of the two is called on the window's thread, or neither if the file failed. */
    public void submit(Edit edit, Consumer<Optional<Entry>> done, Consumer<Refused> refused) {
        await(() -> submit.apply(edit, part -> {}), done, refused);
    }

    /**
     * The same for an edit that may take a while.
     *
     * @param progress told how far it is, from 0 to 1
     * @param over called before either of them, and also if the file failed or the work was stopped
     * @return stops it, and nothing is changed then; too late once the file has taken it, and it is done
     */
    public Runnable watch(
            Edit edit,
            DoubleConsumer progress,
            Runnable over,
            Consumer<Optional<Entry>> done,
            Consumer<Refused> refused) {
        AtomicBoolean wanted = new AtomicBoolean(true);
        DoubleConsumer far = new Telling(
                wanted::get,
                part -> window.execute(() -> {
                    if (wanted.get()) progress.accept(part);
                }));
        submit.apply(edit, far)
                .whenCompleteAsync(
                        (result, failure) -> {
                            over.run();
                            tell(result, failure, done, refused);
                        },
                        window);
        return () -> wanted.set(false);
    }

    /** Brings the outcome of any other work of the workspace back likewise. */
    public <T> void await(Supplier<CompletableFuture<T>> work, Consumer<T> done, Consumer<Refused> refused) {
        await(work, () -> {}, done, refused);
    }

    /** The same; {@code over} is called before either of them, and also if the file failed. */
    public <T> void await(
            Supplier<CompletableFuture<T>> work, Runnable over, Consumer<T> done, Consumer<Refused> refused) {
        work.get()
                .whenCompleteAsync(
                        (result, failure) -> {
                            over.run();
                            tell(result, failure, done, refused);
                        },
                        window);
    }

    private <T> void tell(T result, Throwable failure, Consumer<T> done, Consumer<Refused> refused) {
        Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
        try {
            if (cause == null) done.accept(result);
            else if (cause instanceof Refused no) refused.accept(no);
            else if (!(cause instanceof StoreFailure || cause instanceof CancellationException)) fault.accept(cause);
        } catch (RuntimeException e) {
            // a future would swallow it
            fault.accept(e);
        }
    }
}
