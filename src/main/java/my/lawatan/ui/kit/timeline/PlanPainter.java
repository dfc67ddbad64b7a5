package my.lawatan.ui.kit.timeline;

import javafx.scene.canvas.GraphicsContext;
import my.lawatan.ui.kit.timeline.layout.Placed;
import my.lawatan.ui.kit.timeline.plan.Way;

/** Paints what is seen of the plan: ground, sky, ways, blocks. */
final class PlanPainter {
    private final Viewport viewport;
    private final GridPainter grid;
    private final BlockPainter blocks;
    private final WayPainter ways;

    PlanPainter(Timeline timeline, Viewport viewport, Type.Faces faces, GridPainter grid) {
        this.viewport = viewport;
        this.ways = new WayPainter(timeline, viewport, faces);
        this.grid = grid;
        this.blocks = new BlockPainter(timeline.tints(), faces, new KindIcons());
    }

    void paint(GraphicsContext pen, double width, double height) {
        grid.paintGround(pen, width, height);
        grid.paintSky(pen, height);
        for (Way way : viewport.layout().plan().ways()) if (!way.late()) ways.paint(pen, way);
        for (int day = 0; day < viewport.days(); day++) {
            double left = viewport.scale().x(day) - viewport.x();
            if (left > width || left + viewport.scale().columnWidth() < 0) continue;
            for (Placed placed : viewport.layout().column(day)) {
                double y = placed.y() - viewport.y();
                if (y < height && y + placed.height() > 0) blocks.paint(pen, placed, placed.x() - viewport.x(), y);
            }
        }
        // what does not fit is said over whatever is in its way
        for (Way way : viewport.layout().plan().ways()) if (way.late()) ways.paint(pen, way);
    }
}
