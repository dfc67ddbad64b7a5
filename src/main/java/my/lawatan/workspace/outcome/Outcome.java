package my.lawatan.workspace.outcome;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import my.lawatan.change.Change;
import my.lawatan.change.ChangeSheet;
import my.lawatan.check.Checked;
import my.lawatan.check.Finding;
import my.lawatan.check.Gravity;
import my.lawatan.trip.Trip;

/**
 * What changes that came together have made of a trip.
 *
 * @param worse what is open now and was not before, or matters more than it did, worst first
 * @param better how much was open before and is not now, or matters less
 */
public record Outcome(List<Worse> worse, int better) {
    /** Nothing has become worse or better. */
    public static final Outcome NONE = new Outcome(List.of(), 0);

    public Outcome {
        worse = List.copyOf(worse);
    }

    public boolean isNothing() {
        return worse.isEmpty() && better == 0;
    }

    /**
     * What has come of an import: all that is different between the two was taken over.
     *
     * @param before the trip without it, as it was checked
     * @param cancelled whether nobody waits for the answer any more; then it ends soon, and names more changes than it must
     */
    public static Outcome of(Checked before, Trip after, BooleanSupplier cancelled) {
        return of(before, after, new Blame(before, after, cancelled));
    }

    /**
     * What has come of a merge.
     *
     * @param common the trip as both copies knew it
     * @param ours our copy before the merge, as it was checked
     * @param merged what both make together
     */
    public static Outcome ofMerge(Trip common, Checked ours, Trip merged, BooleanSupplier cancelled) {
        return of(ours, merged, new Blame(ours, merged, common, cancelled));
    }

    private static Outcome of(Checked before, Trip after, Blame blame) {
        Checked now = before.after(after);
        Map<String, Finding> was = byIdentity(before);
        Map<String, Finding> is = byIdentity(now);
        List<Worse> worse = new ArrayList<>();
        for (Finding finding : now.open()) {
            Optional<Finding> then = Optional.ofNullable(was.get(finding.identity()));
            if (then.filter(known -> !Gravity.isGraver(finding, known)).isEmpty()) worse.add(blame.of(finding, then));
        }
        int better = (int) was.entrySet().stream()
                .filter(one -> {
                    Finding left = is.get(one.getKey());
                    return left == null || Gravity.isGraver(one.getValue(), left);
                })
                .count();
        return new Outcome(worse, better);
    }

    private static Map<String, Finding> byIdentity(Checked checked) {
        Map<String, Finding> findings = new HashMap<>();
        checked.open().forEach(finding -> findings.put(finding.identity(), finding));
        return findings;
    }

    /** Those of the changes, as lines of the sheet on which they all stand. */
    static List<ChangeSheet.Line> lines(ChangeSheet sheet, List<Change> changes) {
        List<ChangeSheet.Line> lines = new ArrayList<>();
        Set<Change> those = Collections.newSetFromMap(new IdentityHashMap<>());
        those.addAll(changes);
        for (ChangeSheet.Line line : sheet.lines()) {
            List<Change> here = line.changes().stream().filter(those::contains).toList();
            if (!here.isEmpty()) lines.add(new ChangeSheet.Line(line.group(), line.about(), here));
        }
        return lines;
    }
}
