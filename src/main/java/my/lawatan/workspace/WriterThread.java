package my.lawatan.workspace;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** The one thread on which a workspace writes what was submitted, one after the other. */
final class WriterThread implements AutoCloseable {
    private final ExecutorService thread = Executors.newSingleThreadExecutor(WriterThread::named);

    private static Thread named(Runnable work) {
        Thread thread = new Thread(work, "lawatan-writer");
        thread.setDaemon(true);
        return thread;
    }

    /** Does the work after all that was submitted before. A failure completes the future exceptionally. */
    <T> CompletableFuture<T> submit(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, thread);
    }

    /** As {@link #submit}, for what has no result. */
    CompletableFuture<Void> run(Runnable work) {
        return CompletableFuture.runAsync(work, thread);
    }

    /**
     * Waits for what was submitted, however long: on a slow device what was shown as being saved is not abandoned. Who is interrupted
     * meanwhile is so afterwards.
     */
    @Override
    public void close() {
        thread.shutdown();
        boolean interrupted = false;
        try {
            while (!thread.awaitTermination(1, TimeUnit.MINUTES)) {
                // it still writes
            }
        } catch (InterruptedException e) {
            interrupted = true;
        }
        if (interrupted) Thread.currentThread().interrupt();
    }
}
