package my.lawatan.workspace;

import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import my.lawatan.check.Checked;
import my.lawatan.check.Facts;

/** Checks of a whole trip, of which another thread does a share where that helps. */
public final class SharedChecks {
    /** A list of so many places is looked at by two threads; a shorter one is done before the second would have begun. */
    private static final int LARGE = 5_000;

    private SharedChecks() {}

    /** As {@link Checked#of(Facts)}; of a large trip another thread does a share, which ends with the work. */
    public static Checked of(Facts facts) {
        return facts.trip().attendances().size() < LARGE ? Checked.of(facts) : Checked.of(facts, helper());
    }

    /**
     * As {@link #of}, in a program that has just begun: while its code is still being compiled, that takes a processor of its own. On
     * two of them a helper gained nothing that could be measured.
     */
    public static Checked atStart(Facts facts) {
        return Runtime.getRuntime().availableProcessors() > 2 ? of(facts) : Checked.of(facts);
    }

    private static Executor helper() {
        return new ThreadPoolExecutor(0, 1, 1, TimeUnit.MILLISECONDS, new LinkedBlockingQueue<>(), help -> {
            Thread thread = new Thread(help, "checks");
            thread.setDaemon(true);
            return thread;
        });
    }
}
