package my.lawatan.ui.kit;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Texts of any length in a place of a given width. */
public final class Labels {
    private Labels() {}

    /** A text on as many lines as it needs; none of them gives way to what stands beside it. */
    public static Label wrapped(String text, String... styleClasses) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styleClasses);
        return label;
    }
}
