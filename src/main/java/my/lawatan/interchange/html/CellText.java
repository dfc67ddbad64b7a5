package my.lawatan.interchange.html;

import java.util.Set;
import my.lawatan.interchange.table.Grid;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The text of an element as a reader sees it: its lines kept, what is struck out or hidden left out. */
final class CellText implements NodeFilter {
    private static final Set<String> LINES = Set.of("p", "div", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> STRUCK = Set.of("s", "del", "strike");
    private static final Set<String> NO_TEXT = Set.of("style", "script", "head", "title");
    private final StringBuilder text = new StringBuilder();

    private CellText() {}

    static String of(Element element) {
        CellText all = new CellText();
        element.filter(all);
        return all.text
                .toString()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .reduce((a, b) -> a + "\n" + b)
                .orElse("");
    }

    /** Whether anything in it is struck out. */
    static boolean struck(Element element) {
        return !element.select(String.join(", ", STRUCK)).isEmpty()
                || element.select("[style]").stream().anyMatch(CellText::lineThrough);
    }

    private static boolean lineThrough(Element element) {
        return element.attr("style").contains("line-through");
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (text.length() > Grid.CELL) return FilterResult.STOP;
        if (node instanceof TextNode words) {
            String plain = words.getWholeText().replaceAll("[\\s\\u00A0]+", " ");
            text.append(plain, 0, Math.min(plain.length(), Grid.CELL));
        } else if (node instanceof Element element) {
            String name = element.normalName();
            if (NO_TEXT.contains(name) || STRUCK.contains(name) || lineThrough(element) || HtmlGrid.hidden(element))
                return FilterResult.SKIP_ENTIRELY;
            if (name.equals("br") || LINES.contains(name)) text.append('\n');
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && LINES.contains(element.normalName())) text.append('\n');
        return FilterResult.CONTINUE;
    }
}
