package my.lawatan.ui.kit;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import my.lawatan.check.Checked;
import my.lawatan.check.Facts;
import my.lawatan.trip.Trip;
import my.lawatan.workspace.SharedChecks;

/** What is found in the trip of one window, kept from change to change so that each costs what it has touched. Any thread may ask. */
public final class LiveChecks {
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
        last = last == null
                ? SharedChecks.of(Facts.of(trip, now))
                : last.after(trip).at(now);
        return last;
    }
}
