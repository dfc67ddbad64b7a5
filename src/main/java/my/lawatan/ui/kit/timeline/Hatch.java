package my.lawatan.ui.kit.timeline;

import javafx.scene.image.PixelWriter;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.paint.ImagePattern;
import javafx.scene.paint.Paint;
import my.lawatan.ui.kit.Tints;

/**
 * The oblique stripes over what is tentative: the colour of the surface, half transparent, so that they suit every kind and theme. The
 * software renderer reads the whole tile for every block and scales each of its pixels; so where a unit is one pixel, the tile has no more
 * pixels than are seen, and looks as the fine one does when it is scaled.
 */
final class Hatch {
    private static final int TILE = 14;

    /** Pixels a unit where one unit is several pixels, or part of one. */
    private static final int FINE = 4;

    private static final double OPACITY = 0.6;

    private final Tints<Tint> tints;
    private Color madeFor = Color.TRANSPARENT;
    private Paint fine = Color.TRANSPARENT;
    private Paint sharp = Color.TRANSPARENT;

    Hatch(Tints<Tint> tints) {
        this.tints = tints;
    }

    /** The stripes. @param pixels whether a unit is one pixel */
    Paint paint(boolean pixels) {
        Color surface = tints.of(Tint.SURFACE);
        if (!surface.equals(madeFor)) {
            madeFor = surface;
            fine = tiled(surface, FINE);
            sharp = tiled(surface, 1);
        }
        return pixels ? sharp : fine;
    }

    private static Paint tiled(Color surface, int scale) {
        int size = TILE * scale;
        WritableImage image = new WritableImage(size, size);
        PixelWriter pixels = image.getPixelWriter();
        for (int y = 0; y < size; y++)
            for (int x = 0; x < size; x++)
                pixels.setColor(x, y, surface.deriveColor(0, 1, 1, OPACITY * covered(x + y, scale)));
        return new ImagePattern(image, 0, 0, TILE, TILE, false);
    }

    /** How much of a pixel a stripe covers. @param at how far the pixel is from the corner, to the right and down */
    private static double covered(int at, int scale) {
        if (scale == FINE) return isStripe(at) ? 1 : 0;
        // scaling asks the four fine pixels around the middle
        int middle = at * FINE + FINE - 2;
        return ((isStripe(middle) ? 1 : 0) + (isStripe(middle + 1) ? 2 : 0) + (isStripe(middle + 2) ? 1 : 0)) / 4.0;
    }

    private static boolean isStripe(int fineAt) {
        return fineAt % (TILE * FINE) < TILE * FINE / 2;
    }
}
