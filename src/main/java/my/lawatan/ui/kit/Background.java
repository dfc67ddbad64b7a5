package my.lawatan.ui.kit;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Work that would make the window wait: it is done elsewhere and its result handed back on the window's thread. A newer request of
 * the same kind makes an older one's result void.
 */
public final class Background implements AutoCloseable {
    private final Executor work;
    private final Executor back;
    private final Runnable stop;

    private Background(Executor work, Executor back, Runnable stop) {
        this.work = work;
        this.back = back;
        this.stop = stop;
    }

    /** On a thread of its own, which ends with {@link #close()}. */
    public static Background thread(String name, Executor back) {
        ExecutorService service = Executors.newSingleThreadExecutor(runnable -> {
            Thread thread = new Thread(runnable, name);
            thread.setDaemon(true);
            return thread;
        });
        return new Background(service, back, service::shutdownNow);
    }

    /** At once, on the thread that asks: for view models used without a window. */
    public static Background atOnce() {
        return new Background(Runnable::run, Runnable::run, () -> {});
    }

    /** A kind of work of which only the latest result counts. */
    public Latest latest(Consumer<Throwable> failed) {
        return new Latest(failed);
    }

    @Override
    public void close() {
        stop.run();
    }

    /** Requests of one kind. Used on the window's thread. */
    public final class Latest {
        private final Consumer<Throwable> failed;
        private final AtomicLong newest = new AtomicLong();

        private Latest(Consumer<Throwable> failed) {
            this.failed = failed;
        }

        /** Makes void whatever was asked and is not handed over yet. */
        public void cancel() {
            newest.incrementAndGet();
        }

        /** Computes and hands over, unless a newer request came meanwhile. */
        public <T> void ask(Supplier<T> compute, Consumer<T> result) {
            long mine = newest.incrementAndGet();
            work.execute(() -> {
                if (mine != newest.get()) return;
                try {
                    T value = compute.get();
                    back.execute(() -> {
                        if (mine == newest.get()) result.accept(value);
                    });
                } catch (RuntimeException | Error e) {
                    back.execute(() -> {
                        if (mine == newest.get()) failed.accept(e);
                    });
                }
            });
        }
    }
}
