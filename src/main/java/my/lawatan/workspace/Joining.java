package my.lawatan.workspace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import my.lawatan.change.Entry;
import my.lawatan.change.Merge;
import my.lawatan.change.Version;
import my.lawatan.store.Store.Frozen;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.Refused;
import my.lawatan.trip.TripSettings;

/**
 * What one copy of a trip gets from another. Versions come along under the numbers that are printed on their papers; two of one
 * number are told apart by when they were issued, the same way in both copies.
 *
 * @param news entries that are not known here, in the order of the other journal
 * @param issued versions that are not known here
 */
record Joining(Merge merged, List<Entry> news, List<Frozen> issued) {
    /** @throws Refused if the other copy is of another trip, or says otherwise of what both know */
    static Joining of(Id<TripSettings> trip, List<Entry> ours, Collection<Version> known, Chronicle theirs) {
        if (!isOf(trip, theirs.entries())) throw new Refused("refused.other-trip");
        Merge merged = Merge.of(Merge.union(ours, theirs.entries()));
        Set<UUID> ids = ours.stream().map(Entry::id).collect(Collectors.toSet());
        List<Entry> news =
                theirs.entries().stream().filter(entry -> ids.add(entry.id())).toList();
        return new Joining(merged, news, issued(ours, news, known, theirs));
    }

    boolean isNothing() {
        return news.isEmpty() && issued.isEmpty();
    }

    private static boolean isOf(Id<TripSettings> trip, Collection<Entry> entries) {
        return entries.stream()
                .flatMap(entry -> entry.changes().stream())
                .filter(change -> change.item().kind() == ItemKind.SETTINGS)
                .allMatch(change -> change.item().id().equals(trip));
    }

    private static List<Frozen> issued(
            List<Entry> ours, List<Entry> news, Collection<Version> known, Chronicle theirs) {
        Map<UUID, Long> places = new HashMap<>();
        ours.forEach(entry -> places.put(entry.id(), places.size() + 1L));
        news.forEach(entry -> places.put(entry.id(), places.size() + 1L));
        List<Frozen> issued = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        for (Version version : theirs.versions()) {
            Optional<Version> here =
                    known.stream().filter(v -> v.id().equals(version.id())).findFirst();
            if (here.isPresent() && !here.get().sameIssue(version))
                throw new Refused("refused.version-differs", version.name(), version.officer());
            if (here.isEmpty() && !version.purged() && seen.add(version.id()))
                issued.add(new Frozen(
                        version.at(place(version, theirs.entries(), places)),
                        theirs.frozen().apply(version.id())));
        }
        return issued;
    }

    // where the last of the entries that it covers stands here
    private static long place(Version version, List<Entry> theirs, Map<UUID, Long> places) {
        return theirs.stream()
                .limit(version.position())
                .mapToLong(entry -> places.get(entry.id()))
                .max()
                .orElse(0);
    }
}
