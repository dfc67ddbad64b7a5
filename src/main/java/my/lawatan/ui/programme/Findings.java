package my.lawatan.ui.programme;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import my.lawatan.change.Change;
import my.lawatan.check.Checked;
import my.lawatan.check.Facts;
import my.lawatan.trip.Trip;

/** What is open in a trip, brought up to date after a change at the cost of what has changed. */
record Findings(Checked checked, Found found) {
    static Findings of(Trip trip) {
        return of(Checked.of(Facts.of(trip)));
    }

    /** As {@link #of(Trip)}, and what is near in that minute. */
    static Findings of(Trip trip, Instant now) {
        return of(Checked.of(Facts.of(trip, now.truncatedTo(ChronoUnit.MINUTES))));
    }

    private static Findings of(Checked checked) {
        return new Findings(checked, Found.of(checked.open()));
    }

    /** The findings after these changes. */
    Findings after(Trip trip, List<Change> changes) {
        return changes.isEmpty() ? this : of(checked.after(trip));
    }

    /** The findings of the same trip in that minute. */
    Findings at(Instant now) {
        Checked later = checked.at(now.truncatedTo(ChronoUnit.MINUTES));
        return later == checked ? this : of(later);
    }

    Facts facts() {
        return checked.facts();
    }
}
