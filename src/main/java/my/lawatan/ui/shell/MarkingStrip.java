package my.lawatan.ui.shell;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** The strip with the trip's security marking. It is laid out before anything else, so that nothing hides it. */
final class MarkingStrip extends HBox {
    private static final PseudoClass QUIET = PseudoClass.getPseudoClass("quiet");

    /** @param quiet whether the trip is open and real, so that the strip need not shout */
    MarkingStrip(ObservableValue<String> marking, ObservableValue<Boolean> quiet, double height) {
        getStyleClass().add("lw-marking");
        setAlignment(Pos.CENTER);
        setMinHeight(height);
        setMaxHeight(height);
        Label label = new Label();
        label.textProperty().bind(marking);
        label.setMinWidth(USE_PREF_SIZE);
        getChildren().add(label);
        quiet.subscribe(now -> pseudoClassStateChanged(QUIET, now));
    }
}
