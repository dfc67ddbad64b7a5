package my.lawatan.ui.shell;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** The long work that the status line shows, one at a time, and how to stop it. */
public final class Work {
    private static final double UNKNOWN = -1;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(UNKNOWN);
    private Runnable stop = () -> {};

    /** Shows work that has begun, until {@link #ended}.
     *
     * @param stop what Cancel does; what the work had done is dropped then */
    public void begun(String what, Runnable stop) {
        this.stop = stop;
        title.set(what);
        progress.set(UNKNOWN);
        busy.set(true);
    }

    /** How far it is, from 0 to 1. */
    public void at(double part) {
        progress.set(part);
    }

    public void ended() {
        busy.set(false);
        stop = () -> {};
    }

    public void cancel() {
        stop.run();
        ended();
    }

    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    public ReadOnlyDoubleProperty progress() {
        return progress.getReadOnlyProperty();
    }
}
