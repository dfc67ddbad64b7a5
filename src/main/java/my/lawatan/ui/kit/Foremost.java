package my.lawatan.ui.kit;

import javafx.beans.value.ObservableValue;

/** A view that has a primary button of its own. One is seen at a time: the header's gives way to it. */
public interface Foremost {
    /** Whether that button is shown. */
    ObservableValue<Boolean> primaryShown();
}
