package my.lawatan.plan.ripple;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import my.lawatan.check.Checked;
import my.lawatan.check.Checks;
import my.lawatan.check.Facts;
import my.lawatan.check.Finding;
import my.lawatan.check.Severity;
import my.lawatan.edit.DelayFrom;
import my.lawatan.plan.ripple.Choices.Kind;
import my.lawatan.plan.ripple.Line.Fate;
import my.lawatan.plan.ripple.Search.Found;

/** Says what a plan does, and why. */
final class Explaining {
    private final Checked today;
    private final Problem problem;
    private final int left;

    /** @param left how many events were not looked at */
    Explaining(Checked today, Problem problem, int left) {
        this.today = today;
        this.problem = problem;
        this.left = left;
    }

    Proposal proposal(Found found) {
        Schedule schedule = found.schedule();
        DelayFrom edit = Outcome.of(problem, schedule);
        List<Line> changes = changes(schedule);
        List<Finding> breaks =
                breaks(today.facts().after(edit.applyTo(today.facts().trip())));
        List<Line> kept = new Keeping(problem, schedule).lines();
        boolean proven = found.proven() && left == 0;
        return new Proposal(title(changes), edit, found.cost(), proven, changes, kept, notes(found), breaks);
    }

    // of the events within reach only: on a large trip all findings together are too many to compare
    private List<Finding> breaks(Facts after) {
        return problem.jobs().stream()
                .map(job -> job.event().id())
                .flatMap(id -> Checks.newlyFound(Checks.of(today.facts(), id), after, id).stream())
                .filter(finding -> finding.severity() != Severity.HINT)
                .distinct()
                .sorted(Comparator.comparing(Finding::severity)
                        .thenComparing(Finding::rule)
                        .thenComparing(Finding::identity))
                .toList();
    }

    private List<Line> changes(Schedule schedule) {
        Reasons reasons = new Reasons(problem, schedule);
        List<Line> lines = new ArrayList<>();
        lines.add(line(schedule, problem.job(problem.late()), Fate.LATE, reasons));
        for (Job job : problem.jobs()) {
            int i = job.number();
            if (i == problem.late()) continue;
            if (schedule.dropped(i)) lines.add(line(schedule, job, Fate.DROPPED, reasons));
            else if (schedule.length(i) != job.length()) lines.add(line(schedule, job, Fate.SHORTENED, reasons));
            else if (schedule.later(i) != 0) lines.add(line(schedule, job, Fate.MOVED, reasons));
        }
        return lines;
    }

    private Line line(Schedule schedule, Job job, Fate fate, Reasons reasons) {
        int i = job.number();
        if (fate == Fate.DROPPED) return new Line(job.event(), fate, job.event().when(), 0, 0, reasons.of(job, fate));
        return new Line(
                job.event(),
                fate,
                Outcome.when(schedule, job),
                schedule.later(i),
                job.length() - schedule.length(i),
                reasons.of(job, fate));
    }

    private static Reason title(List<Line> changes) {
        String dropped = titles(changes, line -> line.fate() == Fate.DROPPED);
        String shortened = titles(changes, line -> line.shorter() > 0);
        if (!dropped.isEmpty() && !shortened.isEmpty()) return Reason.of("plan.ripple.title.both", shortened, dropped);
        if (!dropped.isEmpty()) return Reason.of("plan.ripple.title.drop", dropped);
        if (!shortened.isEmpty()) return Reason.of("plan.ripple.title.shorten", shortened);
        int moved = changes.size() - 1;
        return moved == 0 ? Reason.of("plan.ripple.title.nothing") : Reason.of("plan.ripple.title.move", moved);
    }

    private static String titles(List<Line> lines, Predicate<Line> which) {
        return lines.stream()
                .filter(which)
                .map(line -> "“" + line.event().title().plain() + "”")
                .collect(Collectors.joining(", "));
    }

    private List<Reason> notes(Found found) {
        List<Reason> notes = new ArrayList<>();
        Job late = problem.job(problem.late());
        String title = late.event().title().plain();
        if (late.event().fixedByHost()) notes.add(Reason.of("plan.ripple.note.host", title));
        notes.addAll(unseen(found.schedule()));
        if (left > 0)
            notes.add(Reason.of("plan.ripple.note.many", problem.jobs().size(), left));
        else if (!found.proven()) notes.add(Reason.of("plan.ripple.note.unproven"));
        return notes;
    }

    // what is broken and no rule of the checks looks at
    private List<Reason> unseen(Schedule schedule) {
        List<Reason> unseen = new ArrayList<>();
        each(schedule, Kind.OPEN, i -> {
            Job job = problem.job(i);
            boolean far = schedule.start(i) > job.allowed().latest();
            unseen.add(Reason.of(
                    far ? "plan.ripple.note.far" : "plan.ripple.note.closed",
                    job.event().title().plain(),
                    Clocks.at(job.event(), schedule.start(i)),
                    Clocks.at(job.event(), schedule.end(i))));
        });
        each(schedule, Kind.LEAVE, i -> {
            Conflict conflict = problem.conflicts().get(i);
            boolean principal =
                    conflict.stops() == 0 && conflict.there() == Travel.NONE && conflict.back() == Travel.NONE;
            if (principal && conflict.broken(schedule))
                unseen.add(Reason.of(
                        "plan.ripple.note.principal",
                        problem.job(conflict.one()).event().title().plain(),
                        problem.job(conflict.two()).event().title().plain()));
        });
        return unseen;
    }

    private static void each(Schedule schedule, Kind kind, IntConsumer each) {
        BitSet set = schedule.choices().of(kind);
        for (int i = set.nextSetBit(0); i >= 0; i = set.nextSetBit(i + 1)) each.accept(i);
    }
}
