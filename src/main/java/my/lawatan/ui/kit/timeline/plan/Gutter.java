package my.lawatan.ui.kit.timeline.plan;

import java.util.ArrayList;
import java.util.List;

/**
 * The two clocks at the left edge.
 *
 * @param host name of the clock that stands first, a few letters
 * @param home name of the clock at home; empty if both show the same
 * @param allDay words before the bands
 * @param ticks every {@link #FINEST} minutes
 */
public record Gutter(String host, String home, String allDay, List<Tick> ticks) {
    /** Minutes between two ticks. */
    public static final int FINEST = 5;

    public Gutter {
        ticks = List.copyOf(ticks);
    }

    /**
     * What the clocks show at one minute.
     *
     * @param minute in the column
     * @param change what happens to the date at home within the time that ends here; empty if nothing does
     */
    public record Tick(int minute, String host, String home, String change) {}

    /** The ticks that are so many minutes apart; a change in between is said at the next of them. */
    public List<Tick> every(int minutes) {
        List<Tick> every = new ArrayList<>();
        String change = "";
        for (Tick tick : ticks) {
            if (!tick.change().isEmpty()) change = tick.change();
            if (tick.minute() % minutes != 0) continue;
            every.add(new Tick(tick.minute(), tick.host(), tick.home(), change));
            change = "";
        }
        return every;
    }
}
