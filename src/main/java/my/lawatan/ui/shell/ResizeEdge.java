package my.lawatan.ui.shell;

import javafx.beans.property.DoubleProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/** The edge between work area and inspector; dragging it or the arrow keys make the inspector wider or narrower. */
final class ResizeEdge extends Region {
    static final double NARROWEST = 260;
    static final double WIDEST = 640;
    private static final double KEY_STEP = 16;
    private double grabbedAt;
    private double widthThen;

    ResizeEdge(DoubleProperty width, String accessible) {
        getStyleClass().add("lw-resize-edge");
        setCursor(Cursor.H_RESIZE);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleText(accessible);
        setOnMousePressed(e -> {
            grabbedAt = e.getScreenX();
            widthThen = width.get();
        });
        setOnMouseDragged(e -> width.set(clamped(widthThen + grabbedAt - e.getScreenX())));
        addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            double step =
                    switch (e.getCode()) {
                        case LEFT -> KEY_STEP;
                        case RIGHT -> -KEY_STEP;
                        default -> 0;
                    };
            if (step == 0) return;
            width.set(clamped(width.get() + step));
            e.consume();
        });
    }

    private static double clamped(double width) {
        return Math.max(NARROWEST, Math.min(WIDEST, width));
    }
}
