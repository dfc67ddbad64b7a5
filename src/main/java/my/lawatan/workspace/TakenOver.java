package my.lawatan.workspace;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import my.lawatan.change.Change;
import my.lawatan.change.ChangeSet;
import my.lawatan.change.Diff;
import my.lawatan.change.Entry;
import my.lawatan.change.Heads;
import my.lawatan.change.Merge;
import my.lawatan.trip.Label;
import my.lawatan.trip.Trip;

/**
 * Another copy of the trip that was taken over. Its entries stand in the journal as they were made there; behind them stands one of our
 * own with what was decided, which is what can be undone. It writes nothing else again: whoever goes on in the other copy would be said
 * to have changed the same as we.
 */
final class TakenOver {
    private static final String LABEL = "edit.merge";

    private TakenOver() {}

    /** @param news what came */
    static Label label(List<Entry> news) {
        String officers = news.stream().map(Entry::officer).distinct().collect(Collectors.joining(", "));
        return news.isEmpty() ? Label.of("edit.merge-decided") : Label.of(LABEL, officers, news.size());
    }

    /** What was decided, over everything that stands in either journal. */
    static List<Change> written(Decided decided, List<Entry> ours, List<Entry> news) {
        Heads heads = new Heads(Merge.union(ours, news));
        return decided.changes().stream()
                .map(change -> change.withParents(heads.parentsOf(change.item(), change.component())))
                .toList();
    }

    /** Whether that is what was written behind another copy's entries, and not an undo or redo of it. */
    static boolean is(Entry entry) {
        boolean first = entry.undoes().isEmpty() && entry.redoes().isEmpty();
        return first && entry.label().key().startsWith(LABEL);
    }

    /** What came with it. */
    static List<Entry> news(List<Entry> journal, UUID taken) {
        int at = place(journal, taken);
        return List.copyOf(journal.subList(at - came(journal.get(at)), at));
    }

    /** What takes that entry back, with what came with it from another copy. */
    static ChangeSet inverse(List<Entry> journal, UUID taken) {
        int at = place(journal, taken);
        Trip before = Merge.of(journal.subList(0, at - came(journal.get(at)))).trip();
        Trip after = Merge.of(journal.subList(0, at + 1)).trip();
        return new ChangeSet(Diff.between(before, after)).inverse();
    }

    private static int place(List<Entry> journal, UUID taken) {
        return IntStream.range(0, journal.size())
                .filter(i -> journal.get(i).id().equals(taken))
                .findFirst()
                .orElseThrow();
    }

    private static int came(Entry entry) {
        Label label = entry.label();
        return label.key().equals(LABEL) ? Integer.parseInt(label.arguments().get(1)) : 0;
    }
}
