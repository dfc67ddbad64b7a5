package my.lawatan.ui.kit.timeline;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import my.lawatan.ui.kit.timeline.layout.Placed;
import my.lawatan.ui.kit.timeline.layout.Scale;
import my.lawatan.ui.kit.timeline.plan.Way;

/** Paints what is seen of the plan: ground, sky, ways, blocks. */
final class PlanPainter {
    private final Timeline timeline;
    private final Viewport viewport;
    private final Type.Faces faces;
    private final GridPainter grid;
    private final BlockPainter blocks;

    PlanPainter(Timeline timeline, Viewport viewport, Type.Faces faces, GridPainter grid) {
        this.timeline = timeline;
        this.viewport = viewport;
        this.faces = faces;
        this.grid = grid;
        this.blocks = new BlockPainter(timeline.tints(), faces, new KindIcons());
    }

    void paint(GraphicsContext pen, double width, double height) {
        grid.paintGround(pen, width, height);
        grid.paintSky(pen, height);
        for (int day = 0; day < viewport.days(); day++) {
            double left = viewport.scale().x(day) - viewport.x();
            if (left > width || left + viewport.scale().columnWidth() < 0) continue;
            for (Placed placed : viewport.layout().column(day)) {
                double y = placed.y() - viewport.y();
                if (y < height && y + placed.height() > 0) blocks.paint(pen, placed, placed.x() - viewport.x(), y);
            }
        }
        for (Way way : viewport.layout().plan().ways()) paintWay(pen, way);
    }

    private void paintWay(GraphicsContext pen, Way way) {
        Scale scale = viewport.scale();
        double left = way.next().flatMap(viewport.layout()::of).map(Placed::x).orElse(scale.x(way.day()) + 4);
        double x = left - viewport.x() + 7;
        double top = scale.y(way.start()) - viewport.y() - 1;
        double bottom = scale.y(way.end()) - viewport.y() - 1;
        if (bottom < -20 || top > viewport.height() + 20) return;
        Color colour = timeline.tints().of(way.late() ? Tint.DANGER : Tint.MUTED);
        pen.setStroke(colour);
        pen.setLineWidth(2);
        pen.setLineDashes(1.5, 2.5);
        if (bottom - top >= 4) pen.strokeLine(x, top + 1, x, bottom - 1);
        pen.setLineDashes();
        if (way.late() || bottom - top >= 13) paintWords(pen, way, colour, x + 7, (top + bottom) / 2);
    }

    private void paintWords(GraphicsContext pen, Way way, Color colour, double x, double y) {
        Type face = way.late() ? faces.strong() : faces.detail();
        double room = viewport.scale().x(way.day() + 1) - viewport.x() - x - 8;
        String text = face.fit().shortened(way.text(), room);
        pen.setTextBaseline(VPos.CENTER);
        pen.setFont(face.font());
        if (way.late()) {
            pen.setFill(timeline.tints().of(Tint.SURFACE));
            pen.fillRoundRect(x - 3, y - 7.5, face.width(text) + 6, 15, 6, 6);
        }
        pen.setFill(colour);
        pen.fillText(text, x, y);
    }
}
