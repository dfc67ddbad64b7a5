package my.lawatan.ui.kit.timeline;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import my.lawatan.ui.kit.Tints;
import my.lawatan.ui.kit.timeline.layout.Placed;
import my.lawatan.ui.kit.timeline.layout.TextFit;
import my.lawatan.ui.kit.timeline.plan.Block;
import my.lawatan.ui.kit.timeline.plan.Mark;

/** Paints what is written in one block: title, then what clashes, or else the place; the kind's icon in the corner. */
final class BlockText {
    private static final double TITLE_LINE = 15;
    private static final double DETAIL_LINE = 13.5;
    private static final int ICON = 12;

    /** Narrower blocks show no icon; the letters need the room. */
    private static final double ICON_FROM = 100;

    /** A lower block has room for its title only, and less air above it. */
    private static final double ONE_LINE = 29;

    private static final double LEFT = 9;
    private static final double RIGHT = 6;
    private static final double DIAMOND = 11;
    private static final int MOST_TITLE_LINES = 4;

    private final Tints<Tint> tints;
    private final Type.Faces faces;
    private final KindIcons icons;

    BlockText(Tints<Tint> tints, Type.Faces faces, KindIcons icons) {
        this.tints = tints;
        this.faces = faces;
        this.icons = icons;
    }

    /** Paints the text of a block whose upper left corner is at {@code x}, {@code y}. */
    void paint(GraphicsContext pen, Placed p, double x, double y) {
        Block block = p.block();
        boolean low = p.height() < ONE_LINE;
        double top = y + (low ? Math.max(0, Math.min(3, (p.height() - TITLE_LINE) / 2 - 0.5)) : 3);
        double room = p.width() - LEFT - RIGHT;
        pen.setTextBaseline(VPos.TOP);
        pen.setFill(ink(block));
        if (p.width() >= ICON_FROM) {
            icons.paint(pen, block.kind(), x + p.width() - ICON - 5, top + 1.5, ICON);
            room -= ICON + 2;
        }
        if (low) paintLow(pen, block, x + LEFT, top, room);
        else paintLines(pen, p, x + LEFT, top, room, y + p.height());
    }

    private Color ink(Block block) {
        return block.has(Mark.CANCELLED) ? tints.of(Tint.MUTED) : tints.of(Tint.ink(block.kind()));
    }

    // the word of a clash must be read even where there is one line only
    private void paintLow(GraphicsContext pen, Block block, double left, double top, double room) {
        String alert = faces.strong().fit().shortened(block.alert(), room * 0.55);
        double alertRoom = alert.isEmpty() ? 0 : faces.strong().width(alert) + 6;
        double indent = block.has(Mark.FIXED) ? DIAMOND : 0;
        String title = faces.title().fit().shortened(block.title(), room - alertRoom - indent);
        paintTitle(pen, block, List.of(title), left, top);
        if (alert.isEmpty()) return;
        pen.setFill(tints.of(Tint.DANGER));
        pen.setFont(faces.strong().font());
        pen.fillText(alert, left + indent + faces.title().width(title) + 6, top + 1);
    }

    private void paintLines(GraphicsContext pen, Placed p, double left, double top, double room, double bottom) {
        Block block = p.block();
        boolean alert = !block.alert().isEmpty();
        String detail = alert ? block.alert() : block.detail();
        double detailRoom = detail.isEmpty() ? 0 : DETAIL_LINE;
        int most = (int) Math.max(1, Math.min(MOST_TITLE_LINES, (bottom - top - detailRoom) / TITLE_LINE));
        List<String> lines = titleLines(block, room, most);
        paintTitle(pen, block, lines, left, top);
        double under = top + lines.size() * TITLE_LINE - 1;
        // one line may come close to the lower edge, a second one may not stand on it
        double below = bottom - under;
        int most2 = below >= 2 * DETAIL_LINE - 1 ? 2 : below >= DETAIL_LINE - 2.5 ? 1 : 0;
        if (detail.isEmpty() || most2 < 1) return;
        Type face = alert ? faces.strong() : faces.detail();
        pen.setFont(face.font());
        pen.setFill(alert ? tints.of(Tint.DANGER) : ink(block));
        List<String> details = face.fit().lines(detail, p.width() - LEFT - RIGHT, most2);
        for (int i = 0; i < details.size(); i++) pen.fillText(details.get(i), left, under + i * DETAIL_LINE);
    }

    // the first line is shorter where a diamond stands before it
    private List<String> titleLines(Block block, double room, int most) {
        TextFit fit = faces.title().fit();
        double indent = block.has(Mark.FIXED) ? DIAMOND : 0;
        List<String> lines = fit.lines(block.title(), room - indent, most);
        if (indent == 0 || lines.size() < 2) return lines;
        String rest = block.title().strip().substring(lines.get(0).length());
        lines = new ArrayList<>(lines.subList(0, 1));
        lines.addAll(fit.lines(rest, room, most - 1));
        return lines;
    }

    private void paintTitle(GraphicsContext pen, Block block, List<String> lines, double left, double top) {
        boolean fixed = block.has(Mark.FIXED);
        if (fixed) paintDiamond(pen, left + 3.5, top + 7.5);
        pen.setFont(faces.title().font());
        for (int i = 0; i < lines.size(); i++) {
            double x = left + (fixed && i == 0 ? DIAMOND : 0);
            double y = top + i * TITLE_LINE;
            pen.fillText(lines.get(i), x, y);
            if (block.has(Mark.CANCELLED))
                pen.fillRect(x, Math.round(y + 8), faces.title().width(lines.get(i)), 1);
        }
    }

    private static void paintDiamond(GraphicsContext pen, double x, double y) {
        double r = 4;
        pen.fillPolygon(new double[] {x, x + r, x, x - r}, new double[] {y - r, y, y + r, y}, 4);
    }
}
