package my.lawatan.interchange.ics;

import java.util.Locale;
import java.util.regex.Pattern;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;

/**
 * Which item of the trip an event of a file is: a UID that is a UUID is the item's own id, another one stands for an id that is worked out of
 * it. So the same event is the same item at every import, in every copy of the trip, and nothing has to be kept beside the trip.
 */
final class EventNames {
    private static final Pattern UUID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private EventNames() {}

    /** @param occurrence which of a repeating event's, as a local time; empty if it does not repeat */
    static Id<Event> id(String uid, String occurrence) {
        if (occurrence.isEmpty() && UUID.matcher(uid).matches()) return Id.of(uid.toLowerCase(Locale.ROOT));
        return Id.named("ics " + uid + " " + occurrence);
    }
}
