package my.lawatan.ui.kit.timeline.plan;

import java.util.List;

/**
 * The two clocks at the left edge.
 *
 * @param host name of the host's clock, a few letters
 * @param home name of the clock at home; empty if both show the same
 * @param allDay words before the bands
 */
public record Gutter(String host, String home, String allDay, List<Hour> hours) {
    public Gutter {
        hours = List.copyOf(hours);
    }

    /**
     * One full hour.
     *
     * @param minute in the column
     * @param change what happens to the date at home within the hour that ends here; empty if nothing does
     */
    public record Hour(int minute, String host, String home, String change) {}
}
