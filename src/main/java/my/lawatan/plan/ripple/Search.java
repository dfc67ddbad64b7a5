package my.lawatan.plan.ripple;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import my.lawatan.plan.ripple.Choices.Kind;
import my.lawatan.plan.ripple.Schedule.Trouble;

/**
 * Finds the plan of least {@link Cost} by branch and bound. Given which of two comes first wherever that matters, what is as short as it may
 * be, called off or left as it is, each event begins as early as the others let it; further choices only add to the cost. So each choice
 * that costs more than the best plan known is left alone, and what remains at the end is the best there is: of all plans in which nothing
 * begins earlier than today, to the minute. Only where the minutes of a way depend on the hour might a plan be better in which somebody
 * waits for the quieter hour.
 */
final class Search {
    /** How often conflicts are looked at before the best plan so far is taken; some 150 ms. */
    static final long WORK = 12_000_000;

    private final Problem problem;
    private final boolean relaxing;
    private final BooleanSupplier cancelled;
    private final Set<Long> seen = new HashSet<>();
    private long work;
    private Schedule best;
    private Cost cost;

    private Search(Problem problem, boolean relaxing, long work, BooleanSupplier cancelled) {
        this.problem = problem;
        this.relaxing = relaxing;
        this.work = work;
        this.cancelled = cancelled;
    }

    /**
     * The best plan that was found.
     *
     * @param proven whether there is none better
     */
    record Found(Schedule schedule, Cost cost, boolean proven) {}

    /**
     * The best plan that contains these choices.
     *
     * @param relaxing whether more may be shortened and called off
     * @param cancelled asked now and then; once it says so, the best so far is taken
     */
    static Found best(Problem problem, Choices given, boolean relaxing, long work, BooleanSupplier cancelled) {
        Search search = new Search(problem, relaxing, work, cancelled);
        Schedule first = Schedule.of(problem, given);
        search.dive(first);
        search.visit(first);
        return new Found(search.best, search.cost, search.work > 0);
    }

    // a first plan, whatever it costs, so that there is one when the work is over
    private void dive(Schedule from) {
        Schedule at = from;
        while (at.trouble().isPresent()) at = forward(at);
        take(at);
    }

    private Schedule forward(Schedule at) {
        return PushRight.next(problem, at);
    }

    private void visit(Schedule at) {
        work -= problem.conflicts().size() + (long) problem.jobs().size();
        if (work <= 0 || cancelled.getAsBoolean()) {
            work = Math.min(work, 0);
            return;
        }
        if (at.trouble().isEmpty()) {
            take(at);
            return;
        }
        List<Schedule> next = options(at)
                .filter(choices -> seen.add(choices.hash()))
                .map(choices -> Schedule.of(problem, choices))
                .sorted(Comparator.comparing(Schedule::cost))
                .toList();
        for (Schedule one : next) if (one.cost().compareTo(cost) < 0) visit(one);
    }

    private void take(Schedule plan) {
        Cost costs = plan.cost();
        if (best != null && costs.compareTo(cost) >= 0) return;
        best = plan;
        cost = costs;
    }

    private Stream<Choices> options(Schedule at) {
        Choices choices = at.choices();
        Trouble trouble = at.trouble().orElseThrow();
        if (trouble instanceof Trouble.Clash clash) return clash(at, clash.conflict());
        if (trouble instanceof Trouble.Blocked blocked) return relaxed(at, blocked.earlier(), blocked.later());
        if (trouble instanceof Trouble.Late late)
            return Stream.concat(relaxed(at, late.job()), Stream.of(choices.with(Kind.OPEN, late.job())));
        if (trouble instanceof Trouble.Leaves leaves)
            return Stream.concat(relaxed(at, leaves.job()), Stream.of(choices.with(Kind.STAY, leaves.job())));
        return Stream.empty();
    }

    private Stream<Choices> clash(Schedule at, Conflict conflict) {
        List<Choices> all = new ArrayList<>();
        all.add(at.choices().ordered(conflict.number(), true));
        if (!conflict.ordered()) all.add(at.choices().ordered(conflict.number(), false));
        relaxed(at, conflict.one(), conflict.two()).forEach(all::add);
        all.add(at.choices().with(Kind.LEAVE, conflict.number()));
        return all.stream();
    }

    // an event is only earlier if one of those that keep it is shorter or gone
    private Stream<Choices> relaxed(Schedule at, int... jobs) {
        if (!relaxing) return Stream.empty();
        Set<Integer> chain = new LinkedHashSet<>();
        for (int job : jobs) chain.addAll(at.chain(job));
        return chain.stream().flatMap(i -> Stream.concat(shorter(at, i).stream(), gone(at, i).stream()));
    }

    private Optional<Choices> shorter(Schedule at, int job) {
        boolean can = problem.job(job).shortens() && !at.choices().has(Kind.SHORTEN, job) && !at.dropped(job);
        return can ? Optional.of(at.choices().with(Kind.SHORTEN, job)) : Optional.empty();
    }

    private Optional<Choices> gone(Schedule at, int job) {
        boolean can = problem.job(job).may().droppable()
                && job != problem.late()
                && !at.dropped(job)
                && !at.choices().has(Kind.SHORTEN, job);
        return can ? Optional.of(at.choices().with(Kind.DROP, job)) : Optional.empty();
    }
}
