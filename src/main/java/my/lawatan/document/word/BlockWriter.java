package my.lawatan.document.word;

import java.util.List;
import java.util.Map;
import my.lawatan.document.word.Block.Cell;
import my.lawatan.document.word.Block.Grid;
import my.lawatan.document.word.Block.Paragraph;
import my.lawatan.document.word.Block.Room;
import my.lawatan.document.word.Block.Row;
import my.lawatan.document.word.Declarations.Line;

/** Writes paragraphs and tables, each with its style, and beside it only what the style does not say. */
final class BlockWriter {
    private static final List<String> SIDES = List.of("top", "left", "bottom", "right");
    private static final double HAIR = 2;

    private final Xml xml;
    private final Styles styles;
    private final RunWriter runs;

    BlockWriter(Xml xml, Styles styles, RunWriter runs) {
        this.xml = xml;
        this.styles = styles;
        this.runs = runs;
    }

    /** Writes them one after another. Two tables would be one, and a cell must end with a paragraph: then one is put in. */
    void write(List<Block> blocks) {
        boolean grid = true;
        boolean first = true;
        for (Block block : blocks) {
            if (block instanceof Grid && grid && !first) write(Frames.spacer(Look.PLAIN));
            if (block instanceof Paragraph paragraph) write(paragraph);
            if (block instanceof Grid table) write(table);
            grid = block instanceof Grid;
            first = false;
        }
        if (grid) write(Frames.spacer(Look.PLAIN));
    }

    /** Writes one. */
    void write(Paragraph paragraph) {
        Look style = styles.look(paragraph.style());
        xml.open("w:p");
        properties(paragraph, style);
        paragraph.runs().forEach(run -> runs.write(run, style));
        xml.close();
    }

    private void properties(Paragraph paragraph, Look style) {
        Room room = paragraph.room();
        xml.open("w:pPr").empty("w:pStyle", "w:val", paragraph.style());
        if (room.withNext()) xml.empty("w:keepNext");
        if (room.anew()) xml.empty("w:pageBreakBefore");
        lines(room.lines());
        if (paragraph.runs().isEmpty()) exactly(Math.max(HAIR, Math.max(room.before(), room.after())));
        else spacing(room, paragraph.look());
        if (room.left() != 0 && !paragraph.style().equals(Styles.POINT))
            xml.empty("w:ind", "w:left", Units.twentieths(room.left()));
        else if (room.left() > Styles.POINT_LEFT)
            xml.empty("w:ind", "w:left", Units.twentieths(room.left()), "w:hanging", Units.twentieths(Styles.HANGING));
        String align = paragraph.look().align();
        if (!align.equals(style.align())) xml.empty("w:jc", "w:val", align);
        xml.close();
    }

    private void lines(Map<String, Line> lines) {
        if (lines.isEmpty()) return;
        xml.open("w:pBdr");
        for (String side : SIDES) if (lines.containsKey(side)) line(side, lines.get(side), side.equals("left") ? 5 : 2);
        xml.close();
    }

    private void line(String side, Line line, int space) {
        xml.empty(
                "w:" + side,
                "w:val",
                line.kind().equals("dashed") ? "dashed" : "single",
                "w:sz",
                Units.eighths(line.width()),
                "w:space",
                Integer.toString(space),
                "w:color",
                line.colour());
    }

    private void exactly(double points) {
        String twentieths = Units.twentieths(points);
        xml.empty("w:spacing", "w:before", "0", "w:after", "0", "w:line", twentieths, "w:lineRule", "exact");
    }

    private void spacing(Room room, Look look) {
        xml.empty(
                "w:spacing",
                "w:before",
                Units.twentieths(Math.max(0, room.before())),
                "w:after",
                Units.twentieths(Math.max(0, room.after())),
                "w:line",
                Units.line(look.lines()),
                "w:lineRule",
                "auto");
    }

    private void write(Grid grid) {
        double width = grid.widths().stream().mapToDouble(w -> w).sum();
        xml.open("w:tbl").open("w:tblPr");
        xml.empty("w:tblStyle", "w:val", grid.table() ? Styles.TABLE : Styles.COLUMNS);
        xml.empty("w:tblW", "w:w", Units.twentieths(width), "w:type", "dxa");
        xml.empty("w:tblLayout", "w:type", "fixed");
        String head = grid.table() ? "1" : "0";
        xml.empty("w:tblLook", "w:val", grid.table() ? "0020" : "0000", "w:firstRow", head);
        xml.close().open("w:tblGrid");
        grid.widths().forEach(w -> xml.empty("w:gridCol", "w:w", Units.twentieths(w)));
        xml.close();
        grid.rows().forEach(row -> write(row, grid));
        xml.close();
    }

    private void write(Row row, Grid grid) {
        xml.open("w:tr").open("w:trPr").empty("w:cantSplit");
        if (row.head()) xml.empty("w:tblHeader");
        xml.close();
        int column = 0;
        for (Cell cell : row.cells()) {
            int to = column + cell.span();
            double width = grid.widths().subList(column, to).stream()
                    .mapToDouble(w -> w)
                    .sum();
            write(cell, width);
            column = to;
        }
        // a row that is too short is a broken one
        if (column < grid.widths().size()) {
            int rest = grid.widths().size() - column;
            double width = grid.widths().subList(column, grid.widths().size()).stream()
                    .mapToDouble(w -> w)
                    .sum();
            write(new Cell(rest, Declarations.of(""), 0, List.of()), width);
        }
        xml.close();
    }

    private void write(Cell cell, double width) {
        xml.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", Units.twentieths(width), "w:type", "dxa");
        if (cell.span() > 1) xml.empty("w:gridSpan", "w:val", Integer.toString(cell.span()));
        xml.open("w:tcBorders");
        for (String side : SIDES) cell.says().line(side).ifPresent(line -> line(side, line, 0));
        xml.close();
        String ground = cell.says().value("background-color");
        if (!ground.isEmpty()) xml.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", ground.substring(1));
        xml.open("w:tcMar");
        for (String side : SIDES) {
            double edge = cell.says().points("padding-" + side, cell.size());
            xml.empty("w:" + side, "w:w", Units.twentieths(edge), "w:type", "dxa");
        }
        xml.close();
        String align = cell.says().value("vertical-align");
        if (align.equals("bottom") || align.equals("middle"))
            xml.empty("w:vAlign", "w:val", align.equals("middle") ? "center" : align);
        xml.close();
        write(cell.blocks());
        xml.close();
    }
}
