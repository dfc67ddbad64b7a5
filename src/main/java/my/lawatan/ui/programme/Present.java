package my.lawatan.ui.programme;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import my.lawatan.text.Messages;
import my.lawatan.trip.Beside;
import my.lawatan.trip.Trip;
import my.lawatan.ui.kit.timeline.plan.Moment;

/** The present as the programme shows it, told anew each minute. The window's thread. */
public final class Present {
    private final Clock clock;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<Instant> minute = new ReadOnlyObjectWrapper<>(Instant.EPOCH);
    private final ReadOnlyObjectWrapper<Optional<Moment>> line = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper drift = new ReadOnlyStringWrapper("");

    Present(Clock clock, Messages messages) {
        this.clock = clock;
        this.messages = messages;
    }

    /** Another minute has begun. */
    void tick() {
        minute.set(clock.instant());
    }

    /** Says where the present is among those days of that trip. */
    void show(Trip trip, HostDays days) {
        LocalDateTime there = clock.instant().atZone(days.host()).toLocalDateTime();
        int column = days.column(there.toLocalDate());
        int sinceMidnight = (int) ChronoUnit.MINUTES.between(there.toLocalDate().atStartOfDay(), there);
        line.set(column < 0 ? Optional.empty() : Optional.of(new Moment(column, sinceMidnight)));
        drift.set(Beside.drift(trip, clock.instant()).map(this::drifted).orElse(""));
    }

    private String drifted(long minutes) {
        if (minutes == 0) return messages.text("programme.now.on-time");
        return messages.text(minutes > 0 ? "programme.now.late" : "programme.now.early", Math.abs(minutes));
    }

    /** The instant to the second. */
    Instant instant() {
        return clock.instant();
    }

    /** The instant at which the minute was told last. */
    public ReadOnlyObjectProperty<Instant> minute() {
        return minute.getReadOnlyProperty();
    }

    /** Where the line of the present stands; nowhere on other days than those of the trip. */
    public ReadOnlyObjectProperty<Optional<Moment>> line() {
        return line.getReadOnlyProperty();
    }

    /** How far behind its plan the visit is, in words: "11 min late"; empty if nobody noted how it runs. */
    public ReadOnlyStringProperty drift() {
        return drift.getReadOnlyProperty();
    }
}
