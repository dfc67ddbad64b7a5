package my.lawatan.interchange;

import java.util.concurrent.CancellationException;

/** Told how far long work is; whoever is told may end it. */
@FunctionalInterface
public interface Headway {
    /** Nobody looks on, and the work is done to its end. */
    Headway UNSEEN = part -> {};

    /** So many steps are taken between two looks; a power of two. */
    int STEPS = 128;

    /** @param part of the work is done, from 0 to 1
     * @throws CancellationException if nobody wants the rest any more */
    void at(double part);

    /** For a piece of the work, which is what lies between these two parts of the whole. */
    default Headway piece(double from, double to) {
        return part -> at(from + (to - from) * part);
    }

    /** Tells now and then how many steps of a loop are done. */
    default void step(int done, long all) {
        if ((done & (STEPS - 1)) == 0) at(Math.min(1.0, (double) done / Math.max(1, all)));
    }
}
