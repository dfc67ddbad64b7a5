package my.lawatan.workspace;

import java.util.List;
import java.util.Optional;
import my.lawatan.change.Change;
import my.lawatan.reader.ReaderMark;
import my.lawatan.store.Header;
import my.lawatan.store.Store;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.Label;
import my.lawatan.trip.Refused;

/** Keeps a reader copy what it is: notes at the door are written into it, and nothing else; it never becomes the trip again. */
final class ReaderGuard {
    private final Optional<Label> begun;

    private ReaderGuard(Optional<Label> begun) {
        this.begun = begun.filter(ReaderMark::is);
    }

    static ReaderGuard of(Store store) {
        return new ReaderGuard(store.first().map(Header::label));
    }

    /** Whether the file is a reader copy. */
    boolean on() {
        return begun.isPresent();
    }

    Optional<ReaderMark> mark() {
        return begun.flatMap(ReaderMark::of);
    }

    /** @throws Refused if these may not be made in this file */
    void allow(List<Change> changes) {
        if (on() && changes.stream().anyMatch(change -> change.item().kind() != ItemKind.HEARD)) refuse();
    }

    /** @throws Refused if the file is a reader copy */
    void refuse() {
        if (on()) throw new Refused("refused.reader-copy");
    }

    /** @throws Refused if that other file is a reader copy: what it does not hold was hidden, not deleted */
    static void refuse(Chronicle other) {
        if (other.isReaderCopy()) throw new Refused("refused.reader-merge");
    }
}
