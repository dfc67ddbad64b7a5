package my.lawatan.ui.shell;

import java.util.concurrent.Future;
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
    private Future<?> future;

    /** Shows work that has begun, until {@link #ended}. */
    public void begun(String what, Future<?> work) {
        future = work;
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
        future = null;
    }

    /** Asks the work to stop; what it had done is dropped. */
    public void cancel() {
        if (future != null) future.cancel(true);
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
