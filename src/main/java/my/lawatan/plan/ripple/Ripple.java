package my.lawatan.plan.ripple;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import my.lawatan.check.Checked;
import my.lawatan.check.Facts;
import my.lawatan.trip.Event;

/**
 * What gives way when an event is late. Fixed is what the host fixes, sessions of the summit, worship, flights, and what has begun; all else
 * may begin later, some may be shorter or be called off. Nothing begins earlier than planned, since those who come may not hear of it in
 * time.
 *
 * @param proposals the best first; then others that differ in kind: that shorten or call off something, so that less moves
 * @param why why there is none; none if there are proposals
 */
public record Ripple(Delay delay, List<Proposal> proposals, Optional<Reason> why) {
    public Ripple {
        proposals = List.copyOf(proposals);
    }

    /** All proposals. Takes up to a third of a second on a full day.
     *
     * @param cancelled asked now and then; once it says so, what was found until then is all
     * @throws my.lawatan.trip.Refused if the trip does not hold the event */
    public static Ripple of(Checked today, Delay delay, BooleanSupplier cancelled) {
        Facts facts = today.facts();
        Optional<Reason> why = impossible(facts, delay);
        if (why.isPresent()) return new Ripple(delay, List.of(), why);
        Reach.Reached reached = Reach.of(facts, delay);
        Problem problem = Modelling.of(facts, delay, reached.events());
        Optional<Reason> circle = Circles.in(problem);
        if (circle.isPresent()) return new Ripple(delay, List.of(), circle);
        Explaining explaining = new Explaining(today, problem, reached.left());
        List<Proposal> proposals = new Alternatives(problem, cancelled)
                .all().stream().map(explaining::proposal).toList();
        return new Ripple(delay, proposals, Optional.empty());
    }

    /**
     * Where everything would stand if each event pushed those after it, the late one first; empty if that cannot be said. Quick enough for
     * each pulse of a gesture; nothing is shortened, called off or put behind something else.
     */
    public static List<Pushed> pushRight(Facts facts, Delay delay) {
        if (impossible(facts, delay).isPresent()) return List.of();
        Problem problem = Modelling.of(facts, delay, Reach.of(facts, delay).events());
        if (Circles.in(problem).isPresent()) return List.of();
        Schedule schedule = PushRight.of(problem);
        List<Pushed> pushed = new ArrayList<>();
        Set<Event> seen = new HashSet<>();
        pushed.add(pushed(problem.job(problem.late()), schedule));
        seen.add(problem.job(problem.late()).event());
        for (Job job : problem.jobs())
            if (schedule.later(job.number()) != 0 && seen.add(job.event())) pushed.add(pushed(job, schedule));
        return pushed;
    }

    private static Pushed pushed(Job job, Schedule schedule) {
        return new Pushed(job.event(), Outcome.when(schedule, job));
    }

    private static Optional<Reason> impossible(Facts facts, Delay delay) {
        Event late = facts.trip().event(delay.event());
        String title = late.title().plain();
        if (!late.when().timed()) return Optional.of(Reason.of("plan.ripple.no-time", title));
        return Facts.counts(late) ? Optional.empty() : Optional.of(Reason.of("plan.ripple.cancelled", title));
    }
}
