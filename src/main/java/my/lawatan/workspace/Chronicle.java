package my.lawatan.workspace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import my.lawatan.change.Entry;
import my.lawatan.change.Version;
import my.lawatan.reader.ReaderMark;
import my.lawatan.store.Store;
import my.lawatan.trip.Trip;

/**
 * The whole past of one copy of a trip, to be merged into another: what was done in it, and what was issued.
 *
 * @param entries the journal, oldest first
 * @param versions all that were issued, also those that were purged
 * @param frozen the trip as it was when a version was issued; asked only for versions that the other copy does not know
 */
public record Chronicle(List<Entry> entries, List<Version> versions, Function<UUID, Trip> frozen) {
    public Chronicle {
        entries = List.copyOf(entries);
        versions = List.copyOf(versions);
    }

    /** The past in a file. Closes the store. Blocks.
     *
     * @param known whether what that version froze is not wanted
     * @throws my.lawatan.store.StoreFailure if it cannot be read */
    public static Chronicle read(Store opened, Predicate<UUID> known) {
        try (Store store = opened) {
            List<Version> versions = store.load().versions();
            Map<UUID, Trip> frozen = new HashMap<>();
            for (Version version : versions)
                if (!version.purged() && !known.test(version.id()))
                    frozen.put(version.id(), store.snapshot(version.id()));
            return new Chronicle(store.entriesAfter(0), versions, frozen::get);
        }
    }

    /** Whether it is that of a reader copy, which is never merged. */
    public boolean isReaderCopy() {
        return entries.stream()
                .findFirst()
                .map(Entry::label)
                .filter(ReaderMark::is)
                .isPresent();
    }
}
