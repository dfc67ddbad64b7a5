package my.lawatan.plan.ripple;

import my.lawatan.trip.Leg;

/**
 * When a way is driven once the events at its ends are elsewhere. A way whose times are stated moves with the event to which it leads, and
 * not before the one it leaves is over.
 *
 * @param from number of the event it leaves; negative if none, or not of the problem
 * @param to number of the event to which it leads; likewise
 * @param stated whether its times are stated
 * @param start when it is driven today
 * @param end likewise
 * @param moves whether it moves at all: an aircraft does not wait
 */
record Driven(Leg leg, int from, int to, boolean stated, int start, int end, boolean moves) {
    /** The event that must be moved so that it is driven later. */
    int carrier() {
        return to >= 0 ? to : from;
    }

    /** Whether an event at one of its ends is called off, so that nobody drives. */
    boolean off(Schedule at) {
        return from >= 0 && at.dropped(from) || to >= 0 && at.dropped(to);
    }

    int start(Schedule at) {
        return start + later(at);
    }

    int end(Schedule at) {
        return end + later(at);
    }

    /** By how many minutes it is driven later than today. */
    int later(Schedule at) {
        if (!moves) return 0;
        if (!stated) return to >= 0 ? at.later(to) : at.endsLater(from);
        int with = to >= 0 ? at.later(to) : 0;
        if (from < 0) return with;
        boolean waits = start >= at.plannedEnd(from);
        return waits ? Math.max(with, at.end(from) - start) : Math.max(with, to >= 0 ? 0 : at.endsLater(from));
    }
}
