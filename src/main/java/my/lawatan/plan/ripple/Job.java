package my.lawatan.plan.ripple;

import my.lawatan.trip.Event;

/**
 * An event as the search sees it. Minutes since 1970 UTC.
 *
 * @param number its place among the events of the problem
 * @param start when it begins: as planned; the late event, as late as it is
 * @param planned when it begins by today's plan
 * @param length minutes that it lasts; one where the end is open
 * @param release before which it cannot begin, such as the landing of the principal's flight
 * @param leaves by when it must be over, since the principal's flight leaves then
 */
record Job(
        int number,
        Event event,
        int start,
        int planned,
        int length,
        Allowance may,
        AllowedTimes allowed,
        int release,
        int leaves) {
    /** Whether it begins when it does, whatever happens. */
    boolean fixed() {
        return may.fixed().isPresent();
    }

    boolean shortens() {
        return may.shortest() < length;
    }
}
