package my.lawatan.document.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import my.lawatan.document.word.Block.Cell;
import my.lawatan.document.word.Block.Grid;
import my.lawatan.document.word.Block.Row;
import my.lawatan.document.word.PageReader.Within;
import org.jsoup.nodes.Element;

/** Reads tables, and what a page sets side by side. */
final class GridReader {
    private static final double LEAST = 20;
    private final PageReader page;

    GridReader(PageReader page) {
        this.page = page;
    }

    /** A table with headings and rows. */
    Grid table(Element table, Within within) {
        List<Element> rows = table.select("> thead > tr, > tbody > tr, > tr");
        List<Double> widths = widths(rows.get(0), within);
        List<Row> read = new ArrayList<>();
        for (Element row : rows) {
            boolean head = row.parent().tagName().equals("thead");
            boolean kept = row.nextElementSibling() != null && avoidsBreak(row.parent());
            read.add(row(head, kept, row.children(), widths, within));
        }
        return new Grid(true, widths, read);
    }

    private boolean avoidsBreak(Element rows) {
        return page.says(rows).says("page-break-inside", "avoid");
    }

    /** What is set in columns without being a table: cells at once, or rows of them. */
    Grid columns(Element grid, Within within) {
        Declarations says = page.says(grid);
        List<Element> rows = grid.children().stream()
                .filter(child -> page.says(child).says("display", "table-row"))
                .toList();
        if (rows.isEmpty()) rows = List.of(grid);
        List<Double> widths = widths(rows.get(0), within);
        List<Row> read = new ArrayList<>();
        for (Element row : rows) {
            boolean last = row == rows.get(rows.size() - 1);
            Row cells = row(false, !last && says.says("page-break-inside", "avoid"), row.children(), widths, within);
            read.add(last ? Frames.underlined(cells, says) : cells);
        }
        return new Grid(false, widths, read);
    }

    /** Boxes that stand beside each other, as many as there is room for. */
    Grid beside(List<Element> boxes, Within within) {
        List<List<Element>> rows = new ArrayList<>();
        double left = -1;
        for (Element box : boxes) {
            double width = width(box, within).orElse(within.width());
            if (left < width) {
                rows.add(new ArrayList<>());
                left = within.width() + 1;
            }
            left -= width;
            rows.get(rows.size() - 1).add(box);
        }
        List<Double> widths = widths(rows.get(0), within);
        return new Grid(
                false,
                widths,
                rows.stream().map(row -> row(false, false, row, widths, within)).toList());
    }

    private List<Double> widths(Element row, Within within) {
        return widths(row.children(), within);
    }

    // those for which no width is said share what is left
    private List<Double> widths(List<Element> cells, Within within) {
        List<Double> widths = new ArrayList<>();
        for (Element cell : cells) {
            int span = span(cell);
            double said = width(cell, within).orElse(0.0) / span;
            for (int i = 0; i < span; i++) widths.add(said);
        }
        double left = within.width() - widths.stream().mapToDouble(w -> w).sum();
        long free = widths.stream().filter(w -> w == 0).count();
        double each = free == 0 ? 0 : Math.max(LEAST, left / free);
        return fitted(widths.stream().map(w -> w == 0 ? each : w).toList(), within.width());
    }

    private static List<Double> fitted(List<Double> widths, double width) {
        double sum = widths.stream().mapToDouble(w -> w).sum();
        return sum <= width ? widths : widths.stream().map(w -> w * width / sum).toList();
    }

    // as the style sheet means it: without what is at the edges, but for parts of the whole
    private Optional<Double> width(Element cell, Within within) {
        Declarations says = page.says(cell);
        double size = within.look().with(cell.tagName(), says).size();
        double edges = Arrays.asList("padding-left", "padding-right", "margin-left", "margin-right").stream()
                .mapToDouble(edge -> says.length(edge, size, within.width()).orElse(0.0))
                .sum();
        boolean part = says.value("width").endsWith("%");
        boolean beside = says.says("display", "inline-block");
        return says.length("width", size, within.width()).map(w -> part && !beside ? w : w + edges);
    }

    private static int span(Element cell) {
        return cell.hasAttr("colspan") ? Integer.parseInt(cell.attr("colspan")) : 1;
    }

    private Row row(boolean head, boolean kept, List<Element> cells, List<Double> widths, Within within) {
        List<Cell> read = new ArrayList<>();
        int column = 0;
        for (Element cell : cells) {
            int to = Math.min(column + span(cell), widths.size());
            double width =
                    widths.subList(column, to).stream().mapToDouble(w -> w).sum();
            read.add(cell(cell, to - column, head || kept, within.as(width)));
            column = to;
        }
        return new Row(head, read);
    }

    private Cell cell(Element cell, int span, boolean kept, Within around) {
        Declarations says = page.says(cell);
        Look look = around.look().with(cell.tagName(), says);
        double edges = says.points("padding-left", look.size()) + says.points("padding-right", look.size());
        String style = cell.tagName().equals("th")
                ? "TableHeading"
                : cell.tagName().equals("td") ? "TableText" : around.style();
        List<Block> blocks =
                page.inside(cell, around.with(look).styled(style).as(Math.max(LEAST, around.width() - edges)));
        return new Cell(span, says, look.size(), kept ? Frames.keptWithNext(blocks) : blocks);
    }
}
