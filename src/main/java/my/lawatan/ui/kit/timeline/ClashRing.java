package my.lawatan.ui.kit.timeline;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.image.PixelWriter;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import my.lawatan.ui.kit.Tints;

/**
 * The outline around a block that clashes. The software renderer walks over every row of pixels that a stroke spans, and a stroke
 * around a long block spans many; so where a unit is one pixel, the corners are painted once and then copied.
 */
final class ClashRing {
    private static final double WIDTH = 1.5;

    /** Of the middle of the outline, which stands half its width outside the block. */
    private static final double ROUND = RoundBox.ROUND + 0.5;

    /** Pixels outside the block of which the outline covers something. */
    private static final int OUT = 2;

    /** Pixels of a corner, each way. */
    private static final int CORNER = 8;

    /** Parts of a pixel, each way, of which each is inside or not. */
    private static final int FINE = 16;

    private final Tints<Tint> tints;
    private Color madeFor = Color.TRANSPARENT;
    private Image corners = new WritableImage(1, 1);

    ClashRing(Tints<Tint> tints) {
        this.tints = tints;
    }

    /** Paints the outline of a block. @param pixels whether a unit is one pixel */
    void paint(GraphicsContext pen, double x, double y, double width, double height, boolean pixels) {
        Color colour = tints.of(Tint.DANGER);
        double least = 2 * (CORNER - OUT);
        if (!pixels || !RoundBox.whole(x, y) || !RoundBox.whole(width, height) || width < least || height < least) {
            stroke(pen, colour, x - WIDTH / 2, y - WIDTH / 2, width + WIDTH, height + WIDTH);
            return;
        }
        if (!colour.equals(madeFor)) paintCorners(colour);
        corner(pen, 0, 0, x - OUT, y - OUT);
        corner(pen, CORNER, 0, x + width + OUT - CORNER, y - OUT);
        corner(pen, 0, CORNER, x - OUT, y + height + OUT - CORNER);
        corner(pen, CORNER, CORNER, x + width + OUT - CORNER, y + height + OUT - CORNER);
        pen.setFill(colour);
        double inset = CORNER - OUT;
        pen.fillRect(x + inset, y - WIDTH, width - 2 * inset, WIDTH);
        pen.fillRect(x + inset, y + height, width - 2 * inset, WIDTH);
        pen.fillRect(x - WIDTH, y + inset, WIDTH, height - 2 * inset);
        pen.fillRect(x + width, y + inset, WIDTH, height - 2 * inset);
    }

    private static void stroke(GraphicsContext pen, Color colour, double x, double y, double width, double height) {
        pen.setStroke(colour);
        pen.setLineWidth(WIDTH);
        pen.strokeRoundRect(x, y, width, height, 2 * ROUND, 2 * ROUND);
    }

    private void corner(GraphicsContext pen, int fromX, int fromY, double x, double y) {
        pen.drawImage(corners, fromX, fromY, CORNER, CORNER, x, y, CORNER, CORNER);
    }

    // all four, as around a block that consists of corners only
    private void paintCorners(Color colour) {
        WritableImage image = new WritableImage(2 * CORNER, 2 * CORNER);
        PixelWriter pixels = image.getPixelWriter();
        for (int row = 0; row < 2 * CORNER; row++)
            for (int column = 0; column < 2 * CORNER; column++)
                pixels.setColor(column, row, colour.deriveColor(0, 1, 1, covered(fromEdge(column), fromEdge(row))));
        corners = image;
        madeFor = colour;
    }

    private static int fromEdge(int pixel) {
        return Math.min(pixel, 2 * CORNER - 1 - pixel);
    }

    /** How much of a pixel of the upper left corner the outline covers. */
    private static double covered(int column, int row) {
        int inside = 0;
        for (int i = 0; i < FINE; i++)
            for (int j = 0; j < FINE; j++) if (isOutline(column + (i + 0.5) / FINE, row + (j + 0.5) / FINE)) inside++;
        return (double) inside / (FINE * FINE);
    }

    private static boolean isOutline(double x, double y) {
        double middle = OUT - WIDTH / 2 + ROUND;
        double off = Math.hypot(Math.max(0, middle - x), Math.max(0, middle - y));
        return Math.abs(off - ROUND) <= WIDTH / 2;
    }
}
