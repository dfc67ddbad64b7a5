package my.lawatan.ui.kit.grid;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import my.lawatan.ui.kit.Tints;
import my.lawatan.ui.kit.grid.GridContent.ColumnHead;
import my.lawatan.ui.kit.grid.GridContent.RowHead;

/** Paints what is seen of a grid: its cells, over them the names of the rows, over both the heads. */
final class GridPainter {
    private static final double PAD = 8;
    private static final double LINE = 13;
    private static final double ROUND = 8;
    private final Tints<Tint> tints;
    private final Face strong = new Face("IBM Plex Sans SemiBold", 11.5);
    private final Face name = new Face("IBM Plex Sans SemiBold", 12.5);
    private final Face plainName = new Face("IBM Plex Sans", 12.5);
    private final Face small = new Face("IBM Plex Sans", 10.5);
    private final Face smallStrong = new Face("IBM Plex Sans SemiBold", 10.5);
    private GraphicsContext pen;
    private Visible seen;
    private GridContent content;

    private record Placed(GridCell cell, double x, double y) {}

    GridPainter(Tints<Tint> tints) {
        this.tints = tints;
    }

    /** Paints all of it. @param chosenRow the row on which the keyboard is; -1 if on none */
    void paint(GraphicsContext on, GridContent what, Visible visible, int chosenRow) {
        pen = on;
        content = what;
        seen = visible;
        pen.setTextBaseline(VPos.CENTER);
        fill(Tint.SURFACE, 0, 0, seen.width(), seen.height());
        cells();
        names(chosenRow);
        heads();
    }

    private void fill(Tint tint, double x, double y, double width, double height) {
        pen.setFill(tints.of(tint));
        pen.fillRect(x, y, width, height);
    }

    private void cells() {
        List<Placed> cells = new ArrayList<>();
        for (int row = seen.firstRow(); row <= seen.lastRow(); row++)
            for (int column = seen.firstColumn(); column <= seen.lastColumn(); column++) {
                GridCell cell = content.cell(row, column);
                if (cell != GridCell.EMPTY) cells.add(new Placed(cell, seen.x(column), seen.y(row)));
            }
        lines();
        cells.forEach(this::ground);
        // one typeface after the other: to change it costs more than a line
        pen.setFont(strong.font());
        for (Placed p : cells) text(p, strong, p.cell().text(), p.cell().under().isEmpty() ? 0 : -6.5, ink(p.cell()));
        pen.setFont(small.font());
        for (Placed p : cells) if (!p.cell().alert()) text(p, small, p.cell().under(), under(p), tints.of(Tint.MUTED));
        pen.setFont(smallStrong.font());
        for (Placed p : cells)
            if (p.cell().alert()) text(p, smallStrong, p.cell().under(), under(p), tints.of(Tint.DANGER));
    }

    private static double under(Placed p) {
        return p.cell().text().isEmpty() ? 0 : 7;
    }

    private Color ink(GridCell cell) {
        return tints.of(Tint.ink(cell.look()));
    }

    private void lines() {
        pen.setFill(tints.of(Tint.LINE));
        for (int row = seen.firstRow(); row <= seen.lastRow(); row++)
            pen.fillRect(0, seen.y(row) + Visible.ROW - 1, seen.right(), 1);
        double bottom = Math.min(seen.height(), seen.y(seen.lastRow() + 1));
        for (int column = seen.firstColumn(); column <= seen.lastColumn(); column++)
            pen.fillRect(seen.x(column) + Visible.COLUMN - 1, 0, 1, bottom);
    }

    private void ground(Placed p) {
        if (p.cell().look() == GridCell.Look.NONE) return;
        pen.setFill(tints.of(Tint.ground(p.cell().look())));
        pen.fillRoundRect(p.x() + 2, p.y() + 2, Visible.COLUMN - 5, Visible.ROW - 5, ROUND, ROUND);
        if (!p.cell().alert()) return;
        pen.setStroke(tints.of(Tint.DANGER));
        pen.strokeRoundRect(p.x() + 2.5, p.y() + 2.5, Visible.COLUMN - 6, Visible.ROW - 6, ROUND, ROUND);
    }

    private void text(Placed p, Face face, String text, double down, Color colour) {
        if (text.isEmpty()) return;
        pen.setFill(colour);
        pen.fillText(face.cut(text, Visible.COLUMN - 2 * PAD), p.x() + PAD, p.y() + Visible.ROW / 2 - 0.5 + down);
    }

    private void names(int chosenRow) {
        fill(Tint.SURFACE, 0, Visible.HEAD, seen.names(), seen.height());
        for (int row = seen.firstRow(); row <= seen.lastRow(); row++) {
            double y = seen.y(row);
            if (row == chosenRow) fill(Tint.CHOSEN, 0, y, seen.names(), Visible.ROW - 1);
            fill(Tint.LINE, 0, y + Visible.ROW - 1, seen.names(), 1);
            name(content.row(row), y + Visible.ROW / 2 - 0.5);
        }
        fill(Tint.LINE, seen.names() - 1, 0, 1, seen.height());
    }

    private void name(RowHead head, double middle) {
        Face face = head.awaited() ? plainName : name;
        double room = seen.names() - 2 * PAD - 6;
        pen.setFont(face.font());
        pen.setFill(tints.of(head.awaited() ? Tint.WARN : Tint.INK));
        boolean two = !head.under().isEmpty();
        pen.fillText(face.cut(head.text(), room), PAD + 6, middle - (two ? 6.5 : 0));
        if (!two) return;
        pen.setFont(small.font());
        pen.setFill(tints.of(Tint.MUTED));
        pen.fillText(small.cut(head.under(), room), PAD + 6, middle + 7);
    }

    private void heads() {
        fill(Tint.HEAD, 0, 0, seen.width(), Visible.HEAD);
        for (int column = seen.firstColumn(); column <= seen.lastColumn(); column++) {
            fill(Tint.LINE, seen.x(column) + Visible.COLUMN - 1, 0, 1, Visible.HEAD);
            head(content.column(column), seen.x(column) + PAD);
        }
        fill(Tint.HEAD, 0, 0, seen.names(), Visible.HEAD);
        fill(Tint.LINE, seen.names() - 1, 0, 1, Visible.HEAD);
        fill(Tint.LINE, 0, Visible.HEAD - 1, seen.width(), 1);
    }

    private void head(ColumnHead head, double x) {
        double room = Visible.COLUMN - 2 * PAD + 2;
        double y = lines(head.title(), strong, Tint.INK, x, 14, room, 2);
        y = lines(head.when(), small, Tint.MUTED, x, y, room, 1);
        y = lines(head.count(), small, Tint.MUTED, x, y, room, 2);
        lines(head.limit(), head.over() ? smallStrong : small, head.over() ? Tint.DANGER : Tint.MUTED, x, y, room, 1);
    }

    private double lines(String text, Face face, Tint tint, double x, double from, double room, int most) {
        double y = from;
        pen.setFont(face.font());
        pen.setFill(tints.of(tint));
        for (String line : face.lines(text, room, most)) {
            pen.fillText(line, x, y);
            y += LINE;
        }
        return y;
    }
}
