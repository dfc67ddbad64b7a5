package my.lawatan.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** A page as wide as its place and as long as it comes; the keyboard goes to what is on it. */
public final class PlainScroll extends ScrollPane {
    public PlainScroll(Node page) {
        super(page);
        setFitToWidth(true);
        setFocusTraversable(false);
        getStyleClass().add("lw-plain-scroll");
    }
}
