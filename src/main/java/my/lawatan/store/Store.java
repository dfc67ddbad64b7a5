package my.lawatan.store;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.function.DoubleConsumer;
import my.lawatan.change.Change;
import my.lawatan.change.Entry;
import my.lawatan.change.Version;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Trip;

/**
 * One trip on a disk or a server. Every method throws {@link StoreFailure} if the file or device fails, and then has changed
 * nothing.
 */
public interface Store extends AutoCloseable {
    /** The trip as it is now, with what is needed to go on.
     *
     * @throws StoreFailure also if a row or the file is not what was written */
    Loaded load();

    /**
     * Adds entries to the journal and makes their rows true, in one transaction; durable when it returns.
     *
     * @param entries in order; each writer's sequence goes on without a gap
     * @param rows what becomes different in the trip; for entries of this opening the changes they name
     * @param origin whether they were made here or come from another copy
     * @param expectedHead the position that the caller knows as the last
     * @return the new last position
     * @throws StoreFailure {@link StoreFailure.Kind#CHANGED_ELSEWHERE} if the journal has gone on without the caller
     */
    default long append(List<Entry> entries, List<Change> rows, Origin origin, long expectedHead) {
        return append(entries, rows, origin, expectedHead, part -> {});
    }

    /**
     * Adds entries likewise, while somebody waits to see how far it is.
     *
     * @param far told it, from 0 to 1; it may end the work by throwing {@link CancellationException}, and nothing is written then
     */
    long append(List<Entry> entries, List<Change> rows, Origin origin, long expectedHead, DoubleConsumer far);

    /** The entries at positions above {@code position}, in order; 0 gives all. */
    List<Entry> entriesAfter(long position);

    /** All entries that changed any of these items, in order, with all of their changes to these items and no others. */
    List<Entry> touching(Collection<ItemRef> items);

    /** Which entries wrote to these items, by item and in order, without what they wrote: twice as fast as {@link #touching}. */
    List<Written> writesTo(Collection<ItemRef> items);

    /** The latest entries without their changes, oldest first. */
    List<Header> headers(int latest);

    /** The first entry without its changes; none in an empty file. */
    Optional<Header> first();

    /** The entry with its changes.
     *
     * @throws StoreFailure {@link StoreFailure.Kind#DAMAGED} if the journal has no such entry */
    Entry entry(UUID id);

    /**
     * Freezes {@code trip} as {@code version}, beside the position it names, for good; and adds entries that name the version, in the
     * same transaction.
     *
     * @param entries as for {@link #append}; none if there is nothing to add
     * @param rows what they make different
     * @return the last position
     * @throws StoreFailure {@link StoreFailure.Kind#CHANGED_ELSEWHERE} if the version's position is not the last one
     */
    long issue(Version version, Trip trip, List<Entry> entries, List<Change> rows);

    /**
     * Takes in what another copy of the trip has more: its entries, and the versions that were issued there with what they froze. One
     * transaction.
     *
     * @param entries as for {@link #append}
     * @param own made here, about them; they go behind them
     * @param rows what becomes different in the trip by both
     * @return the new last position
     */
    long merge(List<Entry> entries, List<Entry> own, List<Change> rows, List<Frozen> versions, long expectedHead);

    /** The trip as it was when that version was issued; a version that was purged has none. */
    Trip snapshot(UUID version);

    /**
     * Takes the contents of all entries out of the journal, and with them every text that is in the trip no more: of an entry stay
     * its id, writer, number, instant and officer. One transaction; {@link #pack} then sees to the bytes.
     *
     * @param base the whole trip as it is now, as one entry that goes behind all others
     * @param versions issued versions that lose what they froze, and their notes; of them stay the number and who issued them when
     * @param expectedHead the position that the caller knows as the last
     * @return the new last position
     */
    long purge(Entry base, Set<UUID> versions, long expectedHead);

    /** Writes the file anew, so that no byte of what was ever removed is left in it; whole or not at all. */
    void pack();

    /** Writes a whole and durable copy, which is the same trip with the same journal.
     *
     * @throws StoreFailure {@link StoreFailure.Kind#EXISTS} if there is a file of that name; none is ever replaced */
    void copyTo(Path target);

    /** What an officer calls it: the file's name. */
    String name();

    boolean readOnly();

    /** Gives the file back. Only the note of who had it stays beside it, and means nothing then. */
    @Override
    void close();

    /** What {@link #load()} found.
     *
     * @param versions all of them, told apart, also those that were purged */
    record Loaded(Trip trip, long head, List<Version> versions) {
        /** Those of which there are papers. */
        public List<Version> frozen() {
            return versions.stream().filter(version -> !version.purged()).toList();
        }
    }

    /** An issued version with the trip that it froze. */
    record Frozen(Version version, Trip trip) {}

    /** Where entries come from. */
    enum Origin {
        HERE,
        MERGED
    }
}
