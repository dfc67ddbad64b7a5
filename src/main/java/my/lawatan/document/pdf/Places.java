package my.lawatan.document.pdf;

import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import my.lawatan.document.Anchor;
import my.lawatan.trip.ItemRef;
import org.w3c.dom.Element;

/** Finds in a laid out document where its items stand. */
final class Places {
    private final LayoutContext context;
    private final double dotsPerPoint;
    private final List<PageBox> pages;
    private final List<Place> found = new ArrayList<>();

    private Places(PdfBoxRenderer renderer) {
        this.context = renderer.getSharedContext().newLayoutContextInstance();
        this.dotsPerPoint = renderer.getDotsPerPoint();
        this.pages = renderer.getRootBox().getLayer().getPages();
    }

    /** After the layout, in the order of the document. */
    static List<Place> in(PdfBoxRenderer renderer) {
        Places places = new Places(renderer);
        places.walk(renderer.getRootBox(), Optional.empty());
        return List.copyOf(places.found);
    }

    private void walk(Box box, Optional<ItemRef> around) {
        Optional<ItemRef> here = item(box.getElement());
        // a row within a body of the same item says nothing new
        if (here.isPresent() && !here.equals(around)) add(here.get(), box);
        Optional<ItemRef> inner = here.isPresent() ? here : around;
        for (Box child : box.getChildren()) walk(child, inner);
    }

    /** The item whose place that is. */
    static Optional<ItemRef> item(Element element) {
        if (element == null) return Optional.empty();
        Optional<ItemRef> named = Anchor.item(element.getAttribute("data-item"));
        return named.isPresent() ? named : Anchor.item(element.getAttribute("id"));
    }

    private void add(ItemRef item, Box box) {
        int top = box.getAbsY();
        int bottom = top + box.getHeight();
        for (int i = 0; i < pages.size(); i++) {
            PageBox page = pages.get(i);
            int from = Math.max(top, page.getTop());
            int to = Math.min(bottom, page.getBottom());
            if (from < to) found.add(place(item, i, page, box, from, to));
        }
    }

    private Place place(ItemRef item, int index, PageBox page, Box box, int from, int to) {
        int left = page.getMarginBorderPadding(context, CalculatedStyle.LEFT);
        int above = page.getMarginBorderPadding(context, CalculatedStyle.TOP);
        return new Place(
                item,
                index,
                points(box.getAbsX() + left),
                points(from - page.getTop() + above),
                points(box.getWidth()),
                points(to - from));
    }

    private double points(int dots) {
        return dots / dotsPerPoint;
    }
}
