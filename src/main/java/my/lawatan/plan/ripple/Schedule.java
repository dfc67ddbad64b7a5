package my.lawatan.plan.ripple;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** When each event begins at the earliest under some choices, and what keeps it from being earlier. Minutes since 1970 UTC. */
final class Schedule {
    /** What is in the way of a plan. */
    sealed interface Trouble {
        /** A conflict that has not been decided. */
        record Clash(Conflict conflict) implements Trouble {}

        /** An order that cannot be kept, since the later event stays where it is. */
        record Blocked(int earlier, int later) implements Trouble {}

        /** An event that is too late for its place or its kind. */
        record Late(int job) implements Trouble {}

        /** An event that lasts longer than the principal stays. */
        record Leaves(int job) implements Trouble {}

        /** Orders that push each other on without end. */
        record Endless() implements Trouble {}
    }

    /** What keeps an event from being earlier. @param source the event that does; negative if it is none */
    record Push(int source, Optional<Conflict> conflict, Optional<Follow> follow) {}

    private static final int ROUNDS = 40;
    private static final Push OWN = new Push(-1, Optional.empty(), Optional.empty());

    private final Problem problem;
    private final Choices choices;
    private final int[] start;
    private final int[] length;
    private final Push[] pushes;
    private Optional<Trouble> trouble = Optional.empty();
    private boolean changed;

    private Schedule(Problem problem, Choices choices) {
        this.problem = problem;
        this.choices = choices;
        int count = problem.jobs().size();
        start = new int[count];
        length = new int[count];
        pushes = new Push[count];
    }

    static Schedule of(Problem problem, Choices choices) {
        Schedule schedule = new Schedule(problem, choices);
        schedule.begin();
        schedule.push();
        if (schedule.trouble.isEmpty()) schedule.trouble = schedule.late().or(schedule::clash);
        return schedule;
    }

    private void begin() {
        for (Job job : problem.jobs()) {
            int i = job.number();
            start[i] = job.start();
            length[i] = choices.has(Choices.Kind.SHORTEN, i) ? job.may().shortest() : job.length();
            pushes[i] = OWN;
            if (!job.fixed() && i != problem.late() && job.release() > start[i]) start[i] = opened(job, job.release());
        }
    }

    private void push() {
        for (int round = 0; round < ROUNDS + problem.jobs().size(); round++) {
            changed = false;
            for (Follow follow : problem.follows()) follow(follow);
            for (int order : choices.orders()) keep(problem.conflicts().get(order / 2), order % 2 == 0);
            if (!changed || trouble.isPresent()) return;
        }
        trouble = Optional.of(new Trouble.Endless());
    }

    private void follow(Follow follow) {
        int i = follow.follower();
        if (dropped(follow.leader()) || dropped(i) || i == problem.late()) return;
        int earliest = follow.earliest(this);
        if (earliest > start[i] && !problem.job(i).fixed())
            raise(i, earliest, new Push(follow.leader(), Optional.empty(), Optional.of(follow)));
    }

    private void keep(Conflict conflict, boolean forth) {
        if (conflict.off(this)) return;
        int lack = conflict.lack(this, forth);
        if (lack <= 0) return;
        int later = conflict.later(forth);
        if (!conflict.moves(problem, forth)) {
            trouble = Optional.of(new Trouble.Blocked(conflict.earlier(forth), later));
            return;
        }
        raise(later, start[later] + lack, new Push(conflict.earlier(forth), Optional.of(conflict), Optional.empty()));
    }

    private void raise(int job, int to, Push why) {
        start[job] = opened(problem.job(job), to);
        pushes[job] = why;
        changed = true;
    }

    // as early as it may be then; where it may not be any more, the trouble is told later
    private int opened(Job job, int to) {
        int at = job.allowed().earliest(to, length[job.number()]);
        return at == AllowedTimes.NEVER ? to : at;
    }

