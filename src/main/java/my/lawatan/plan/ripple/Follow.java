package my.lawatan.plan.ripple;

import my.lawatan.trip.Dependency;

/**
 * A time that is counted from another event: once that one moves, it begins no earlier than the count says.
 *
 * @param leader number of the event from which is counted
 * @param follower number of the event that is counted
 * @param end whether it is counted from the end
 * @param gap minutes from there
 */
record Follow(Dependency count, int leader, int follower, boolean end, int gap) {
    /** When the follower begins at the earliest; as planned if its leader stays. */
    int earliest(Schedule at) {
        boolean later = end ? at.endsLater(leader) > 0 : at.later(leader) > 0;
        return later ? (end ? at.end(leader) : at.start(leader)) + gap : Integer.MIN_VALUE;
    }
}
