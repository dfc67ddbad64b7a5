package my.lawatan.plan.ripple;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import my.lawatan.edit.CancelEvent;
import my.lawatan.edit.DelayFrom;
import my.lawatan.edit.Edit;
import my.lawatan.edit.MoveEvent;
import my.lawatan.edit.ReviseItem;
import my.lawatan.trip.Alternative;
import my.lawatan.trip.Counts;
import my.lawatan.trip.Dependency;
import my.lawatan.trip.Event;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Leg;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Trip;

/** The edit that brings a schedule about: the events, and with them their ways, their plans B, and what they are counted from. */
final class Outcome {
    private final Problem problem;
    private final Schedule schedule;
    private final List<Edit> edits = new ArrayList<>();

    private Outcome(Problem problem, Schedule schedule) {
        this.problem = problem;
        this.schedule = schedule;
    }

    static DelayFrom of(Problem problem, Schedule schedule) {
        return new Outcome(problem, schedule).edit();
    }

    private DelayFrom edit() {
        Trip trip = problem.facts().trip();
        for (Job job : problem.jobs()) {
            if (schedule.dropped(job.number()))
                edits.add(new CancelEvent(job.event().id()));
            else if (!when(job).equals(job.event().when()))
                edits.add(new MoveEvent(job.event().id(), when(job)));
        }
        Flights.of(problem.facts(), problem.delay()).forEach(edits::add);
        problem.driven().forEach(this::driven);
        trip.alternatives().stream()
                .sorted(java.util.Comparator.comparing(Alternative::id))
                .forEach(this::alternative);
        Trip after = made(trip);
        problem.follows().forEach(follow -> recount(after, follow));
        Delay delay = problem.delay();
        return new DelayFrom(delay.event(), delay.minutes(), edits);
    }

    private Trip made(Trip trip) {
        return new DelayFrom(problem.delay().event(), problem.delay().minutes(), edits).applyTo(trip);
    }

    /** When the event is by this schedule. */
    TimeSpan when(Job job) {
        return when(schedule, job);
    }

    static TimeSpan when(Schedule schedule, Job job) {
        TimeSpan moved = job.event().when();
        if (schedule.later(job.number()) != 0) moved = moved.plusMinutes(schedule.later(job.number()));
        int shorter = job.length() - schedule.length(job.number());
        if (shorter == 0) return moved;
        return new TimeSpan(
                moved.start(),
                moved.end().map(end -> end.plusMinutes(-shorter)),
                moved.certainty(),
                moved.programmeDay());
    }

    static Edit timed(Leg leg, TimeSpan when) {
        return new ReviseItem(ItemRef.to(leg), "when", when);
    }

    private void driven(Driven way) {
        boolean flight = Flights.are(way.leg(), problem.delay());
        if (flight || !way.leg().when().timed() || way.off(schedule) || way.later(schedule) == 0) return;
        edits.add(timed(way.leg(), way.leg().when().plusMinutes(way.later(schedule))));
    }

    private void alternative(Alternative plan) {
        Optional<Job> job = problem.jobs().stream()
                .filter(j -> j.event().id().equals(plan.event()))
                .findFirst();
        int later = job.map(j -> schedule.later(j.number())).orElse(0);
        if (later == 0
                || !plan.when().timed()
                || schedule.dropped(job.orElseThrow().number())) return;
        edits.add(new ReviseItem(ItemRef.to(plan), "when", plan.when().plusMinutes(later)));
    }

    // it held, and the event is elsewhere now: it is counted by other minutes from now on, as if moved by hand
    private void recount(Trip after, Follow follow) {
        Dependency count = follow.count();
        Event event = after.event(count.event());
        boolean off = schedule.dropped(follow.leader()) || schedule.dropped(follow.follower()) || event.fixedByHost();
        Optional<Integer> minutes = Counts.minutes(count, event, after.event(count.on()));
        if (off || minutes.filter(m -> m != count.minutes()).isEmpty()) return;
        edits.add(new ReviseItem(ItemRef.to(count), "minutes", minutes.get()));
    }
}
