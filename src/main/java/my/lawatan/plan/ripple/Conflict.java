package my.lawatan.plan.ripple;

import java.util.Optional;
import my.lawatan.trip.ItemRef;

/**
 * Two events, or two ways of one car, that must not be at the same time, or between which there must be some time.
 *
 * @param number its place among the conflicts of the problem
 * @param one the event that holds the first of the two; for ways, the one with which it moves; negative if none
 * @param two likewise
 * @param drives the two ways, if it is about ways of a car
 * @param ordered whether the first must be before the second
 * @param there time from the first to the second
 * @param back time from the second to the first
 * @param stops findings that stop issuing if it is left as it is
 * @param breaks other things that are broken then
 * @param about who or what cannot be twice: a person, a place, a car, a way
 */
record Conflict(
        int number,
        int one,
        int two,
        Optional<Drives> drives,
        boolean ordered,
        Travel there,
        Travel back,
        int stops,
        int breaks,
        ItemRef about) {
    /** Two ways of one car. */
    record Drives(Driven first, Driven second) {}

    /** Minutes that are lacking between the two. @param forth whether the first is to be before the second; negative or zero if none are */
    int lack(Schedule at, boolean forth) {
        if (drives.isPresent()) {
            Driven before = forth ? drives.get().first() : drives.get().second();
            Driven after = forth ? drives.get().second() : drives.get().first();
            return before.end(at) - after.start(at);
        }
        int end = at.end(forth ? one : two);
        return end + (forth ? there : back).after(end) - at.start(forth ? two : one);
    }

    /** Whether there is nothing of it, since one of the two is called off. */
    boolean off(Schedule at) {
        if (drives.isPresent())
            return drives.get().first().off(at) || drives.get().second().off(at);
        return at.dropped(one) || at.dropped(two);
    }

    /** When it is met. */
    int when(Schedule at) {
        if (drives.isPresent())
            return Math.max(
                    drives.get().first().start(at), drives.get().second().start(at));
        return Math.max(at.start(one), at.start(two));
    }

    /** Whether the later of the two can be moved, if that order is wanted. */
    boolean moves(Problem problem, boolean forth) {
        if (drives.isPresent()) {
            Driven after = forth ? drives.get().second() : drives.get().first();
            if (!after.moves() || after.carrier() < 0) return false;
        }
        int later = later(forth);
        return later != problem.late() && !problem.job(later).fixed();
    }

    boolean broken(Schedule at) {
        return lack(at, true) > 0 && (ordered || lack(at, false) > 0);
    }

    int earlier(boolean forth) {
        return forth ? one : two;
    }

    int later(boolean forth) {
        return forth ? two : one;
    }
}
