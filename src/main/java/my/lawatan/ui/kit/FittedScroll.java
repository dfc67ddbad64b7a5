package my.lawatan.ui.kit;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/**
 * A scroll pane that asks for as much height as its content has at the width that it is given. By itself, a scroll pane asks for the
 * height that its content would have if no line of it were wrapped, and hides the rest.
 */
public final class FittedScroll extends ScrollPane {
    private final double most;

    /** As high as its content. */
    public FittedScroll(Node content) {
        this(content, Double.MAX_VALUE);
    }

    /** @param most how high it becomes, in pixels; what is longer is scrolled */
    public FittedScroll(Node content, double most) {
        super(content);
        this.most = most;
        setFitToWidth(true);
        setFocusTraversable(false);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.min(most, super.computePrefHeight(width));
    }
}
