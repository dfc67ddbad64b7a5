package my.lawatan.document.pdf;

import static my.lawatan.document.pdf.Pieces.bottom;

import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.newtable.TableRowBox;
import com.openhtmltopdf.newtable.TableSectionBox;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import my.lawatan.document.pdf.Pieces.Piece;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The heads in a laid out document: of tables, and whatever its style wants no break of a page after. The layout keeps no head of a table
 * with a first row that may not be torn, and how much room a head needs is known only when what follows it is laid out: it is measured
 * here, and written into the document, to be laid out again; the few millimetres that the style asks for below
 * headings only spare most papers that. So is what is too tall to leave the rest of a page blank for it, and what goes with the meaning
 * of marks to the last page. All three are mended from one measurement: of 92 layouts, counted on 75 papers of both samples, 79 were
 * right as first laid out, 13 in the second, and none took a third.
 */
final class Heads {
    /** So many lines of a text stand together at least: two at the end of a page, or three where only one would be left. */
    private static final int LINES = 3;
    /** A line that is taller has pictures or drawings in it, and is enough alone. In points. */
    private static final int TALLEST_LINE = 36;
    /** What is lost in rounding: the layout counts in whole dots, and the style sheet in tenths of points. In points. */
    private static final int SLACK = 2;
    /** Taken to be above the first line of what went to another page than its head: there it cannot be measured. In points. */
    private static final int PADDING = 8;
    /** Taken to be above what marks mean, which is measured where nothing is above it. In points. */
    private static final int MARGIN = 12;

    // What may be torn, and how much of it goes overleaf, was chosen by eye on all papers of both samples; nothing
    // measures what reads well.

    /**
     * What is taller than one in so many parts of a page may be torn, and is begun on a page that would else be blank in as much of it.
     * With a third, items were torn that one takes in at a glance; where more than half is blank, the paper seems to end there.
     */
    private static final int MOST_OF_A_PAGE = 2;
    /** The same of what consists of blocks one below the other: it is torn sooner, as that is between two of them and each stays whole. */
    private static final int MOST_OF_BLOCKS = 3;
    /**
     * What is torn has on the page where it begins, and on the one where it ends, one in so many parts of the height from which it is
     * tall: less would be taken for all of it, or be missed overleaf.
     */
    private static final int LEAST_OF_TALL = 2;
    /** On lower pages, which are those for a pocket, nothing is torn: half of one is a few lines. In points. */
    private static final int LEAST_TORN = 360;

    /** What is no higher than a line or two is not alone on a page with what it belongs to on the page before. In points. */
    private static final int FEW_LINES = 40;
    /** With so little goes the part before it, unless both together would leave one in so many parts of a page blank. */
    private static final int MOST_WITH_FEW = 2;

    private static final String ROOM = "-fs-page-break-min-height: ";

    private final LayoutContext context;
    private final double dotsPerPoint;
    private final Pieces pieces;
    private final Set<Box> torn = new HashSet<>();

    private Heads(PdfBoxRenderer renderer) {
        this.context = renderer.getSharedContext().newLayoutContextInstance();
        this.dotsPerPoint = renderer.getDotsPerPoint();
        this.pieces = new Pieces(renderer, context);
    }

    /** If a head stands alone at the end of a page, a page ends early or what marks mean is alone: says in the document how much room each
     * head needs, what may be torn and what goes with the meanings.
     *
     * @return whether the document says something else now and is to be laid out again */
    static boolean keep(PdfBoxRenderer renderer) {
        if (renderer.getRootBox().getLayer().getPages().size() < 2) return false;
        Heads heads = new Heads(renderer);
        boolean empty = heads.anyEmpty();
        int meanings = heads.meanings();
        if (!empty && !heads.anyAlone() && !heads.parts(meanings)) return false;
        return (empty && heads.loosen()) | heads.write() | heads.accompany(meanings);
    }

    private boolean anyAlone() {
        for (int i = 0; i + 1 < pieces.count(); i++) if (pieces.at(i).head() && parts(i + 1)) return true;
        return false;
    }

    // whether a page ends before it
    private boolean parts(int place) {
        return place > 0
                && place < pieces.count()
                && pieces.page(pieces.at(place - 1).box())
                        < pieces.page(pieces.at(place).box());
    }

    private boolean write() {
        boolean changed = false;
        for (int i = 0; i + 1 < pieces.count(); i++) if (pieces.at(i).head()) changed |= write(i);
        return changed;
    }

