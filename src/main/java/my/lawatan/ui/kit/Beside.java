package my.lawatan.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;

/** A view with a panel of its own that takes the inspector's place while its room is open and nothing is being inspected. */
public interface Beside {
    Region beside();

    /** Whether the panel is shown, and not the inspector. */
    ObservableValue<Boolean> besideShown();
}
