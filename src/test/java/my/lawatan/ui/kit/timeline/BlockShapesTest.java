package my.lawatan.ui.kit.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;
import javafx.geometry.Rectangle2D;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelReader;
import javafx.scene.paint.Color;
import my.lawatan.ui.kit.Selection;
import my.lawatan.ui.kit.Tints;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** What is copied pixel by pixel looks as what the renderer draws. */
class BlockShapesTest {
    private static final int SIZE = 90;

    /** In each colour, of one. */
    private static final double UNSEEN = 0.06;

    private final Tints<Tint> tints = Tint.palette().of(new Timeline(new Selection(), null, null), () -> {});

    @BeforeAll
    static void toolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void theOutlineOfAClashLooksAsOneStroke() {
        ClashRing ring = new ClashRing(tints);
        assertLooksAlike((pen, pixels) -> ring.paint(pen, 10, 7, 61, 70, pixels));
        // the least that there is room for
        assertLooksAlike((pen, pixels) -> ring.paint(pen, 10, 7, 12, 19, pixels));
    }

    @Test
    void anOutlineBetweenPixelsIsOneStroke() {
        ClashRing ring = new ClashRing(tints);
        assertLooksAlike((pen, pixels) -> ring.paint(pen, 10.5, 7.25, 61, 70, pixels));
        assertLooksAlike((pen, pixels) -> ring.paint(pen, 10, 7, 11, 70, pixels));
    }

    @Test
    void theStripesLookAsTheFineOnes() {
        Hatch hatch = new Hatch(tints);
        assertLooksAlike((pen, pixels) -> {
            pen.setFill(Color.BLACK);
            pen.fillRect(0, 0, SIZE, SIZE);
            pen.setFill(hatch.paint(pixels));
            pen.fillRect(3, 5, 70, 60);
        });
    }

    private static void assertLooksAlike(BiConsumer<GraphicsContext, Boolean> paint) {
        PixelReader drawn = painted(paint, false);
        PixelReader copied = painted(paint, true);
        int colours = 0;
        for (int y = 0; y < SIZE; y++)
            for (int x = 0; x < SIZE; x++) {
                assertThat(copied.getColor(x, y).getRed())
                        .as("%d, %d", x, y)
                        .isBetween(
                                drawn.getColor(x, y).getRed() - UNSEEN,
                                drawn.getColor(x, y).getRed() + UNSEEN);
                if (!drawn.getColor(x, y).equals(drawn.getColor(0, 0))) colours++;
            }
        assertThat(colours).as("pixels painted").isPositive();
    }

    private static PixelReader painted(BiConsumer<GraphicsContext, Boolean> paint, boolean pixels) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            Canvas canvas = new Canvas(SIZE, SIZE);
            paint.accept(canvas.getGraphicsContext2D(), pixels);
            SnapshotParameters all = new SnapshotParameters();
            all.setViewport(new Rectangle2D(0, 0, SIZE, SIZE));
            return canvas.snapshot(all, null).getPixelReader();
        });
    }
}
