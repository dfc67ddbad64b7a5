package my.lawatan.trip;

import java.util.Optional;

/**
 * A place that an officer gives by hand, as {@link Attendance#rank} holds it: directly before or after somebody else on the same side
 * of the same event. So the intent holds when others are invited or their numbers change.
 *
 * @param after whether after {@code beside}; else before
 */
public record HandPlace(boolean after, Id<Attendance> beside) {
    private static final String BEFORE = "before ";
    private static final String AFTER = "after ";

    /** The place that the attendance was given; none if it was given none, or a plain key as older files hold it. */
    public static Optional<HandPlace> of(Attendance attendance) {
        return written(attendance.rank());
    }

    /** The place that is written so; none if the text is no place. */
    public static Optional<HandPlace> written(String rank) {
        if (rank.startsWith(BEFORE)) return beside(false, rank.substring(BEFORE.length()));
        return rank.startsWith(AFTER) ? beside(true, rank.substring(AFTER.length())) : Optional.empty();
    }

    private static Optional<HandPlace> beside(boolean after, String id) {
        try {
            return Optional.of(new HandPlace(after, Id.of(id)));
        } catch (Refused notWrittenByUs) {
            return Optional.empty();
        }
    }

    /** As {@link Attendance#rank} holds it. */
    public String rank() {
        return (after ? AFTER : BEFORE) + beside;
    }
}
