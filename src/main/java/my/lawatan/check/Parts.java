package my.lawatan.check;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Work in parts, each of which is done once by whoever comes first: whoever wants the results does what nobody has begun, and waits for
 * no more than the part that another thread is at.
 */
final class Parts<T> {
    private final List<FutureTask<T>> tasks = new ArrayList<>();

    /** @param parts in the order in which they are done, and in which their results stand */
    Parts(List<? extends Supplier<T>> parts) {
        for (Supplier<T> part : parts) tasks.add(new FutureTask<>((Callable<T>) part::get));
    }

    /** Does what nobody has begun, the first part first. */
    void help() {
        tasks.forEach(FutureTask::run);
    }

    /** Does one part if nobody has begun it. */
    void help(int part) {
        tasks.get(part).run();
    }

    /** What all parts have come to. Does what nobody has begun. */
    List<T> results() {
        help();
        List<T> results = new ArrayList<>(tasks.size());
        for (FutureTask<T> task : tasks) results.add(result(task));
        return results;
    }

    private static <T> T result(Future<T> task) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) throw cause;
            if (e.getCause() instanceof Error cause) throw cause;
            throw new IllegalStateException(e.getCause());
        } finally {
            if (interrupted) Thread.currentThread().interrupt();
        }
    }
}
