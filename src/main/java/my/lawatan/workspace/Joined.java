package my.lawatan.workspace;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import my.lawatan.change.Clash;
import my.lawatan.change.Entry;
import my.lawatan.change.Merge;
import my.lawatan.change.Version;
import my.lawatan.store.Store.Frozen;
import my.lawatan.trip.Trip;

/**
 * What comes of two copies of a trip, before anything is taken over.
 *
 * @param common the trip as both copies know it
 * @param ours our copy
 * @param merged both together; what is not decided shows what was written last
 * @param clashes what officers have to decide, by item and component
 * @param news what was done in the other copy and is not known here, oldest first
 * @param versions issued in the other copy and not known here
 */
public record Joined(
        Trip common, Trip ours, Trip merged, List<Clash> clashes, List<Entry> news, List<Version> versions) {
    public Joined {
        clashes = List.copyOf(clashes);
        news = List.copyOf(news);
        versions = List.copyOf(versions);
    }

    static Joined of(Trip ours, List<Entry> journal, Collection<Version> known, Chronicle theirs) {
        Joining joining = Joining.of(ours.settings().id(), journal, known, theirs);
        Set<UUID> there = theirs.entries().stream().map(Entry::id).collect(Collectors.toSet());
        List<Entry> both =
                journal.stream().filter(entry -> there.contains(entry.id())).toList();
        return new Joined(
                Merge.of(both).trip(),
                ours,
                joining.merged().trip(),
                joining.merged().clashes(),
                joining.news(),
                joining.issued().stream().map(Frozen::version).toList());
    }

    /** Whether there is nothing to take over and nothing to decide. */
    public boolean isNothing() {
        return clashes.isEmpty() && news.isEmpty() && versions.isEmpty();
    }

    /** Both together as officers decide it.
     *
     * @throws my.lawatan.trip.Refused if the trip cannot take one of the decisions */
    public Trip with(List<Decision> decisions) {
        return Decided.of(merged, decisions).after();
    }
}
