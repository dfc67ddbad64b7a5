package my.lawatan.plan.ripple;

import my.lawatan.plan.ripple.Choices.Kind;
import my.lawatan.plan.ripple.Schedule.Trouble;

/** What happens if nobody thinks: each event pushes those after it, until one does not give way. Quick enough for each pulse of a gesture. */
final class PushRight {
    private PushRight() {}

    static Schedule of(Problem problem) {
        Schedule at = Schedule.of(problem, Choices.NONE);
        while (at.trouble().isPresent()) at = next(problem, at);
        return at;
    }

    /** One trouble less, in the plainest way. */
    static Schedule next(Problem problem, Schedule at) {
        Trouble trouble = at.trouble().orElseThrow();
        Choices choices = at.choices();
        if (trouble instanceof Trouble.Late late) return Schedule.of(problem, choices.with(Kind.OPEN, late.job()));
        if (trouble instanceof Trouble.Leaves leaves)
            return Schedule.of(problem, choices.with(Kind.STAY, leaves.job()));
        if (trouble instanceof Trouble.Clash clash) return clash(problem, at, clash.conflict());
        throw new IllegalStateException(String.valueOf(trouble));
    }

    private static Schedule clash(Problem problem, Schedule at, Conflict conflict) {
        boolean forth = conflict.ordered() || first(problem, conflict);
        Schedule pushed = Schedule.of(problem, at.choices().ordered(conflict.number(), forth));
        boolean works = pushed.trouble()
                .filter(t -> t instanceof Trouble.Blocked || t instanceof Trouble.Endless)
                .isEmpty();
        return works ? pushed : Schedule.of(problem, at.choices().with(Kind.LEAVE, conflict.number()));
    }

    // in the order of today's plan
    private static boolean first(Problem problem, Conflict conflict) {
        if (conflict.drives().isPresent())
            return conflict.drives().get().first().start()
                    <= conflict.drives().get().second().start();
        Job one = problem.job(conflict.one());
        Job two = problem.job(conflict.two());
        return one.planned() < two.planned() || one.planned() == two.planned() && one.number() < two.number();
    }
}
