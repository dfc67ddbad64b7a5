package my.lawatan.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import my.lawatan.change.Version;

/**
 * The versions that were issued, told apart by number.
 *
 * @param all also those whose papers were purged
 * @param frozen those of which there are papers
 */
record Issued(List<Version> all, List<Version> frozen) {
    static Issued of(List<Version> versions) {
        List<Version> all = Version.toldApart(versions);
        return new Issued(all, all.stream().filter(version -> !version.purged()).toList());
    }

    Issued with(List<Version> more) {
        List<Version> now = new ArrayList<>(all);
        now.addAll(more);
        return of(now);
    }

    /** Without the trips that these froze. */
    Issued purged(Set<UUID> which) {
        return of(all.stream()
                .map(version -> which.contains(version.id()) ? version.withoutTrip() : version)
                .toList());
    }

    /** Those of which only copies in somebody's hands are left. */
    List<Version> purged() {
        return all.stream().filter(Version::purged).toList();
    }

    Optional<Version> latest() {
        return frozen.isEmpty() ? Optional.empty() : Optional.of(frozen.get(frozen.size() - 1));
    }

    /** The number that the next one gets; no number of a purged one again. */
    int nextNumber() {
        return all.stream().mapToInt(Version::number).max().orElse(0) + 1;
    }
}
