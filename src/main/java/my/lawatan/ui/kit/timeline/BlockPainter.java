package my.lawatan.ui.kit.timeline;

import java.util.List;
import javafx.geometry.VPos;
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
    private static final double TITLE_LINE = 15;
    private static final double DETAIL_LINE = 13.5;
    private static final int ICON = 12;

    /** Narrower blocks show no icon; the letters need the room. */
    private static final double ICON_FROM = 84;

    private final Tints tints;
    private final Type.Faces faces;
    private final Hatch hatch;
    private final KindIcons icons;

    BlockPainter(Tints tints, Type.Faces faces, KindIcons icons) {
        this.tints = tints;
        this.faces = faces;
        this.hatch = new Hatch(tints);
        this.icons = icons;
    }

    /** Paints the block with its upper left corner at {@code x}, {@code y}. */
    void paint(GraphicsContext pen, Placed placed, double x, double y) {
        paintGround(pen, placed, x, y);
        paintOutline(pen, placed, x, y);
        paintText(pen, placed, x, y);
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

    private void paintText(GraphicsContext pen, Placed p, double x, double y) {
        Block block = p.block();
        boolean low = p.height() < 22;
        double left = x + 9;
        double room = p.width() - 15;
        double top = y + (low ? Math.max(0, (p.height() - TITLE_LINE) / 2) : 3);
        pen.setTextBaseline(VPos.TOP);
        Color ink = block.has(Mark.CANCELLED) ? tints.of(Tint.MUTED) : tints.ink(block.kind());
        pen.setFill(ink);
        if (p.width() >= ICON_FROM) {
            icons.paint(pen, block.kind(), x + p.width() - ICON - 5, top + 1, ICON);
            room -= ICON + 2;
        }
        boolean alert = !block.alert().isEmpty();
        String detail = alert ? block.alert() : block.detail();
        double free = y + p.height() - top - 1;
        boolean hasDetail = !detail.isEmpty() && free >= TITLE_LINE + DETAIL_LINE - 1;
        int most = (int) Math.max(1, Math.floor((free - (hasDetail ? DETAIL_LINE : 0) + 1) / TITLE_LINE));
        int lines = paintTitle(pen, block, left, top, room, Math.min(4, most));
        if (!hasDetail) return;
        pen.setFill(alert ? tints.of(Tint.DANGER) : ink);
        double under = top + lines * TITLE_LINE - 1;
        int details = (int) Math.min(2, Math.floor((y + p.height() - under) / DETAIL_LINE));
        paintDetail(pen, detail, alert, left, under, p.width() - 15, details);
    }

    private int paintTitle(GraphicsContext pen, Block block, double left, double top, double room, int most) {
        boolean fixed = block.has(Mark.FIXED);
        double indent = fixed ? 11 : 0;
        List<String> lines = fitted(block.title(), room, indent, most);
        if (fixed) paintDiamond(pen, left + 3.5, top + 7.5);
        pen.setFont(faces.title().font());
        for (int i = 0; i < lines.size(); i++) {
            double x = left + (i == 0 ? indent : 0);
            double y = top + i * TITLE_LINE;
            pen.fillText(lines.get(i), x, y);
            if (block.has(Mark.CANCELLED)) strike(pen, x, y + 8, faces.title().width(lines.get(i)));
        }
        return Math.max(1, lines.size());
    }

    // the first line is shorter where a diamond stands before it: non-breaking spaces hold the room
    private List<String> fitted(String title, double room, double indent, int most) {
        if (indent == 0) return faces.title().fit().lines(title, room, most);
        List<String> first = faces.title().fit().lines(title, room - indent, most == 1 ? 1 : 2);
        if (first.size() < 2) return first;
        List<String> lines = new java.util.ArrayList<>(List.of(first.get(0)));
        lines.addAll(
                faces.title().fit().lines(title.strip().substring(first.get(0).length()), room, most - 1));
        return lines;
    }

    private static void paintDiamond(GraphicsContext pen, double x, double y) {
        double r = 4;
        pen.fillPolygon(new double[] {x, x + r, x, x - r}, new double[] {y - r, y, y + r, y}, 4);
    }

    private static void strike(GraphicsContext pen, double x, double y, double width) {
        pen.fillRect(x, Math.round(y), width, 1);
    }

    private void paintDetail(
            GraphicsContext pen, String text, boolean strong, double x, double y, double room, int most) {
        Type face = strong ? faces.strong() : faces.detail();
        pen.setFont(face.font());
        List<String> lines = face.fit().lines(text, room, Math.max(1, most));
        for (int i = 0; i < lines.size(); i++) pen.fillText(lines.get(i), x, y + i * DETAIL_LINE);
    }
}
