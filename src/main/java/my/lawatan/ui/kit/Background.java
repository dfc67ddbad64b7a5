package my.lawatan.ui.kit;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
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

        /** Makes void whatever was asked and is not handed over yet; work that is watched ends where it next says how far it is. */
        public void cancel() {
            newest.incrementAndGet();
        }

        /** Computes and hands over, unless a newer request came meanwhile. */
        public <T> void ask(Supplier<T> compute, Consumer<T> result) {
            watch(far -> compute.get(), part -> {}, result);
        }

        /**
         * Computes and hands over likewise, and tells meanwhile how far it is.
         *
         * @param compute says how far it is, from 0 to 1; that throws {@link CancellationException} once nobody wants the result any more
         * @param progress told so on the window's thread, a hundred times at most
         */
        public <T> void watch(Function<DoubleConsumer, T> compute, DoubleConsumer progress, Consumer<T> result) {
            long mine = newest.incrementAndGet();
            work(mine, () -> compute.apply(telling(mine, progress)), result);
        }

        private DoubleConsumer telling(long mine, DoubleConsumer progress) {
            return new Telling(() -> mine == newest.get(), part -> back(mine, () -> progress.accept(part)));
        }

        private <T> void work(long mine, Supplier<T> compute, Consumer<T> result) {
            work.execute(() -> {
                if (mine != newest.get()) return;
                try {
                    T value = compute.get();
                    back(mine, () -> result.accept(value));
                } catch (RuntimeException | Error e) {
                    back(mine, () -> failed.accept(e));
                }
            });
        }

        private void back(long mine, Runnable told) {
            back.execute(() -> {
                if (mine == newest.get()) told.run();
            });
        }

        /**
         * Computes and hands over likewise, and hands over meanwhile what is there so far.
         *
         * @param compute hands over what it has, from any thread
         * @param part told of it on the window's thread
         */
        public <P, T> void follow(Function<Consumer<P>, T> compute, Consumer<P> part, Consumer<T> result) {
            long mine = newest.incrementAndGet();
            work(mine, () -> compute.apply(value -> back(mine, () -> part.accept(value))), result);
        }
    }
}
