package my.lawatan.plan.ripple;

import java.util.List;
import java.util.stream.Stream;
import my.lawatan.check.Finding;
import my.lawatan.edit.DelayFrom;
import my.lawatan.plan.ripple.Line.Fate;

/**
 * One way to deal with a delay.
 *
 * @param title what is particular about it, next to others
 * @param edit what does it, as one edit
 * @param proven whether no plan of its kind costs less
 * @param changes what begins later, is shorter or is called off; the late event first, the others in order of time
 * @param kept what stays though it was within reach, in order of time
 * @param notes what else to know before it is accepted
 * @param breaks what the checks would find then that they do not find today, worst first; hints are left out
 */
public record Proposal(
        Reason title,
        DelayFrom edit,
        Cost cost,
        boolean proven,
        List<Line> changes,
        List<Line> kept,
        List<Reason> notes,
        List<Finding> breaks) {
    public Proposal {
        changes = List.copyOf(changes);
        kept = List.copyOf(kept);
        notes = List.copyOf(notes);
        breaks = List.copyOf(breaks);
    }

    /** What becomes so of events. */
    public Stream<Line> all(Fate fate) {
        return Stream.concat(changes.stream(), kept.stream()).filter(line -> line.fate() == fate);
    }
}
