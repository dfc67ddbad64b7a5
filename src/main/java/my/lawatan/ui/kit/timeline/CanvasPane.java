package my.lawatan.ui.kit.timeline;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;

/** A canvas as large as the space it gets, painted at most once a pulse and only when it is told to be. */
class CanvasPane extends Region {
    /** Paints all of a cleared canvas. */
    interface Painter {
        void paint(GraphicsContext pen, double width, double height);
    }

    private final Canvas canvas = new Canvas();
    private final Painter painter;
    private boolean stale = true;
    private int paintings;

    CanvasPane(String styleClass, Painter painter) {
        this.painter = painter;
        getStyleClass().add(styleClass);
        canvas.setMouseTransparent(true);
        getChildren().add(canvas);
    }

    /** What is painted is no longer right. */
    final void repaint() {
        stale = true;
        requestLayout();
    }

    /** How often it has been painted. */
    final int paintings() {
        return paintings;
    }

    @Override
    protected void layoutChildren() {
        if (canvas.getWidth() != getWidth() || canvas.getHeight() != getHeight()) {
            canvas.setWidth(getWidth());
            canvas.setHeight(getHeight());
            stale = true;
        }
        if (!stale || getWidth() <= 0 || getHeight() <= 0) return;
        stale = false;
        paintings++;
        GraphicsContext pen = canvas.getGraphicsContext2D();
        pen.clearRect(0, 0, getWidth(), getHeight());
        painter.paint(pen, getWidth(), getHeight());
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 0;
    }
}
