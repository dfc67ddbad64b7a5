package my.lawatan.interchange.ics;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Link;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Trip;

/**
 * Which item of the trip an event of a file is: the one that a {@link Link} says; else a UID that is a UUID is the item's own id, and another
 * one stands for an id that is worked out of it. So the same event is the same item at every import, in every copy of the trip, also where
 * it was imported before there were links.
 */
final class EventNames {
    private static final Pattern UUID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private final Map<String, Id<Event>> linked = new HashMap<>();
    private final String calendar;

    /** @param calendar what the file calls itself; may be empty */
    EventNames(Trip trip, String calendar) {
        this.calendar = calendar;
        // two events of one UID: that of this calendar, else always the same one
        trip.links().stream()
                .sorted(Comparator.comparing((Link link) -> !link.calendar().equals(calendar))
                        .thenComparing(Link::id))
                .forEach(link -> linked.putIfAbsent(link.uid(), link.event()));
    }

    /** @param occurrence which of a repeating event's, as a local time; empty if it does not repeat */
    Id<Event> id(String uid, String occurrence) {
        Id<Event> known = linked.get(LinkedUid.written(uid, occurrence));
        if (known != null) return known;
        if (own(uid, occurrence)) return Id.of(uid.toLowerCase(Locale.ROOT));
        return Id.named("ics " + uid + " " + occurrence);
    }

    /** The link that keeps what the file calls that event; none if it is there already, or the UID is the item's own id. */
    Optional<Link> link(String uid, String occurrence, Id<Event> event) {
        String written = LinkedUid.written(uid, occurrence);
        if (own(uid, occurrence) || linked.containsKey(written)) return Optional.empty();
        try {
            return Optional.of(new Link(Id.named("ics link " + event + " " + written), event, calendar, written));
        } catch (Refused e) {
            // a UID that no line of a trip can hold is known again by what is worked out of it
            return Optional.empty();
        }
    }

    private static boolean own(String uid, String occurrence) {
        return occurrence.isEmpty() && UUID.matcher(uid).matches();
    }
}
