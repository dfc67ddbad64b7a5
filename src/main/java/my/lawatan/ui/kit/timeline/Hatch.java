package my.lawatan.ui.kit.timeline;

import javafx.scene.image.PixelWriter;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.paint.ImagePattern;
import javafx.scene.paint.Paint;
import my.lawatan.ui.kit.Tints;

/** The oblique stripes over what is tentative: the colour of the surface, half transparent, so that they suit every kind and theme. */
final class Hatch {
    private static final int TILE = 14;
    private static final int FINE = 4;

    private final Tints<Tint> tints;
    private Color madeFor = Color.TRANSPARENT;
    private Paint pattern = Color.TRANSPARENT;

    Hatch(Tints<Tint> tints) {
        this.tints = tints;
    }

    /** The stripes. */
    Paint paint() {
        Color surface = tints.of(Tint.SURFACE);
        if (!surface.equals(madeFor)) {
            madeFor = surface;
            pattern = new ImagePattern(
                    tile(Color.color(surface.getRed(), surface.getGreen(), surface.getBlue(), 0.6)),
                    0,
                    0,
                    TILE,
                    TILE,
                    false);
        }
        return pattern;
    }

    private static WritableImage tile(Color stripe) {
        int size = TILE * FINE;
        WritableImage image = new WritableImage(size, size);
        PixelWriter pixels = image.getPixelWriter();
        for (int y = 0; y < size; y++)
            for (int x = 0; x < size; x++) if ((x + y) % size < size / 2) pixels.setColor(x, y, stripe);
        return image;
    }
}
