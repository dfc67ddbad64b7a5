package my.lawatan.document.pdf;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.newtable.TableRowBox;
import com.openhtmltopdf.newtable.TableSectionBox;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The heads in a laid out document: of tables, and whatever its style wants no break of a page after. The layout keeps no head of a table
 * with a first row that may not be torn, and how much room a head needs is known only when what follows it is laid out: it is measured
 * here, and written into the document, to be laid out again; the few millimetres that the style asks for below
 * headings only spare most papers that. So is what is too tall to leave the rest of a page blank for it.
 */
final class Heads {
    /** So many lines of a text stand together at least: two at the end of a page, or three where only one would be left. */
    private static final int LINES = 3;
    /** A line that is taller has pictures or drawings in it. In points. */
    private static final int TALLEST_LINE = 36;
    /** What is lost in rounding, in points. */
    private static final int SLACK = 2;
    /** Above the first line of what went to another page than its head, in points. */
    private static final int PADDING = 8;

    /** What is taller than this part of a page may be torn, and a page that is blank in so much of it is begun with. */
    private static final int MOST_OF_A_PAGE = 2;
    /** On lower pages, which are those for a pocket, nothing is torn. In points. */
    private static final int LEAST_TORN = 360;

    /** What marks mean, with the room above it. In points. */
    private static final int MEANING = 40;

    private static final String ROOM = "-fs-page-break-min-height: ";

    /** What is read without a break, in the order of the document.
     *
     * @param moved what goes to the next page with it; null for what is no head
     * @param unit of a text: what may not be torn and begins with it, or its line
     * @param wants how much room what begins with it asks for */
    private record Piece(Box box, Box moved, Box unit, double wants) {
        boolean head() {
            return moved != null;
        }
    }

    private final LayoutContext context;
    private final double dotsPerPoint;
    private final List<PageBox> pages;
    private final List<Piece> pieces = new ArrayList<>();

    private Heads(PdfBoxRenderer renderer) {
        this.context = renderer.getSharedContext().newLayoutContextInstance();
        this.dotsPerPoint = renderer.getDotsPerPoint();
        this.pages = renderer.getRootBox().getLayer().getPages();
        walk(renderer.getRootBox(), null, 0, 0);
    }

    /** If a head stands alone at the end of a page: says in the document how much room each one needs.
     *
     * @return whether the document says something else now and is to be laid out again */
    static boolean keep(PdfBoxRenderer renderer) {
        if (renderer.getRootBox().getLayer().getPages().size() < 2) return false;
        Heads heads = new Heads(renderer);
        if (heads.anyEmpty() && heads.loosen()) return true;
        return heads.anyAlone() && heads.write() || heads.accompany();
    }

    // unit: the outermost box around that may not be torn, as long as nothing was found since it began
    private void walk(Box box, Box unit, double wants, int began) {
        CalculatedStyle style = box.getStyle();
        if (style.isRunning() || style.isNonFlowContent()) return;
        int found = pieces.size();
        Box around = began == found ? unit : null;
        Box kept = around == null && style.isAvoidPageBreakInside() ? box : around;
        double room = Math.max(began == found ? wants : 0, style.getFSPageBreakMinHeight(context));
        if (box instanceof TableSectionBox section && section.isHeader())
            pieces.add(new Piece(box, section.getTable(), null, 0));
        else if (style.isIdent(CSSName.PAGE_BREAK_AFTER, IdentValue.AVOID)) pieces.add(new Piece(box, box, null, 0));
        else if (box instanceof LineBox || box.getChildren().isEmpty() && box.getHeight() > 0)
            pieces.add(new Piece(box, null, kept == null ? box : kept, room));
        else for (Box child : box.getChildren()) walk(child, kept, room, found);
    }

    private boolean anyAlone() {
        for (int i = 0; i + 1 < pieces.size(); i++)
            if (pieces.get(i).head()
                    && page(pieces.get(i).box()) < page(pieces.get(i + 1).box())) return true;
        return false;
    }

