package my.lawatan.workspace;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import my.lawatan.change.Entry;
import my.lawatan.change.Version;
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
}
