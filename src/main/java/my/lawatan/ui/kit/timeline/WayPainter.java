package my.lawatan.ui.kit.timeline;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import my.lawatan.trip.ItemRef;
import my.lawatan.ui.kit.timeline.layout.Placed;
import my.lawatan.ui.kit.timeline.layout.Scale;
import my.lawatan.ui.kit.timeline.plan.SkyLine;
import my.lawatan.ui.kit.timeline.plan.Way;

/** Paints one way between items: a dotted line over the item it leads to, and beside it how long it takes. */
final class WayPainter {
    /** Below this height a line says nothing. */
    private static final double SHORTEST = 4;

    private static final double TEXT_HEIGHT = 13;

    private final Timeline timeline;
    private final Viewport viewport;
    private final Type.Faces faces;

    WayPainter(Timeline timeline, Viewport viewport, Type.Faces faces) {
        this.timeline = timeline;
        this.viewport = viewport;
        this.faces = faces;
    }

    void paint(GraphicsContext pen, Way way) {
        Scale scale = viewport.scale();
        double left = way.next().flatMap(item -> over(item, way.day())).orElse(scale.x(way.day()) + 4);
        double x = Math.round(left - viewport.x() + 7);
        double top = scale.y(way.start()) - viewport.y() - 1;
        double bottom = scale.y(way.end()) - viewport.y() - 1;
        if (bottom < -20 || top > viewport.height() + 20) return;
        Color colour = timeline.tints().of(way.late() ? Tint.DANGER : Tint.FAINT);
        pen.setStroke(colour);
        pen.setLineWidth(2);
        pen.setLineCap(StrokeLineCap.BUTT);
        pen.setLineDashes(2, 2);
        if (bottom - top >= SHORTEST) pen.strokeLine(x, top + 1, x, bottom - 1);
        pen.setLineDashes();
        pen.setLineCap(StrokeLineCap.SQUARE);
        paintWords(pen, way, x + 6, besideSky(way, middle(top, bottom)), bottom - top);
    }

    // an item on several programmes has a block in each of their columns
    private Optional<Double> over(ItemRef item, int day) {
        return viewport.layout().column(day).stream()
                .filter(placed -> placed.block().item().equals(item))
                .map(Placed::x)
                .findFirst();
    }

    // where there is no room between the items, the words stand above the one that comes next
    private static double middle(double top, double bottom) {
        return bottom - top < TEXT_HEIGHT ? bottom - 8 : (top + bottom) / 2;
    }

    private void paintWords(GraphicsContext pen, Way way, double x, double y, double height) {
        double end = viewport.scale().x(way.day() + 1) - viewport.x() - 8;
        Type face = way.late() ? faces.strong() : faces.detail();
        double room = (way.late() ? end : Math.min(end - skyName(way, y), freeUntil(way, x, y))) - x;
        if (!way.late() && (height < TEXT_HEIGHT || room < 30)) return;
        String text = face.fit().shortened(way.text(), room);
        pen.setTextBaseline(VPos.CENTER);
        pen.setFont(face.font());
        if (way.late()) {
            pen.setFill(timeline.tints().of(Tint.SURFACE));
            pen.fillRoundRect(x - 3, y - 7.5, face.width(text) + 6, 15, 6, 6);
        }
        pen.setFill(timeline.tints().of(way.late() ? Tint.DANGER : Tint.MUTED));
        pen.fillText(text, x, y);
    }

    // text that a prayer line would cross stands under the line
    private double besideSky(Way way, double y) {
        return skyNear(way, y, TEXT_HEIGHT / 2)
                .map(line -> skyY(line) + 9)
                .findFirst()
                .orElse(y);
    }

    private double skyName(Way way, double y) {
        return skyNear(way, y + 6, TEXT_HEIGHT)
                .mapToDouble(line -> faces.small().width(line.name()) + 4)
                .max()
                .orElse(0);
    }

    private Stream<SkyLine> skyNear(Way way, double y, double distance) {
        return viewport.layout().plan().sky().stream()
                .filter(line -> line.day() == way.day() && Math.abs(skyY(line) - y) < distance);
    }

    private double skyY(SkyLine line) {
        return viewport.scale().y(line.minute()) - viewport.y();
    }

    // where the next block to the right begins at that height; before x if one lies there
    private double freeUntil(Way way, double x, double y) {
        double px = x + viewport.x();
        double py = y + viewport.y();
        double free = Double.MAX_VALUE;
        for (Placed p : viewport.layout().column(way.day())) {
            boolean level = p.y() < py + TEXT_HEIGHT / 2 && p.y() + p.height() > py - TEXT_HEIGHT / 2;
            if (level && p.x() + p.width() > px - 6) free = Math.min(free, p.x() - 4 - viewport.x());
        }
        return free;
    }
}
