package my.lawatan.ui.kit.timeline;

/**
 * What a pointer points at.
 *
 * @param day column
 * @param minute minute in it, not rounded; meaningless if {@code head}
 * @param head whether it is over the bands rather than the hours
 */
public record Aim(int day, double minute, boolean head) {
    public Aim(int day, double minute) {
        this(day, minute, false);
    }
}
