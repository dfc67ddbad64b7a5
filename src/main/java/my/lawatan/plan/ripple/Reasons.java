package my.lawatan.plan.ripple;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import my.lawatan.plan.ripple.Line.Fate;
import my.lawatan.trip.Event;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.Titles;
import my.lawatan.trip.Trip;

/** Why events are changed by a schedule. */
final class Reasons {
    private final Problem problem;
    private final Schedule schedule;

    Reasons(Problem problem, Schedule schedule) {
        this.problem = problem;
        this.schedule = schedule;
    }

    List<Reason> of(Job job, Fate fate) {
        List<Reason> reasons = new ArrayList<>();
        switch (fate) {
            case LATE -> {
                reasons.add(Reason.of("plan.ripple.why.late", problem.delay().minutes()));
                if (schedule.length(job.number()) != job.length()) reasons.add(shorter(job));
            }
            case DROPPED -> reasons.add(Reason.of("plan.ripple.why.dropped"));
            case SHORTENED -> {
                reasons.add(shorter(job));
                later(job).ifPresent(reasons::add);
            }
            default -> later(job).ifPresent(reasons::add);
        }
        opens(job).filter(r -> fate != Fate.DROPPED).ifPresent(reasons::add);
        return reasons;
    }

    private Reason shorter(Job job) {
        int minutes = job.length() - schedule.length(job.number());
        return problem.conflicts().stream()
                .filter(c -> c.drives().isEmpty() && !c.off(schedule))
                .flatMap(c -> next(c, job).stream())
                .findFirst()
                .map(after -> Reason.of(
                        "plan.ripple.why.shorter", minutes, after.title().plain()))
                .orElseGet(() -> Reason.of("plan.ripple.why.shorter.only", minutes));
    }

    // what begins as soon as it can once this one is over
    private Optional<Event> next(Conflict conflict, Job job) {
        boolean forth = conflict.one() == job.number();
        boolean meets = (forth || conflict.two() == job.number()) && conflict.lack(schedule, forth) == 0;
        return meets ? Optional.of(problem.job(conflict.later(forth)).event()) : Optional.empty();
    }

    private Optional<Reason> later(Job job) {
        int i = job.number();
        if (schedule.later(i) == 0 || i == problem.late()) return Optional.empty();
        Schedule.Push push = schedule.push(i);
        if (push.follow().isPresent()) return Optional.of(Reason.of("plan.ripple.why.count", title(push.source())));
        return push.conflict()
                .map(conflict -> pushed(job, push.source(), conflict))
                .or(() -> landing(job));
    }

    private Optional<Reason> landing(Job job) {
        boolean held = job.release() > job.planned();
        return held
                ? Optional.of(Reason.of("plan.ripple.why.landing", Clocks.at(job.event(), job.release())))
                : Optional.empty();
    }

    private Reason pushed(Job job, int source, Conflict conflict) {
        Trip trip = problem.facts().trip();
        String about = Titles.of(trip.get(conflict.about()), trip);
        if (conflict.drives().isPresent()) return car(job, conflict, about);
        boolean forth = conflict.one() == source;
        int end = schedule.end(source);
        int needs = (forth ? conflict.there() : conflict.back()).after(end);
        if (needs > 0) return Reason.of("plan.ripple.why.way", schedule.later(job.number()), place(source), needs);
        String key = conflict.about().kind() == ItemKind.PLACE ? "plan.ripple.why.place" : "plan.ripple.why.person";
        return Reason.of(
                key, about, title(source), Clocks.at(problem.job(source).event(), end));
    }

    private Reason car(Job job, Conflict conflict, String car) {
        Conflict.Drives drives = conflict.drives().orElseThrow();
        Driven before = drives.second().carrier() == job.number() ? drives.first() : drives.second();
        return Reason.of("plan.ripple.why.car", car, Clocks.at(job.event(), before.end(schedule)));
    }

    private String place(int number) {
        Event event = problem.job(number).event();
        return event.place()
                .flatMap(problem.facts().trip().places()::get)
                .map(place -> place.name().plain())
                .orElse(event.title().plain());
    }

    private String title(int number) {
        return problem.job(number).event().title().plain();
    }

    // it could begin sooner, were it not for the hours of its place
    private Optional<Reason> opens(Job job) {
        int start = schedule.start(job.number());
        boolean opening = schedule.later(job.number()) != 0
                && job.allowed().spans().stream().anyMatch(span -> span.from() == start && start != job.planned());
        return opening
                ? Optional.of(Reason.of("plan.ripple.why.opens", Clocks.at(job.event(), start)))
                : Optional.empty();
    }
}
