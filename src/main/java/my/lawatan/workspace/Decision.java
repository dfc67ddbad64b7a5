package my.lawatan.workspace;

import my.lawatan.change.Change;
import my.lawatan.change.Clash;
import my.lawatan.change.Heads.Write;

/**
 * What an officer chose where two copies say different things: which of the writes stands.
 *
 * @param chosen one of the clash's heads. Of an item that was removed in one copy and used in the other: the removal, or a write that
 *     keeps it
 */
public record Decision(Clash clash, Write chosen) {
    public Decision {
        if (!clash.heads().contains(chosen)) throw new IllegalArgumentException("not of " + clash.item());
    }

    boolean removes() {
        return aboutExistence() && chosen.change().deletes();
    }

    boolean keeps() {
        return aboutExistence() && !chosen.change().deletes();
    }

    boolean aboutExistence() {
        return clash.component().equals(Change.EXISTS);
    }

    /** What the component is to hold. */
    Object value() {
        return chosen.valueOf(clash.item().kind().component(clash.component()));
    }
}
