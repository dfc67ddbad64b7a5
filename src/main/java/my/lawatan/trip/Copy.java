package my.lawatan.trip;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * A numbered copy of the papers of one issued version, and who has it.
 *
 * @param version id of the version
 * @param number printed on the copy, from 1
 * @param holder who has it, where that is nobody of the trip: an office, a room
 * @param person who has it, if that is somebody of the trip
 * @param form paper or file
 * @param handed when it was handed over; none if it was not yet
 * @param acknowledged when the holder said that they had read it; none if they have not, or nobody asked
 * @param back when it came back or was destroyed; none if it is still out
 */
public record Copy(
        Id<Copy> id,
        UUID version,
        int number,
        String holder,
        Optional<Id<Person>> person,
        Form form,
        Optional<TimePoint> handed,
        Optional<TimePoint> back,
        Text note,
        Optional<TimePoint> acknowledged)
        implements Item {
    /** What a copy is made of. */
    public enum Form {
        NOT_STATED,
        PAPER,
        PDF,
        /** What changed, as a message to drivers or liaison. */
        MESSAGE
    }

    public Copy {
        Objects.requireNonNull(id);
        Objects.requireNonNull(version);
        Objects.requireNonNull(form);
        Plain.line(holder);
        if (number < 1) throw new Refused("refused.copy-number", number);
    }
}
