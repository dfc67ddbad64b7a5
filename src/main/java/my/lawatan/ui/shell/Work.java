package my.lawatan.ui.shell;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import my.lawatan.ui.kit.Progress;

/** The long work that the status line shows, one at a time, and how to stop it. */
public final class Work implements Progress {
    private static final double UNKNOWN = -1;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(UNKNOWN);
    private Runnable stop = () -> {};

    @Override
    public void begun(String what, Runnable stop) {
        this.stop = stop;
        title.set(what);
        progress.set(UNKNOWN);
        busy.set(true);
    }

    @Override
    public void at(double part) {
        progress.set(part);
    }

    @Override
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
