package my.lawatan.ui.kit.timeline;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.Stop;
import my.lawatan.ui.kit.timeline.layout.Placed;
import my.lawatan.ui.kit.timeline.plan.Block;
import my.lawatan.ui.kit.timeline.plan.Mark;

/** Paints one block. */
final class BlockPainter {
    private static final double ROUND = 6;

    private final Tints tints;
    private final Hatch hatch;
    private final BlockText text;

    BlockPainter(Tints tints, Type.Faces faces, KindIcons icons) {
        this.tints = tints;
        this.hatch = new Hatch(tints);
        this.text = new BlockText(tints, faces, icons);
    }

    /** Paints the block with its upper left corner at {@code x}, {@code y}. */
    void paint(GraphicsContext pen, Placed placed, double x, double y) {
        paintGround(pen, placed, x, y);
        paintOutline(pen, placed, x, y);
        text.paint(pen, placed, x, y);
    }

    private void paintGround(GraphicsContext pen, Placed p, double x, double y) {
        Block block = p.block();
        boolean cancelled = block.has(Mark.CANCELLED);
        Color ground = cancelled ? tints.of(Tint.SURFACE) : tints.ground(block.kind());
        pen.setFill(block.has(Mark.OPEN_END) ? fading(ground, y, p.height()) : ground);
        pen.fillRoundRect(x, y, p.width(), p.height(), 2 * ROUND, 2 * ROUND);
        if (block.has(Mark.TENTATIVE) && !cancelled) {
            pen.setFill(hatch.paint(block.has(Mark.OPEN_END)));
            pen.fillRoundRect(x, y, p.width(), p.height(), 2 * ROUND, 2 * ROUND);
        }
        Color ink = tints.ink(block.kind());
        pen.setFill(block.has(Mark.OPEN_END) ? fading(ink, y, p.height()) : ink);
        paintBar(pen, x, y, p.height());
    }

    private static Paint fading(Color colour, double y, double height) {
        Color gone = Color.color(colour.getRed(), colour.getGreen(), colour.getBlue(), 0);
        return new LinearGradient(
                0, y, 0, y + height, false, CycleMethod.NO_CYCLE, new Stop(0.35, colour), new Stop(1, gone));
    }

    // the strip at the left, as a CSS border of 3 pixels on one side only would look on a rounded box
    private static void paintBar(GraphicsContext pen, double x, double y, double height) {
        double r = Math.min(ROUND, height / 2);
        pen.beginPath();
        pen.moveTo(x + r, y);
        pen.quadraticCurveTo(x, y, x, y + r);
        pen.lineTo(x, y + height - r);
        pen.quadraticCurveTo(x, y + height, x + r, y + height);
        pen.quadraticCurveTo(x + 3, y + height, x + 3, y + height - r);
        pen.lineTo(x + 3, y + r);
        pen.quadraticCurveTo(x + 3, y, x + r, y);
        pen.closePath();
        pen.fill();
    }

    private void paintOutline(GraphicsContext pen, Placed p, double x, double y) {
        Block block = p.block();
        if (block.has(Mark.TENTATIVE) || block.has(Mark.CANCELLED)) {
            pen.setStroke(block.has(Mark.CANCELLED) ? tints.of(Tint.FAINT) : tints.ink(block.kind()));
            pen.setLineWidth(1);
            if (!block.has(Mark.CANCELLED)) pen.setLineDashes(4, 3);
            pen.strokeRoundRect(x + 0.5, y + 0.5, p.width() - 1, p.height() - 1, 2 * ROUND - 1, 2 * ROUND - 1);
            pen.setLineDashes();
        }
        if (block.has(Mark.CLASH)) {
            pen.setStroke(tints.of(Tint.DANGER));
            pen.setLineWidth(1.5);
            pen.strokeRoundRect(x - 0.75, y - 0.75, p.width() + 1.5, p.height() + 1.5, 2 * ROUND + 1, 2 * ROUND + 1);
        }
    }
}