    private boolean write(int at) {
        Box moved = pieces.at(at).moved();
        int next = pieces.text(at);
        double room = heads(at, next);
        Piece text = pieces.at(next);
        if (text.head()) return false;
        Box last = pieces.at(next - 1).box();
        if (beside(last, text.box())) return false;
        boolean whole = fits(text.whole(), room, last);
        boolean unit = whole || fits(text.unit(), room, last);
        boolean changed = !whole && tear(text.whole(), text.unit()) | !unit && tear(text.unit(), text.box());
        double below = whole ? below(last, text.whole()) : unit ? below(last, text.unit()) : lines(room, last, text);
        return changed | require(moved, room + below);
    }

    /** How tall the heads are from one place to another. */
    private double heads(int from, int to) {
        double room = bottom(pieces.at(from).box()) - pieces.at(from).moved().getAbsY();
        for (int i = from + 1; i < to; i++)
            room += below(pieces.at(i - 1).box(), pieces.at(i).box());
        return room;
    }

    // below its heads on one page
    private boolean fits(Box box, double room, Box last) {
        return !(box instanceof LineBox) && !torn.contains(box) && room + below(last, box) <= pieces.least();
    }

    /** The place of the first of the meanings of marks that end the document. */
    private int meanings() {
        int first = pieces.count();
        while (first > 0 && spelled(pieces.at(first - 1).box()) != null) first--;
        return first;
    }

    // what says it around that box; null if it is of something else
    private static Box spelled(Box box) {
        Box around = box;
        while (around != null
                && (around.getElement() == null
                        || !"spelled".equals(around.getElement().getAttribute("class")))) around = around.getParent();
        return around;
    }

    /** If the meanings of marks are alone on the last page: says that what ends before them goes with them. */
    private boolean accompany(int meanings) {
        if (!parts(meanings)) return false;
        Box row = pieces.at(meanings - 1).box();
        while (row != null && !(row instanceof TableRowBox)) row = row.getParent();
        if (row == null) return false;
        int text = meanings - 1;
        while (text > 0 && Pieces.within(pieces.at(text - 1).box(), row)) text--;
        int first = text;
        while (first > 0 && pieces.at(first - 1).head()) first--;
        boolean headed = first < text;
        double room = headed ? heads(first, text) + below(pieces.at(text - 1).box(), row) : row.getHeight();
        Box meant = pieces.at(pieces.count() - 1).box();
        double below = points(MARGIN)
                + bottom(meant)
                - spelled(pieces.at(meanings).box()).getAbsY();
        return require(headed ? pieces.at(first).moved() : row, room + below);
    }

    /** Whether a page ends early, because what comes next is tall and may not be torn. */
    private boolean anyEmpty() {
        if (pieces.least() < points(LEAST_TORN)) return false;
        int[] blank = pieces.blank();
        for (int i = 1; i < pieces.count(); i++) {
            if (!parts(i)) continue;
            Piece text = pieces.at(pieces.text(i));
            int room = blank[pieces.page(pieces.at(i - 1).box())];
            if (tall(text.unit()) && room > most(text.unit()) || tall(text.whole()) && room > most(text.whole()))
                return true;
        }
        return false;
    }

    private double most(Box box) {
        return (double) pieces.least() / (ofBlocks(box) ? MOST_OF_BLOCKS : MOST_OF_A_PAGE);
    }

    private static boolean ofBlocks(Box box) {
        return !(box instanceof TableBox || box instanceof TableSectionBox || box instanceof TableRowBox)
                && box.getChildren().stream().noneMatch(LineBox.class::isInstance);
    }

    private boolean tall(Box box) {
        return box != null && !(box instanceof LineBox) && box.getHeight() > most(box) && !drawn(box);
    }

    // what lies where it is drawn cannot be torn
    private static boolean drawn(Box box) {
        return box.getStyle().isPositioned() || box.getChildren().stream().anyMatch(Heads::drawn);
    }

    private boolean loosen() {
        boolean changed = false;
        for (int i = 0; i < pieces.count(); i++) if (!pieces.at(i).head()) changed |= loosen(i);
        return changed;
    }

    private boolean loosen(int at) {
        Piece text = pieces.at(at);
        boolean whole = text.whole() != text.unit() && tall(text.whole()) && tear(text.whole(), text.unit());
        if (whole) end(text.whole());
        boolean blocks = ofBlocks(text.unit());
        boolean unit = tall(text.unit()) && tear(text.unit(), blocks ? text.unit() : text.box());
        if (unit && !blocks) begin(text.unit(), at);
        if (unit) end(text.unit());
        return whole || unit;
    }

