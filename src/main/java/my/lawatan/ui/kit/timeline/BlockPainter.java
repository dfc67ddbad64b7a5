package my.lawatan.ui.kit.timeline;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.Stop;
import my.lawatan.ui.kit.Tints;
import my.lawatan.ui.kit.timeline.layout.Placed;
import my.lawatan.ui.kit.timeline.plan.Block;
import my.lawatan.ui.kit.timeline.plan.Mark;

/** Paints one block. */
final class BlockPainter {
    private final Tints<Tint> tints;
    private final Hatch hatch;
    private final ClashRing ring;
    private final BlockText text;

    BlockPainter(Tints<Tint> tints, Type.Faces faces, KindIcons icons) {
        this.tints = tints;
        this.hatch = new Hatch(tints);
        this.ring = new ClashRing(tints);
        this.text = new BlockText(tints, faces, icons);
    }

    /** Paints the block with its upper left corner at {@code x}, {@code y}. */
    void paint(GraphicsContext pen, Placed placed, double x, double y) {
        RoundBox box = new RoundBox(pen);
        paintGround(pen, box, placed, x, y);
        paintOutline(pen, box, placed, x, y);
        text.paint(pen, placed, x, y);
    }

    private void paintGround(GraphicsContext pen, RoundBox box, Placed p, double x, double y) {
        Block block = p.block();
        boolean cancelled = block.has(Mark.CANCELLED);
        Color ground = cancelled ? tints.of(Tint.SURFACE) : tints.of(Tint.ground(block.kind()));
        pen.setFill(block.has(Mark.OPEN_END) ? fading(ground, y, p.height()) : ground);
        box.fill(x, y, p.width(), p.height());
        if (block.has(Mark.TENTATIVE) && !cancelled && !block.has(Mark.OPEN_END)) {
            pen.setFill(hatch.paint(box.isOnPixels()));
            box.fillInside(x, y, p.width(), p.height());
        }
        Color ink = tints.of(Tint.ink(block.kind()));
        pen.setFill(block.has(Mark.OPEN_END) ? fading(ink, y, p.height()) : ink);
        box.bar(x, y, p.height());
    }

    private static Paint fading(Color colour, double y, double height) {
        Color gone = Color.color(colour.getRed(), colour.getGreen(), colour.getBlue(), 0);
        return new LinearGradient(
                0, y, 0, y + height, false, CycleMethod.NO_CYCLE, new Stop(0.35, colour), new Stop(1, gone));
    }

    private void paintOutline(GraphicsContext pen, RoundBox box, Placed p, double x, double y) {
        Block block = p.block();
        if (block.has(Mark.CANCELLED)) {
            pen.setStroke(tints.of(Tint.FAINT));
            pen.setLineWidth(1);
            box.outline(x, y, p.width(), p.height());
        } else if (block.has(Mark.TENTATIVE)) {
            pen.setStroke(tints.of(Tint.ink(block.kind())));
            pen.setFill(tints.of(Tint.ink(block.kind())));
            box.dash(x, y, p.width(), p.height());
        }
        if (block.has(Mark.CLASH)) ring.paint(pen, x, y, p.width(), p.height(), box.isOnPixels());
    }
}
