package my.lawatan.trip;

import java.util.Objects;

/**
 * What somebody else's calendar calls an event, so that the calendar can be read again and answered.
 *
 * @param calendar where the event came from: the name the calendar gives itself, or the name of its file
 * @param uid the identifier there; of an event that repeats, followed by the date it stands for
 */
public record Link(Id<Link> id, Id<Event> event, String calendar, String uid) implements Item {
    public Link {
        Objects.requireNonNull(id);
        Objects.requireNonNull(event);
        Plain.line(calendar);
        Plain.line(uid);
        if (uid.isBlank()) throw new Refused("refused.text-missing");
    }
}
