package my.lawatan.change;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import my.lawatan.trip.Label;

/**
 * One line of the journal: who changed what, when, and what it was before. Entries are never altered.
 *
 * @param id the same in every copy of the file
 * @param writer drawn at random when a file is opened for writing
 * @param sequence of this writer, from 1 without gaps
 * @param at instant at which the officer's clock stood; it orders nothing
 * @param officer who made it, as the officer is called in the settings; a label, not a proof
 * @param undoes the entry that this one takes back
 * @param redoes the entry that this one makes again
 */
public record Entry(
        UUID id,
        UUID writer,
        long sequence,
        Instant at,
        String officer,
        Label label,
        Optional<UUID> undoes,
        Optional<UUID> redoes,
        List<Change> changes) {
    public Entry {
        Objects.requireNonNull(id);
        Objects.requireNonNull(writer);
        Objects.requireNonNull(at);
        Objects.requireNonNull(label);
        changes = List.copyOf(changes);
        if (sequence < 1) throw new IllegalArgumentException("sequence " + sequence);
    }

    /** By id alone: equal entries have equal ids, and an entry may hold hundreds of thousands of changes. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    public ChangeSet changeSet() {
        return new ChangeSet(changes);
    }
}
