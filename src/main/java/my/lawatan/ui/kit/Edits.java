package my.lawatan.ui.kit;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
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
    private final Function<Edit, CompletableFuture<Optional<Entry>>> submit;
    private final Executor window;
    private final Consumer<Throwable> fault;

    /** @param submit the workspace's own
     * @param window runs on the window's thread */
    public Edits(
            Function<Edit, CompletableFuture<Optional<Entry>>> submit, Executor window, Consumer<Throwable> fault) {
        this.submit = submit;
        this.window = window;
        this.fault = fault;
    }

    /** Makes the edit; one of the two is called on the window's thread, or neither if the file failed. */
    public void submit(Edit edit, Consumer<Optional<Entry>> done, Consumer<Refused> refused) {
        await(() -> submit.apply(edit), done, refused);
    }

    /** The same; {@code over} is called before either of them, and also if the file failed. */
    public void submit(Edit edit, Runnable over, Consumer<Optional<Entry>> done, Consumer<Refused> refused) {
        submit.apply(edit)
                .whenCompleteAsync(
                        (result, failure) -> {
                            over.run();
                            tell(result, failure, done, refused);
                        },
                        window);
    }

    /** Brings the outcome of any other work of the workspace back likewise. */
    public <T> void await(Supplier<CompletableFuture<T>> work, Consumer<T> done, Consumer<Refused> refused) {
        work.get().whenCompleteAsync((result, failure) -> tell(result, failure, done, refused), window);
    }

    private <T> void tell(T result, Throwable failure, Consumer<T> done, Consumer<Refused> refused) {
        Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
        try {
            if (cause == null) done.accept(result);
            else if (cause instanceof Refused no) refused.accept(no);
            else if (!(cause instanceof StoreFailure)) fault.accept(cause);
        } catch (RuntimeException e) {
            // a future would swallow it
            fault.accept(e);
        }
    }
}
