package my.lawatan.document.pdf;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.newtable.TableSectionBox;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;
import java.util.ArrayList;
import java.util.List;

/** What is read in a laid out document, in its order, and where on its pages it stands. Lengths are in the dots of the layout. */
final class Pieces {
    /** What is read without a break.
     *
     * @param moved what goes to the next page with it; null for what is no head
     * @param unit of a text: the outermost box that may not be torn and begins with it, or its line
     * @param whole of a text: as the unit, and may begin with the heads above the text
     * @param wants how much room what begins with it asks for */
    record Piece(Box box, Box moved, Box unit, Box whole, double wants) {
        static Piece head(Box box, Box moved) {
            return new Piece(box, moved, null, null, 0);
        }

        boolean head() {
            return moved != null;
        }
    }

    private final LayoutContext context;
    private final List<PageBox> pages;
    private final List<Piece> all = new ArrayList<>();
    /** The place after the last text: what is from there on is heads. */
    private int afterTexts;

    Pieces(PdfBoxRenderer renderer, LayoutContext context) {
        this.context = context;
        this.pages = renderer.getRootBox().getLayer().getPages();
        walk(renderer.getRootBox(), null, null, 0, 0);
    }

    // unit: the outermost box around that may not be torn, as long as nothing was found since it began;
    // whole: the same, as long as nothing but heads was
    private void walk(Box box, Box unit, Box whole, double wants, int began) {
        CalculatedStyle style = box.getStyle();
        if (style.isRunning() || style.isNonFlowContent()) return;
        int found = all.size();
        boolean untorn = style.isAvoidPageBreakInside();
        Box kept = kept(began == found ? unit : null, untorn, box);
        Box around = kept(afterTexts <= began ? whole : null, untorn, box);
        double room = Math.max(began == found ? wants : 0, style.getFSPageBreakMinHeight(context));
        if (box instanceof TableSectionBox section && section.isHeader()) all.add(Piece.head(box, section.getTable()));
        else if (style.isIdent(CSSName.PAGE_BREAK_AFTER, IdentValue.AVOID)) all.add(Piece.head(box, box));
        else if (box instanceof LineBox || box.getChildren().isEmpty() && box.getHeight() > 0) {
            all.add(new Piece(box, null, kept == null ? box : kept, around == null ? box : around, room));
            afterTexts = all.size();
        } else for (Box child : box.getChildren()) walk(child, kept, around, room, found);
    }

    private static Box kept(Box around, boolean untorn, Box box) {
        return around == null && untorn ? box : around;
    }

    int count() {
        return all.size();
    }

    Piece at(int place) {
        return all.get(place);
    }

    /** The place of the first text from that place on; of the last piece, if there is none. */
    int text(int from) {
        int text = from;
        while (text + 1 < all.size() && all.get(text).head()) text++;
        return text;
    }

    /** The number of the page that the first line of the box is on: the room above it may be on the page before. */
    int page(Box box) {
        Box line = line(box);
        int top = (line == null ? box : line).getAbsY();
        for (int i = 0; i < pages.size(); i++) if (top < pages.get(i).getBottom()) return i;
        return pages.size() - 1;
    }

    /** How much is blank at the end of each page. */
    int[] blank() {
        int[] blank = pages.stream()
                .mapToInt(page -> page.getBottom() - page.getTop())
                .toArray();
        for (Piece piece : all) {
            int page = page(piece.box());
            blank[page] = Math.min(blank[page], pages.get(page).getBottom() - bottom(piece.box()));
        }
        return blank;
    }

    /** The height of the lowest page. */
    int least() {
        return pages.stream()
                .mapToInt(page -> page.getBottom() - page.getTop())
                .min()
                .orElseThrow();
    }

    /** The first line in it; null if there is none. */
    static Box line(Box box) {
        if (box instanceof LineBox) return box;
        for (Box child : box.getChildren()) {
            Box line = line(child);
            if (line != null) return line;
        }
        return null;
    }

    static boolean within(Box box, Box outer) {
        Box around = box;
        while (around != null && around != outer) around = around.getParent();
        return around == outer;
    }

    static int bottom(Box box) {
        return box.getAbsY() + box.getHeight();
    }
}
