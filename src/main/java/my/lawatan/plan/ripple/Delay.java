package my.lawatan.plan.ripple;

import java.util.Objects;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Refused;

/**
 * An event begins later than planned.
 *
 * @param event what is late
 * @param minutes by how many minutes of real time; one at least, two days at most
 */
public record Delay(Id<Event> event, int minutes) {
    /** What is later than that is another programme. */
    public static final int MOST = 2 * 24 * 60;

    /** @throws Refused if it is not late, or later than {@link #MOST} */
    public Delay {
        Objects.requireNonNull(event);
        if (minutes < 1 || minutes > MOST) throw new Refused("refused.delay-minutes", minutes);
    }
}
