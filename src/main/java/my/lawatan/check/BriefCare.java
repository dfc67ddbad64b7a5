package my.lawatan.check;

import java.util.Optional;
import java.util.Set;
import my.lawatan.trip.Brief;
import my.lawatan.trip.BriefStatus;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventKind;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Trip;

/** Which events the principal must be briefed for, and when a brief no longer speaks of the event as it is. */
public final class BriefCare {
    private static final Set<EventKind> TALKS = Set.of(EventKind.SUMMIT, EventKind.BILATERAL, EventKind.BUSINESS);
    private static final Set<EventKind> OCCASIONS = Set.of(EventKind.CEREMONY, EventKind.MEAL, EventKind.MEDIA);

    private BriefCare() {}

    /** Whether somebody is met there: not a way, a prayer or time of one's own, and not called off. */
    public static boolean engagement(Event event) {
        return event.status() != EventStatus.CANCELLED && (TALKS.contains(event.type()) || occasion(event));
    }

    /** A meal, a ceremony, a word to the press: the principal may want a brief for it, and may not. */
    static boolean occasion(Event event) {
        return OCCASIONS.contains(event.type());
    }

    /** An engagement at which the principal speaks with somebody, so that a brief is needed unless an officer says otherwise. */
    public static boolean needsBrief(Facts facts, Event event) {
        return engagement(event) && !occasion(event) && facts.hasPrincipal(event);
    }

    /** Whether it was cleared for another time than its event has now. */
    public static boolean stale(Brief brief, Trip trip) {
        Optional<Event> event = brief.event().flatMap(trip.events()::get);
        return event.isPresent()
                && brief.status() == BriefStatus.CLEARED
                && !brief.writtenFor().equals(TimeSpan.NOT_STATED)
                && !brief.writtenFor().equals(event.get().when());
    }
}
