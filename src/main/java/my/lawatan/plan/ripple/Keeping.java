package my.lawatan.plan.ripple;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import my.lawatan.plan.ripple.Line.Fate;

/** What stays where it is, though it was within reach, and why. */
final class Keeping {
    private static final int HALF_A_DAY = 12 * 60;
    private final Problem problem;
    private final Schedule schedule;

    Keeping(Problem problem, Schedule schedule) {
        this.problem = problem;
        this.schedule = schedule;
    }

    List<Line> lines() {
        Map<Integer, Line> kept = new TreeMap<>();
        for (Conflict conflict : problem.conflicts())
            if (conflict.drives().isEmpty() && !conflict.off(schedule)) {
                fixed(conflict.one(), conflict.two(), kept);
                fixed(conflict.two(), conflict.one(), kept);
            }
        for (Job job : problem.jobs()) if (changed(job)) absorbed(job, kept);
        List<Line> lines = new ArrayList<>(kept.values());
        lines.sort(Comparator.comparing(line -> Reach.start(line.event())));
        return lines;
    }

    private boolean changed(Job job) {
        int i = job.number();
        return i == problem.late() || !schedule.dropped(i) && schedule.later(i) != 0;
    }

    private void fixed(int changed, int stays, Map<Integer, Line> kept) {
        Job job = problem.job(stays);
        Job other = problem.job(changed);
        boolean near = changed(other)
                && job.fixed()
                && stays != problem.late()
                && job.planned() >= other.planned()
                && job.event().when().day().equals(Outcome.when(schedule, other).day());
        if (near)
            kept.put(stays, kept(job, job.may().fixed().orElseThrow().with(Clocks.at(job.event(), job.planned()))));
    }

    // the next one that would have had to give way, were it not for the time in between
    private void absorbed(Job job, Map<Integer, Line> kept) {
        int end = schedule.end(job.number());
        problem.conflicts().stream()
                .filter(c -> c.drives().isEmpty() && !c.off(schedule))
                .filter(c -> c.one() == job.number() || c.two() == job.number())
                .map(c -> problem.job(c.one() == job.number() ? c.two() : c.one()))
                .filter(next -> next.planned() >= job.planned() + job.length())
                .min(Comparator.comparingInt(Job::planned).thenComparingInt(Job::number))
                .filter(next -> !changed(next) && !next.fixed() && next.planned() >= end)
                .filter(next -> schedule.length(next.number()) == next.length())
                .filter(next -> next.planned() - end < HALF_A_DAY)
                .ifPresent(next -> kept.putIfAbsent(next.number(), kept(next, gap(next.planned() - end))));
    }

    private static Reason gap(int minutes) {
        return minutes == 0 ? Reason.of("plan.ripple.kept.next") : Reason.of("plan.ripple.kept.gap", minutes);
    }

    private static Line kept(Job job, Reason reason) {
        return new Line(job.event(), Fate.KEPT, job.event().when(), 0, 0, List.of(reason));
    }
}
