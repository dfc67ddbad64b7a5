package my.lawatan.plan.ripple;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import my.lawatan.plan.ripple.Choices.Kind;
import my.lawatan.plan.ripple.Search.Found;

/**
 * The best plan, and the best that shortens or calls off one event more, so that less moves; or that calls one off where the best
 * shortens. Two plans differ in kind if they shorten or call off other events.
 */
final class Alternatives {
    /** Fewer minutes are no reason to call anything off. */
    private static final int WORTH = 10;

    /** So many events are tried to be shortened or called off alone, those first that come first. */
    private static final int MOST = 8;

    private static final long WORK = Search.WORK / 16;

    private final Problem problem;
    private final BooleanSupplier cancelled;

    Alternatives(Problem problem, BooleanSupplier cancelled) {
        this.problem = problem;
        this.cancelled = cancelled;
    }

    List<Found> all() {
        Found best = Search.best(problem, Choices.NONE, true, Search.WORK, cancelled);
        List<Found> all = new ArrayList<>(List.of(best));
        List<Integer> touched = touched(best.schedule());
        // where not even the best is known, others only cost time
        if (!best.proven()) return List.of(lengthened(best));
        one(best, touched, Kind.SHORTEN, i -> problem.job(i).shortens()).ifPresent(all::add);
        one(best, touched, Kind.DROP, i -> problem.job(i).may().droppable() && i != problem.late())
                .filter(found -> differs(found, all))
                .ifPresent(all::add);
        return all.stream().map(this::lengthened).toList();
    }

    // what it moves, shortens or calls off
    private List<Integer> touched(Schedule schedule) {
        Set<Integer> touched = new LinkedHashSet<>();
        for (Job job : problem.jobs()) {
            int i = job.number();
            boolean changed = schedule.later(i) != 0 || schedule.dropped(i) || schedule.length(i) != job.length();
            if (changed) touched.add(i);
        }
        return List.copyOf(touched);
    }

    private Optional<Found> one(Found best, List<Integer> touched, Kind kind, Predicate<Integer> may) {
        return touched.stream()
                .filter(may)
                .filter(i -> !best.schedule().choices().has(kind, i))
                .limit(MOST)
                .map(i -> Search.best(problem, Choices.NONE.with(kind, i), false, WORK, cancelled))
                .filter(found -> worth(found.cost(), best.cost()))
                .min(Comparator.comparing(Found::cost));
    }

    // it costs something of another kind, and spares more than that
    private static boolean worth(Cost cost, Cost best) {
        if (!cost.spares(best)) return false;
        boolean fewer =
                cost.moved() + cost.dropped() < best.moved() + best.dropped() || cost.shortened() < best.shortened();
        return fewer || best.minutes() - cost.minutes() >= WORTH;
    }

    private static boolean differs(Found found, List<Found> others) {
        return others.stream().noneMatch(other -> same(found, other, Kind.SHORTEN) && same(found, other, Kind.DROP));
    }

    private static boolean same(Found one, Found two, Kind kind) {
        BitSet first = one.schedule().choices().of(kind);
        return first.equals(two.schedule().choices().of(kind));
    }

    // no event is shorter than the others need
    private Found lengthened(Found found) {
        Schedule schedule = found.schedule();
        BitSet shortened = schedule.choices().of(Kind.SHORTEN);
        for (int i = shortened.nextSetBit(0); i >= 0; i = shortened.nextSetBit(i + 1)) schedule = longest(schedule, i);
        return new Found(schedule, found.cost(), found.proven());
    }

    private Schedule longest(Schedule schedule, int job) {
        for (int length = problem.job(job).length(); length > schedule.length(job); length--) {
            Optional<Schedule> longer = schedule.lasting(job, length);
            if (longer.isPresent()) return longer.get();
        }
        return schedule;
    }
}