    private Optional<Trouble> late() {
        for (Job job : problem.jobs()) {
            int i = job.number();
            if (start[i] == job.planned() || i == problem.late() || dropped(i)) continue;
            boolean shut = job.allowed().earliest(start[i], length[i]) != start[i];
            if (shut && !choices.has(Choices.Kind.OPEN, i)) return Optional.of(new Trouble.Late(i));
            if (end(i) > job.leaves() && !choices.has(Choices.Kind.STAY, i)) return Optional.of(new Trouble.Leaves(i));
        }
        return Optional.empty();
    }

    private Optional<Trouble> clash() {
        Conflict first = null;
        int when = Integer.MAX_VALUE;
        for (Conflict conflict : problem.conflicts()) {
            if (conflict.off(this)) continue;
            int at = conflict.when(this);
            if (at >= when || choices.has(Choices.Kind.LEAVE, conflict.number()) || !conflict.broken(this)) continue;
            first = conflict;
            when = at;
        }
        return Optional.ofNullable(first).map(Trouble.Clash::new);
    }

    Optional<Trouble> trouble() {
        return trouble;
    }

    Choices choices() {
        return choices;
    }

    int start(int job) {
        return start[job];
    }

    int end(int job) {
        return start[job] + length[job];
    }

    int length(int job) {
        return length[job];
    }

    boolean dropped(int job) {
        return choices.has(Choices.Kind.DROP, job);
    }

    /** By how many minutes it begins later than planned. */
    int later(int job) {
        return start[job] - problem.job(job).planned();
    }

    int plannedEnd(int job) {
        return problem.job(job).planned() + problem.job(job).length();
    }

    /** By how many minutes it ends later than planned. */
    int endsLater(int job) {
        return end(job) - plannedEnd(job);
    }

    Push push(int job) {
        return pushes[job];
    }

    /** The event, what keeps it from being earlier, what keeps that, and so on. */
    List<Integer> chain(int job) {
        List<Integer> chain = new ArrayList<>();
        for (int i = job; i >= 0 && !chain.contains(i); i = pushes[i].source()) chain.add(i);
        return chain;
    }

    /** What it costs so far: a plan with further choices costs no less. */
    Cost cost() {
        int moved = 0;
        int minutes = 0;
        for (Job job : problem.jobs()) {
            int i = job.number();
            if (i == problem.late() || dropped(i) || start[i] == job.planned()) continue;
            moved++;
            minutes += start[i] - job.planned();
        }
        int stops = choices.of(Choices.Kind.STAY).cardinality();
        int breaks = choices.of(Choices.Kind.OPEN).cardinality();
        for (int c = choices.of(Choices.Kind.LEAVE).nextSetBit(0);
                c >= 0;
                c = choices.of(Choices.Kind.LEAVE).nextSetBit(c + 1)) {
            stops += problem.conflicts().get(c).stops();
            breaks += problem.conflicts().get(c).breaks();
        }
        int shortened = choices.of(Choices.Kind.SHORTEN).cardinality();
        return new Cost(stops, breaks, choices.of(Choices.Kind.DROP).cardinality(), shortened, moved, minutes);
    }

    /** The same, with an event that lasts so long; none if that would break anything. */
    Optional<Schedule> lasting(int job, int minutes) {
        Schedule other = new Schedule(problem, choices);
        System.arraycopy(start, 0, other.start, 0, start.length);
        System.arraycopy(length, 0, other.length, 0, length.length);
        System.arraycopy(pushes, 0, other.pushes, 0, pushes.length);
        other.length[job] = minutes;
        boolean holds = other.late().isEmpty() && other.clash().isEmpty() && other.follows();
        return holds ? Optional.of(other) : Optional.empty();
    }

    private boolean follows() {
        return problem.follows().stream()
                .filter(f -> !problem.job(f.follower()).fixed() && !dropped(f.follower()) && !dropped(f.leader()))
                .allMatch(f -> f.earliest(this) <= start[f.follower()]);
    }
}
