package my.lawatan.interchange.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import my.lawatan.interchange.Remark;
import my.lawatan.interchange.table.Grid;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/** The tables of an HTML text, one after another, with the lines of text between them. */
public final class HtmlGrid {
    /** What stands between tables is a line or nothing that concerns them. */
    private static final int LONGEST_BETWEEN = 160;

    /** No page is longer, in UTF-16 units. */
    private static final int LONGEST = 4 << 20;

    private static final Pattern TABLE = Pattern.compile("<table", Pattern.CASE_INSENSITIVE);

    /** A page with more is made to do harm: each costs the more the more there are. */
    private static final long MOST_TABLES = 1_000;

    /** Elements within elements; the parser's own limit lets a hostile page take many seconds. */
    private static final int DEPTH = 100;

    private final List<Grid.Row> rows = new ArrayList<>();
    private final List<Remark> leftOut = new ArrayList<>();
    private int number;

    private HtmlGrid() {}

    /** Whether {@code text} holds a table, and is a page that somebody wrote. */
    public static boolean holdsTable(String text) {
        if (text.length() > LONGEST) return false;
        long tables = TABLE.matcher(text).results().limit(MOST_TABLES + 1).count();
        return tables > 0 && tables <= MOST_TABLES;
    }

    /** The tables of {@code html}; without rows if there is none. */
    public static Grid of(String html) {
        HtmlGrid grid = new HtmlGrid();
        Element page =
                Parser.htmlParser().setMaxDepth(DEPTH).parseInput(html, "").body();
        // a table in a table is read for itself: what is around it is the page
        Set<Element> around = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Element table : page.select("table")) outer(table).ifPresent(around::add);
        page.traverse(grid.new Walk(around));
        return new Grid(grid.rows, grid.leftOut);
    }

    private static Optional<Element> outer(Element table) {
        for (Element up = table.parent(); up != null; up = up.parent()) if (up.nameIs("table")) return Optional.of(up);
        return Optional.empty();
    }

    /** Once through the page: tables as they come, and between them line after line. */
    private final class Walk implements NodeVisitor {
        private final Set<Element> around;
        private final StringBuilder line = new StringBuilder();
        private Element inside;

        /** @param around tables that hold tables */
        Walk(Set<Element> around) {
            this.around = around;
        }

        @Override
        public void head(Node node, int depth) {
            if (inside != null) return;
            if (node instanceof TextNode words && line.length() <= LONGEST_BETWEEN) line.append(words.text());
            if (!(node instanceof Element element) || !element.isBlock()) return;
            between();
            if (!element.nameIs("table") || around.contains(element)) return;
            inside = element;
            table(element);
        }

        @Override
        public void tail(Node node, int depth) {
            if (node == inside) inside = null;
            else if (inside == null && node instanceof Element element && element.isBlock()) between();
        }

        private void between() {
            String text = line.toString().replaceAll("[\\s\\u00A0]+", " ").strip();
            line.setLength(0);
            if (!text.isEmpty() && text.length() <= LONGEST_BETWEEN && rows.size() < Grid.ROWS)
                rows.add(new Grid.Row(number + 1, List.of(text), Set.of(), true, false));
        }
    }

    /** A cell that reaches into rows below. */
    private record Reaching(String text, int rowsLeft) {}

    private void table(Element table) {
        Map<Integer, Reaching> reaching = new HashMap<>();
        for (Element row : table.select("tr")) {
            if (rows.size() >= Grid.ROWS) {
                leftOut.add(Remark.at(number + 1, "interchange.table.too-long", Grid.ROWS));
                return;
            }
            number++;
            if (!hidden(row)) row(row, reaching);
        }
    }

    private void row(Element row, Map<Integer, Reaching> reaching) {
        List<String> cells = new ArrayList<>();
        Set<Integer> carried = new HashSet<>();
        for (Element cell : row.select("> td, > th")) {
            carry(cells, carried, reaching);
            int down = span(cell, "rowspan", Grid.ROWS);
            int across = span(cell, "colspan", Grid.COLUMNS);
            String text = CellText.of(cell);
            for (int i = 0; i < across && cells.size() < Grid.COLUMNS; i++) {
                String here = i == 0 ? text : "";
                if (down > 1) reaching.put(cells.size(), new Reaching(here, down - 1));
                cells.add(here);
            }
        }
        carry(cells, carried, reaching);
        rows.add(new Grid.Row(number, cells, carried, false, CellText.struck(row)));
    }

    private static void carry(List<String> cells, Set<Integer> carried, Map<Integer, Reaching> reaching) {
        for (int column = cells.size(); reaching.containsKey(column); column = cells.size()) {
            Reaching above = reaching.remove(column);
            if (above.rowsLeft() > 1) reaching.put(column, new Reaching(above.text(), above.rowsLeft() - 1));
            carried.add(column);
            cells.add(above.text());
        }
    }

    private static int span(Element cell, String attribute, int most) {
        String text = cell.attr(attribute).strip();
        if (!text.matches("\\d{1,9}")) return 1;
        return Math.max(1, Math.min(most, Integer.parseInt(text)));
    }

    static boolean hidden(Element element) {
        String style = element.attr("style").replace(" ", "").toLowerCase(java.util.Locale.ROOT);
        return element.hasAttr("hidden") || style.contains("display:none") || style.contains("mso-hide:all");
    }
}
