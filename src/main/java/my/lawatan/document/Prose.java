package my.lawatan.document;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/**
 * What an officer wrote under a head of a brief (CommonMark), as paragraphs and points. Anything that is no emphasis, list or
 * heading is text and is printed as the text it is: HTML, scripts, the addresses of pictures.
 */
public final class Prose {
    private static final int DEEPEST = 20;
    private static final int DEEPEST_SHOWN = 3;

    private Prose() {}

    /** A piece of text of one look. */
    public record Span(String text, boolean strong, boolean emphasis) {}

    /**
     * A paragraph, or a point of a list.
     *
     * @param depth 0 for a paragraph, 1 for a point, 2 for a point under a point
     * @param marker number of a point in a numbered list; empty for others
     */
    public record Paragraph(int depth, String marker, List<Span> spans) {
        public Paragraph {
            spans = List.copyOf(spans);
        }

        /** Without its looks. */
        public String text() {
            StringBuilder text = new StringBuilder();
            spans.forEach(span -> text.append(span.text()));
            return text.toString();
        }
    }

    /** Paragraphs that follow one another, or the points of one list. */
    public record Part(boolean list, List<Paragraph> paragraphs) {
        public Part {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /** The parts of {@code markdown}; none if it is blank. */
    public static List<Part> of(String markdown) {
        return parts(paragraphs(markdown));
    }

    /** The first {@code most} points, or paragraphs if there is no list, each with what is under it. */
    public static List<Part> points(String markdown, int most) {
        List<Paragraph> all = paragraphs(markdown);
        int level = level(all);
        List<Paragraph> kept = new ArrayList<>();
        int points = 0;
        for (Paragraph paragraph : all) {
            if (paragraph.depth() == level && ++points > most) break;
            kept.add(paragraph);
        }
        return parts(kept);
    }

    /** How many points, or paragraphs if there is no list, there are. */
    public static int count(String markdown) {
        List<Paragraph> all = paragraphs(markdown);
        int level = level(all);
        return (int) all.stream().filter(p -> p.depth() == level).count();
    }

    private static int level(List<Paragraph> all) {
        return all.stream().anyMatch(p -> p.depth() > 0) ? 1 : 0;
    }

    private static List<Part> parts(List<Paragraph> paragraphs) {
        List<Part> parts = new ArrayList<>();
        List<Paragraph> run = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            boolean list = paragraph.depth() > 0;
            if (!run.isEmpty() && run.get(0).depth() > 0 != list) {
                parts.add(new Part(!list, run));
                run = new ArrayList<>();
            }
            run.add(paragraph);
        }
        if (!run.isEmpty()) parts.add(new Part(run.get(0).depth() > 0, run));
        return parts;
    }

    private static List<Paragraph> paragraphs(String markdown) {
        if (markdown.isBlank()) return List.of();
        Parser parser = Parser.builder()
                .maxOpenBlockParsers(DEEPEST)
                .maxInlineNesting(DEEPEST)
                .build();
        Walk walk = new Walk();
        walk.blocks(parser.parse(markdown));
        return walk.paragraphs;
    }

    /** One reading of a document from top to bottom; the parser's limits bound its depth. */
    private static final class Walk {
        private final List<Paragraph> paragraphs = new ArrayList<>();
        private final List<Span> line = new ArrayList<>();
        private int depth;
        private String marker = "";

        void blocks(Node parent) {
            for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) block(node);
        }

        private void block(Node node) {
            if (node instanceof ListItem item) point(item);
            else if (node instanceof HtmlBlock html) plain(html.getLiteral());
            else if (node instanceof FencedCodeBlock code) plain(code.getLiteral());
            else if (node instanceof IndentedCodeBlock code) plain(code.getLiteral());
            else if (node instanceof ThematicBreak) plain("—");
            else if (node.getFirstChild() instanceof Block || node instanceof Document) blocks(node);
            else inline(node, node instanceof org.commonmark.node.Heading, false, true);
        }

        private void point(ListItem item) {
            String outerMarker = marker;
            marker = number(item);
            depth++;
            if (item.getFirstChild() == null) plain("");
            blocks(item);
            depth--;
            marker = outerMarker;
        }

        private static String number(ListItem item) {
            if (!(item.getParent() instanceof OrderedList list)) return "";
            int number = list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber();
            for (Node before = item.getPrevious(); before != null; before = before.getPrevious()) number++;
            return number + (list.getMarkerDelimiter() == null ? "." : list.getMarkerDelimiter());
        }

        private void plain(String text) {
            line.add(new Span(text.strip(), false, false));
            end();
        }

        private void inline(Node parent, boolean strong, boolean emphasis, boolean ends) {
            for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
                if (node instanceof Text text) line.add(new Span(text.getLiteral(), strong, emphasis));
                else if (node instanceof Code code) line.add(new Span(code.getLiteral(), strong, emphasis));
                else if (node instanceof HtmlInline html) line.add(new Span(html.getLiteral(), strong, emphasis));
                else if (node instanceof SoftLineBreak) line.add(new Span(" ", strong, emphasis));
                else if (node instanceof HardLineBreak) line.add(new Span("\n", strong, emphasis));
                else
                    inline(node, strong || node instanceof StrongEmphasis, emphasis || node instanceof Emphasis, false);
            }
            if (ends) end();
        }

        private void end() {
            paragraphs.add(new Paragraph(Math.min(depth, DEEPEST_SHOWN), marker, line));
            line.clear();
            marker = "";
        }
    }
}
