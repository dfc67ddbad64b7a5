package my.lawatan.document.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import my.lawatan.document.word.Block.Cell;
import my.lawatan.document.word.Block.Grid;
import my.lawatan.document.word.Block.Paragraph;
import my.lawatan.document.word.Block.Room;
import my.lawatan.document.word.Block.Row;
import my.lawatan.document.word.Block.Run;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads elements of a page as what stands one after another on it. */
final class PageReader {
    private static final Set<String> INLINE = Set.of("span", "b", "i", "a", "br", "img", "object");

    /** What a style sheet would count, Word counts. */
    private static final Map<String, String> FIELDS = Map.of("n", "PAGE", "m", "NUMPAGES");

    /** Wide enough for a code. */
    private static final double FOOT_NUMBER = 112;

    private final StyleSheet sheet;
    private final GridReader grids = new GridReader(this);

    PageReader(StyleSheet sheet) {
        this.sheet = sheet;
    }

    /**
     * Where something is read.
     *
     * @param look of the type around it
     * @param width in points
     * @param style of its paragraphs
     */
    record Within(Look look, double width, String style) {
        Within with(Look other) {
            return new Within(other, width, style);
        }

        Within styled(String other) {
            return new Within(look, width, other);
        }

        Within as(double other) {
            return new Within(look, other, style);
        }
    }

    Declarations says(Element element) {
        return sheet.of(element);
    }

    /** What stands in it. */
    List<Block> inside(Element parent, Within within) {
        List<Block> blocks = new ArrayList<>();
        Runs runs = new Runs();
        List<Element> beside = new ArrayList<>();
        for (Node node : parent.childNodes()) {
            boolean side = node instanceof Element e && isBeside(e);
            if (!side && !(node instanceof TextNode text && text.isBlank())) endBeside(beside, within, blocks);
            if (node instanceof TextNode text && beside.isEmpty()) runs.add(within.look(), text.getWholeText());
            if (!(node instanceof Element element)) continue;
            if (INLINE.contains(element.tagName())) inline(element, within, runs);
            else {
                paragraph(within, runs, blocks);
                if (side) beside.add(element);
                else blocks.addAll(block(element, within));
            }
        }
        endBeside(beside, within, blocks);
        paragraph(within, runs, blocks);
        return blocks;
    }

    private boolean isBeside(Element element) {
        return !INLINE.contains(element.tagName()) && says(element).says("display", "inline-block");
    }

    private void endBeside(List<Element> beside, Within within, List<Block> into) {
        if (beside.isEmpty()) return;
        into.add(grids.beside(List.copyOf(beside), within));
        beside.clear();
    }

    private static void paragraph(Within within, Runs runs, List<Block> into) {
        var taken = runs.take();
        if (!taken.isEmpty()) into.add(new Paragraph(within.style(), within.look(), Room.NONE, taken));
    }

    private void inline(Element element, Within within, Runs runs) {
        Look look = look(element, within);
        switch (element.tagName()) {
            case "br" -> runs.lineEnd(look);
            case "img" -> Pictures.of(element, says(element), within.width()).ifPresent(p -> runs.add(Run.of(look, p)));
            case "object" -> {
                // the place of the code, which is told in words
            }
            default -> words(element, within.with(look), runs);
        }
    }

    private Look look(Element element, Within around) {
        Look look = around.look().with(element.tagName(), says(element));
        return element.hasAttr("lang") ? look.in(element.attr("lang")) : look;
    }

    private void words(Element element, Within within, Runs runs) {
        if (FIELDS.containsKey(element.className()))
            runs.add(Run.field(within.look(), FIELDS.get(element.className())));
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode text) runs.add(within.look(), text.getWholeText());
            if (node instanceof Element inner) inline(inner, within, runs);
        }
    }

    /** The element with its edges. */
    List<Block> block(Element element, Within around) {
        Declarations says = says(element);
        Look look = look(element, around);
        Within within = around.with(look).styled(style(element, around.style()));
        if (element.tagName().equals("table")) return Frames.framed(List.of(grids.table(element, within)), says, look);
        if (says.says("display", "table")) {
            Grid grid = grids.columns(element, within);
            return Frames.framed(List.of(grid), says, look);
        }
        double edges = points(says, look, "margin-left", "padding-left", "padding-right");
        List<Block> blocks = element.tagName().equals("ul")
                ? list(element, within.as(around.width() - edges))
                : inside(element, within.as(around.width() - edges));
        return Frames.framed(blocks, says, look);
    }

    /** The line at the foot of a page, in two columns: what paper it is, and which page of it with the code under it. */
    Grid footLine(Element line, String code, Within around) {
        Declarations says = says(line);
        Within within = around.with(around.look().with("div", says));
        double number = FOOT_NUMBER;
        Within narrow = within.as(number).with(within.look().with("div", Declarations.of("text-align: right")));
        List<Block> page = new ArrayList<>(inside(line.selectFirst(".page"), narrow));
        Look letters = narrow.look().with("div", Declarations.of("font-size: 6.6pt"));
        page.add(new Paragraph(around.style(), letters, Room.NONE, List.of(Run.of(letters, code))));
        Declarations edge = Declarations.of(
                "border-top: " + says.value("border-top") + "; padding-top: " + says.value("padding-top"));
        double size = within.look().size();
        Cell left = new Cell(1, edge, size, inside(line.selectFirst(".imprint"), within.as(around.width() - number)));
        Row row = new Row(false, List.of(left, new Cell(1, edge, size, page)));
        return new Grid(false, List.of(around.width() - number, number), List.of(row));
    }

    private List<Block> list(Element list, Within within) {
        List<Block> blocks = new ArrayList<>();
        for (Element point : list.children()) blocks.addAll(block(point, within));
        return blocks;
    }

    private static double points(Declarations says, Look look, String... properties) {
        double sum = 0;
        for (String property : properties) sum += says.points(property, look.size());
        return sum;
    }

    private static String style(Element element, String around) {
        return switch (element.tagName()) {
            case "h1" -> "Heading1";
            case "h2" -> "Heading2";
            case "h3" -> "Heading3";
            case "h4" -> "Heading4";
            case "li" -> "ListBullet";
            case "th" -> "TableHeading";
            case "td" -> "TableText";
            default -> around;
        };
    }
}