    private void begin(Box unit, int at) {
        int first = at;
        while (first > 0 && pieces.at(first - 1).head()) first--;
        Box row = unit instanceof TableSectionBox ? unit.getChildren().get(0) : unit;
        require(row, begun(unit, first == at ? 0 : heads(first, at)) - points(SLACK));
    }

    // so much, with its heads, that nobody takes it for less
    private double begun(Box unit, double above) {
        return Math.max(most(unit) - above, most(unit) / LEAST_OF_TALL);
    }

    // with more than the last of what it consists of
    private void end(Box unit) {
        List<List<Box>> columns = new ArrayList<>();
        if (ofBlocks(unit)) columns.add(last(unit.getChildren()));
        else paragraphs(unit, columns);
        for (List<Box> column : columns) {
            double overleaf = overleaf(unit, column);
            column.stream()
                    .filter(paragraph -> bottom(unit) - paragraph.getAbsY() == overleaf)
                    .findFirst()
                    .ifPresent(paragraph -> require(paragraph, overleaf - points(SLACK)));
        }
    }

    // as much as is little of a page; where that is only a line or two, what is before it as well, though it be more
    private double overleaf(Box unit, List<Box> column) {
        double overleaf = 0;
        for (int i = column.size() - 1; i >= 0; i--) {
            double from = (double) bottom(unit) - column.get(i).getAbsY();
            boolean few =
                    overleaf > 0 && overleaf < points(FEW_LINES) && from < (double) pieces.least() / MOST_WITH_FEW;
            if (from >= most(unit) / LEAST_OF_TALL && !few) break;
            overleaf = from;
        }
        return overleaf;
    }

    // of each column the last ones
    private static void paragraphs(Box box, List<List<Box>> columns) {
        List<Box> texts = box.getChildren().stream()
                .filter(child -> child.getElement() != null
                        && child.getElement().getTagName().equals("p"))
                .toList();
        if (texts.size() > 1) columns.add(last(texts));
        else for (Box child : box.getChildren()) paragraphs(child, columns);
    }

    private static List<Box> last(List<Box> boxes) {
        return boxes.subList(Math.max(0, boxes.size() - LINES), boxes.size());
    }

    private boolean require(Box moved, double needed) {
        double room = needed + points(SLACK);
        if (moved.getElement() == null || room > pieces.least()) return false;
        if (moved.getStyle().getFSPageBreakMinHeight(context) > room - points(SLACK)) return false;
        style(moved.getElement(), String.format(Locale.ROOT, ROOM + "%.1fpt", room / dotsPerPoint));
        // what is within would take it over
        for (Node node = moved.getElement().getFirstChild(); node != null; node = node.getNextSibling())
            if (node instanceof Element child) style(child, ROOM + "0");
        return true;
    }

    // what leaves no room for its head on a page of its own begins below the head; what is inside stays as it is
    private boolean tear(Box outer, Box inside) {
        boolean changed = false;
        for (Box box = inside; box != outer.getParent(); box = box.getParent()) {
            if (box == inside && box != outer) continue;
            torn.add(box);
            if (box.getElement() == null || !box.getStyle().isAvoidPageBreakInside()) continue;
            style(box.getElement(), "page-break-inside: auto");
            changed = true;
        }
        return changed;
    }

    private static void style(Element element, String more) {
        String before = element.getAttribute("style");
        element.setAttribute("style", before.isEmpty() ? more : before + "; " + more);
    }

    private double lines(double above, Box head, Piece text) {
        Box line = Pieces.line(text.box());
        if (line == null) return text.wants();
        double height = line.getHeight();
        double room = pieces.page(head) == pieces.page(line) ? line.getAbsY() - bottom(head) : points(PADDING);
        if (height <= points(TALLEST_LINE))
            height = Math.min(LINES * height, Math.max(height, bottom(line.getParent()) - line.getAbsY()));
        boolean begins = torn.contains(text.unit()) && tall(text.unit()) && !ofBlocks(text.unit());
        double begun = begins ? begun(text.unit(), above) : 0;
        return Math.max(room + height, Math.max(text.wants(), begun));
    }

    // how much further down it reaches, or how tall it is where it went to another page
    private double below(Box above, Box box) {
        return pieces.page(above) == pieces.page(box) ? bottom(box) - bottom(above) : box.getHeight();
    }

    private boolean beside(Box head, Box text) {
        return text.getAbsY() < bottom(head) - points(SLACK);
    }

    private double points(int points) {
        return points * dotsPerPoint;
    }
}
