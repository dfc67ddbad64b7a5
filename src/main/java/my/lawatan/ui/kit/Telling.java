package my.lawatan.ui.kit;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;

/**
 * Says how far a piece of work is, a hundred times at most, and ends the work by an exception once nobody wants it any more. Used on
 * the thread that does the work.
 */
final class Telling implements DoubleConsumer {
    private final BooleanSupplier wanted;
    private final DoubleConsumer told;
    private int last = -1;

    /** @param told takes it to where it is shown */
    Telling(BooleanSupplier wanted, DoubleConsumer told) {
        this.wanted = wanted;
        this.told = told;
    }

    @Override
    public void accept(double part) {
        if (!wanted.getAsBoolean()) throw new CancellationException();
        int percent = (int) (part * 100);
        if (percent <= last) return;
        last = percent;
        told.accept(percent / 100.0);
    }
}
