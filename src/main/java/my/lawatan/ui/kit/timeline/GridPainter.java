package my.lawatan.ui.kit.timeline;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;
import my.lawatan.ui.kit.timeline.layout.Scale;
import my.lawatan.ui.kit.timeline.plan.Gutter;
import my.lawatan.ui.kit.timeline.plan.SkyLine;

/** Paints what lies under the blocks: hours, days, the sun's lines; and the two clocks beside them. */
final class GridPainter {
    private static final int DAY = 1440;
    private static final int HOUR = 60;

    private final Timeline timeline;
    private final Viewport viewport;
    private final Type.Faces faces;

    GridPainter(Timeline timeline, Viewport viewport, Type.Faces faces) {
        this.timeline = timeline;
        this.viewport = viewport;
        this.faces = faces;
    }

    /** Paints the ground of the days. */
    void paintGround(GraphicsContext pen, double width, double height) {
        Scale scale = viewport.scale();
        int last = viewport.layout().plan().lastMinute();
        double right = Math.min(width, viewport.contentWidth() - viewport.x());
        if (last > DAY) shadeNight(pen, right, height);
        pen.setStroke(timeline.tints().of(Tint.LINE));
        pen.setLineWidth(1);
        int step = Math.min(HOUR, viewport.scale().step());
        for (int minute = 0; minute <= last; minute += step) {
            double y = Math.round(scale.y(minute) - viewport.y()) + 0.5;
            if (y >= 0 && y <= height) pen.strokeLine(0, y, right, y);
        }
        for (int day = 0; day <= viewport.days(); day++) {
            double x = Math.round(scale.x(day) - viewport.x()) + 0.5;
            if (x >= 0 && x <= width) pen.strokeLine(x, 0, x, height);
        }
    }

    private void shadeNight(GraphicsContext pen, double right, double height) {
        double top = viewport.scale().y(DAY) - viewport.y();
        if (top > height) return;
        pen.setFill(timeline.tints().of(Tint.SHADE));
        pen.fillRect(0, top, right, height - top);
        pen.setFont(faces.small().font());
        pen.setFill(timeline.tints().of(Tint.MUTED));
        pen.setTextAlign(TextAlignment.RIGHT);
        pen.setTextBaseline(VPos.TOP);
        for (int day = 0; day < viewport.days(); day++)
            pen.fillText(timeline.words().afterMidnight(), viewport.scale().x(day + 1) - viewport.x() - 6, top + 2);
        pen.setTextAlign(TextAlignment.LEFT);
    }

    /** Paints prayer times and sunrise. */
    void paintSky(GraphicsContext pen, double height) {
        pen.setStroke(timeline.tints().of(Tint.SKY));
        pen.setFill(timeline.tints().of(Tint.SKY));
        pen.setFont(faces.small().font());
        pen.setTextBaseline(VPos.BOTTOM);
        pen.setTextAlign(TextAlignment.RIGHT);
        pen.setLineWidth(1);
        pen.setLineDashes(1, 2);
        for (SkyLine line : viewport.layout().plan().sky()) {
            double y = Math.round(viewport.scale().y(line.minute()) - viewport.y()) + 0.5;
            if (y < 0 || y > height + 14) continue;
            double x = viewport.scale().x(line.day()) - viewport.x();
            pen.strokeLine(x + 1, y, x + viewport.scale().columnWidth(), y);
            if (isFree(line)) pen.fillText(line.name(), x + viewport.scale().columnWidth() - 5, y - 1);
        }
        pen.setLineDashes();
        pen.setTextAlign(TextAlignment.LEFT);
    }

    // half a word beside a block is worse than none: the neighbours say it too
    private boolean isFree(SkyLine line) {
        double right = viewport.scale().x(line.day() + 1) - 5;
        double left = right - faces.small().width(line.name());
        double y = viewport.scale().y(line.minute());
        return viewport.layout().column(line.day()).stream()
                .noneMatch(p -> p.y() < y && p.y() + p.height() > y - 12 && p.x() < right && p.x() + p.width() > left);
    }

    /** Paints the two clocks. */
    void paintGutter(GraphicsContext pen, double width, double height) {
        pen.setTextBaseline(VPos.CENTER);
        for (Gutter.Tick hour :
                viewport.layout().plan().gutter().every(viewport.scale().step())) {
            double y = Math.round(viewport.scale().y(hour.minute()) - viewport.y());
            if (y < -20 || y > height + 20) continue;
            pen.setFont(faces.hour().font());
            pen.setFill(timeline.tints().of(hour.minute() % HOUR == 0 ? Tint.INK : Tint.MUTED));
            pen.fillText(hour.host(), 10, y);
            pen.setFill(timeline.tints().of(Tint.MUTED));
            pen.fillText(hour.home(), 52, y);
            if (hour.change().isEmpty()) continue;
            pen.setFont(faces.turn().font());
            pen.setFill(timeline.tints().of(Tint.TURN));
            pen.setTextAlign(TextAlignment.RIGHT);
            pen.fillText(hour.change(), width - 8, y - 12);
            pen.setTextAlign(TextAlignment.LEFT);
        }
    }
}