    private boolean write() {
        boolean changed = false;
        for (int i = 0; i + 1 < pieces.size(); i++) if (pieces.get(i).head()) changed |= write(i);
        return changed;
    }

    private boolean write(int at) {
        Box moved = pieces.get(at).moved();
        int next = at;
        double room = bottom(pieces.get(at).box()) - moved.getAbsY();
        while (next + 1 < pieces.size() && pieces.get(++next).head())
            room += below(pieces.get(next - 1).box(), pieces.get(next).box());
        Piece text = pieces.get(next);
        if (text.head() || beside(pieces.get(next - 1).box(), text.box())) return false;
        Box last = pieces.get(next - 1).box();
        Box unit = text.unit();
        boolean torn = !(unit instanceof LineBox) && room + below(last, unit) > least();
        double below =
                unit instanceof LineBox || torn ? Math.max(lines(last, line(unit)), text.wants()) : below(last, unit);
        return (torn && tear(unit)) | require(moved, room + below);
    }

    /** If nothing but what marks mean is on the last page: says that what ends before it goes with it. */
    private boolean accompany() {
        int last = pieces.size();
        while (last > 0 && meaning(pieces.get(last - 1).box())) last--;
        if (last == 0
                || last == pieces.size()
                || page(pieces.get(last - 1).box()) == page(pieces.get(last).box())) return false;
        Box row = pieces.get(last - 1).box();
        while (row != null && !(row instanceof TableRowBox)) row = row.getParent();
        if (row == null) return false;
        int first = last - 1;
        while (first > 0 && within(pieces.get(first - 1).box(), row)) first--;
        while (first > 0 && pieces.get(first - 1).head()) first--;
        Box moved = pieces.get(first).head() ? pieces.get(first).moved() : row;
        return require(moved, (double) bottom(row) - moved.getAbsY() + points(MEANING));
    }

    private static boolean within(Box box, Box row) {
        Box around = box;
        while (around != null && around != row) around = around.getParent();
        return around == row;
    }

    private static boolean meaning(Box box) {
        for (Box around = box; around != null; around = around.getParent())
            if (around.getElement() != null
                    && "spelled".equals(around.getElement().getAttribute("class"))) return true;
        return false;
    }

    /** Whether a page ends early, because what comes next is tall and may not be torn. */
    private boolean anyEmpty() {
        if (least() < points(LEAST_TORN)) return false;
        int[] filled = new int[pages.size()];
        for (Piece piece : pieces) {
            int page = page(piece.box());
            filled[page] = Math.max(filled[page], bottom(piece.box()));
        }
        for (int i = 1; i < pieces.size(); i++) {
            int before = page(pieces.get(i - 1).box());
            int text = i;
            while (text + 1 < pieces.size() && pieces.get(text).head()) text++;
            if (page(pieces.get(i).box()) > before
                    && tall(pieces.get(text).unit())
                    && pages.get(before).getBottom() - filled[before] > most()) return true;
        }
        return false;
    }

    private double most() {
        return (double) least() / MOST_OF_A_PAGE;
    }

    private boolean tall(Box unit) {
        return unit != null && !(unit instanceof LineBox) && unit.getHeight() > most() && !drawn(unit);
    }

    // what lies where it is drawn cannot be torn
    private static boolean drawn(Box box) {
        return box.getStyle().isPositioned() || box.getChildren().stream().anyMatch(Heads::drawn);
    }

    // it begins where there is room for so much of it that nobody takes it for less, and ends with as many lines
    private boolean loosen() {
        boolean changed = false;
        for (Piece piece : pieces) {
            if (!tall(piece.unit()) || !tear(piece.unit())) continue;
            Box row = piece.unit() instanceof TableSectionBox ? first(piece.unit()) : piece.unit();
            require(row, most() - points(SLACK));
            end(piece.unit());
            changed = true;
        }
        return changed;
    }

