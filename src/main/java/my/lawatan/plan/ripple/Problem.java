package my.lawatan.plan.ripple;

import java.util.List;
import my.lawatan.check.Facts;

/**
 * All that a delay can touch.
 *
 * @param facts of the trip as it is
 * @param late number of the late event
 * @param driven all ways that move with events of the problem
 */
record Problem(
        Facts facts,
        Delay delay,
        int late,
        List<Job> jobs,
        List<Conflict> conflicts,
        List<Follow> follows,
        List<Driven> driven) {
    Problem {
        jobs = List.copyOf(jobs);
        conflicts = List.copyOf(conflicts);
        follows = List.copyOf(follows);
        driven = List.copyOf(driven);
    }

    Job job(int number) {
        return jobs.get(number);
    }
}
