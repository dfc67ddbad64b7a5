package my.lawatan.ui.kit.timeline;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import javafx.scene.canvas.GraphicsContext;

/**
 * The shapes of a block: its ground, the strip at its left and its dashed outline. A day may show hundreds of blocks, and a path with
 * round corners costs the software renderer ten times what rectangles do; so where a unit is one pixel, the corners are rows of rectangles.
 */
final class RoundBox {
    static final double ROUND = 6;

    /** Rows in which a corner is seen: in the two after them it takes a fifth of a pixel and less. */
    private static final int ROWS = 4;

    private static final double BAR = 3;
    private static final double DASH = 4;
    private static final double GAP = 3;

    /** How far from the left edge the corner begins in each row, from the top one on; and where the strip's inner edge is there. */
    private static final List<Double> CORNER = inEachRow(RoundBox::corner);

    private static final List<Double> INNER = inEachRow(RoundBox::inner);

    private final GraphicsContext pen;
    private final boolean rows;

    RoundBox(GraphicsContext pen) {
        this.pen = pen;
        var scene = pen.getCanvas().getScene();
        rows = scene != null
                && scene.getWindow() != null
                && scene.getWindow().getRenderScaleX() == 1
                && scene.getWindow().getRenderScaleY() == 1;
    }

    /** Whether a unit is one pixel. */
    boolean isOnPixels() {
        return rows;
    }

    private static List<Double> inEachRow(IntToDoubleFunction edge) {
        return IntStream.range(0, ROWS).mapToDouble(edge).boxed().toList();
    }

    private static double corner(int row) {
        double up = ROUND - row - 0.5;
        return ROUND - Math.sqrt(ROUND * ROUND - up * up);
    }

    // the curve that begins where the corner ends and meets the strip
    private static double inner(int row) {
        double t = 1 - Math.sqrt((row + 0.5) / ROUND);
        return BAR + (ROUND - BAR) * t * t;
    }

    /** Whether both are whole numbers. */
    static boolean whole(double a, double b) {
        return a == Math.rint(a) && b == Math.rint(b);
    }

    /** Fills the box with the paint of the pen. */
    void fill(double x, double y, double width, double height) {
        if (!rows || !whole(x, y) || width < 2 * ROUND || height < 2 * ROUND) {
            pen.fillRoundRect(x, y, width, height, 2 * ROUND, 2 * ROUND);
            return;
        }
        for (int row = 0; row < ROWS; row++) {
            double inset = CORNER.get(row);
            pen.fillRect(x + inset, y + row, width - 2 * inset, 1);
            pen.fillRect(x + inset, y + height - row - 1, width - 2 * inset, 1);
        }
        pen.fillRect(x, y + ROWS, width, height - 2 * ROWS);
    }

    /** Fills what no corner touches. */
    void fillInside(double x, double y, double width, double height) {
        double edge = 2;
        pen.fillRect(x + edge, y + edge, width - 2 * edge, height - 2 * edge);
    }

    /** Fills the strip at the left, as a CSS border of 3 pixels on one side only would look on a rounded box. */
    void bar(double x, double y, double height) {
        if (!rows || !whole(x, y) || height < 2 * ROUND) {
            barAlong(x, y, height, Math.min(ROUND, height / 2));
            return;
        }
        for (int row = 0; row < ROWS; row++) {
            pen.fillRect(x + CORNER.get(row), y + row, INNER.get(row) - CORNER.get(row), 1);
            pen.fillRect(x + CORNER.get(row), y + height - row - 1, INNER.get(row) - CORNER.get(row), 1);
        }
        pen.fillRect(x, y + ROWS, BAR, height - 2 * ROWS);
    }

    private void barAlong(double x, double y, double height, double r) {
        pen.beginPath();
        pen.moveTo(x + r, y);
        pen.quadraticCurveTo(x, y, x, y + r);
        pen.lineTo(x, y + height - r);
        pen.quadraticCurveTo(x, y + height, x + r, y + height);
        pen.quadraticCurveTo(x + BAR, y + height, x + BAR, y + height - r);
        pen.lineTo(x + BAR, y + r);
        pen.quadraticCurveTo(x + BAR, y, x + r, y);
        pen.closePath();
        pen.fill();
    }

    /** Draws the outline in dashes, with the fill of the pen. */
    void dash(double x, double y, double width, double height) {
        if (!rows || !whole(x, y) || width < 2 * ROUND) {
            pen.setLineWidth(1);
            pen.setLineDashes(DASH, GAP);
            outline(x, y, width, height);
            pen.setLineDashes();
            return;
        }
        for (double at = ROUND - 2; at < width - ROUND + 2; at += DASH + GAP) {
            double length = Math.min(DASH, width - ROUND + 2 - at);
            pen.fillRect(x + at, y, length, 1);
            pen.fillRect(x + at, y + height - 1, length, 1);
        }
        // the left edge has its strip
        for (double at = ROUND - 2; at < height - ROUND + 2; at += DASH + GAP)
            pen.fillRect(x + width - 1, y + at, 1, Math.min(DASH, height - ROUND + 2 - at));
    }

    void outline(double x, double y, double width, double height) {
        pen.strokeRoundRect(x + 0.5, y + 0.5, width - 1, height - 1, 2 * ROUND - 1, 2 * ROUND - 1);
    }
}