    private void end(Box unit) {
        List<List<Box>> columns = new ArrayList<>();
        paragraphs(unit, columns);
        for (List<Box> column : columns)
            column.stream()
                    .filter(paragraph -> (double) bottom(unit) - paragraph.getAbsY() < most() / 2)
                    .findFirst()
                    .ifPresent(paragraph -> style(
                            paragraph.getElement(),
                            String.format(
                                    Locale.ROOT,
                                    ROOM + "%.1fpt",
                                    (bottom(unit) - paragraph.getAbsY()) / dotsPerPoint)));
    }

    // of each column the last ones
    private static void paragraphs(Box box, List<List<Box>> columns) {
        List<Box> texts = box.getChildren().stream()
                .filter(child -> child.getElement() != null
                        && child.getElement().getTagName().equals("p"))
                .toList();
        if (texts.size() > 1) columns.add(texts.subList(Math.max(0, texts.size() - LINES), texts.size()));
        else for (Box child : box.getChildren()) paragraphs(child, columns);
    }

    private boolean require(Box moved, double needed) {
        double room = needed + points(SLACK);
        if (moved.getElement() == null || room > least()) return false;
        if (moved.getStyle().getFSPageBreakMinHeight(context) > room - points(SLACK)) return false;
        style(moved.getElement(), String.format(Locale.ROOT, ROOM + "%.1fpt", room / dotsPerPoint));
        // what is within would take it over
        for (Node node = moved.getElement().getFirstChild(); node != null; node = node.getNextSibling())
            if (node instanceof Element child) style(child, ROOM + "0");
        return true;
    }

    // what leaves no room for its head on a page of its own begins below the head
    private static boolean tear(Box unit) {
        boolean changed = false;
        for (Box box = unit; box != null && !(box instanceof LineBox); box = first(box))
            if (box.getElement() != null && box.getStyle().isAvoidPageBreakInside()) {
                style(box.getElement(), "page-break-inside: auto");
                changed = true;
            }
        return changed;
    }

    private static Box first(Box box) {
        return box.getChildren().isEmpty() ? null : box.getChildren().get(0);
    }

    private static void style(Element element, String more) {
        String before = element.getAttribute("style");
        element.setAttribute("style", before.isEmpty() ? more : before + "; " + more);
    }

    private double lines(Box head, Box line) {
        if (line == null) return 0;
        double height = line.getHeight();
        double room = page(head) == page(line) ? line.getAbsY() - bottom(head) : points(PADDING);
        if (height > points(TALLEST_LINE)) return room + height;
        return room + Math.min(LINES * height, Math.max(height, bottom(line.getParent()) - line.getAbsY()));
    }

    // how much further down it reaches, or how tall it is where it went to another page
    private double below(Box above, Box box) {
        return page(above) == page(box) ? bottom(box) - bottom(above) : box.getHeight();
    }

    private boolean beside(Box head, Box text) {
        return text.getAbsY() < bottom(head) - points(SLACK);
    }

    private int page(Box box) {
        Box line = line(box);
        int top = (line == null ? box : line).getAbsY();
        for (int i = 0; i < pages.size(); i++) if (top < pages.get(i).getBottom()) return i;
        return pages.size() - 1;
    }

    // the room above the first line may be on the page before it
    private static Box line(Box box) {
        if (box instanceof LineBox) return box;
        for (Box child : box.getChildren()) {
            Box line = line(child);
            if (line != null) return line;
        }
        return null;
    }

    private int least() {
        return pages.stream()
                .mapToInt(page -> page.getBottom() - page.getTop())
                .min()
                .orElseThrow();
    }

    private double points(int points) {
        return points * dotsPerPoint;
    }

    private static int bottom(Box box) {
        return box.getAbsY() + box.getHeight();
    }
}
