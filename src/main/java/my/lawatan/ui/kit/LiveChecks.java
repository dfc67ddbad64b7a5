package my.lawatan.ui.kit;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import my.lawatan.check.Checked;
import my.lawatan.check.Facts;
import my.lawatan.trip.Trip;

/** What is found in the trip of one window, kept from change to change so that each costs what it has touched. Any thread may ask. */
public final class LiveChecks {
    /** A list of so many places is looked at by two threads; a shorter one is done before the second would have begun. */
    private static final int LARGE = 5_000;

    private final Clock clock;
    private Checked last;

    /** @param clock tells what is near and which waivers have run out, to the minute */
    public LiveChecks(Clock clock) {
        this.clock = clock;
    }

    /** The present instant, by the clock of the window. */
    public Instant now() {
        return clock.instant();
    }

    /** The findings of that trip, now. */
    public synchronized Checked of(Trip trip) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        last = last == null ? first(Facts.of(trip, now)) : last.after(trip).at(now);
        return last;
    }

    private static Checked first(Facts facts) {
        return facts.trip().attendances().size() < LARGE ? Checked.of(facts) : Checked.of(facts, helper());
    }

    // one thread that ends as soon as there is nothing more to do
    private static Executor helper() {
        return new ThreadPoolExecutor(0, 1, 1, TimeUnit.MILLISECONDS, new LinkedBlockingQueue<>(), help -> {
            Thread thread = new Thread(help, "checks");
            thread.setDaemon(true);
            return thread;
        });
    }
}
