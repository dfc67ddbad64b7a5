package my.lawatan.document.pdf;

import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.PageBox;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import java.util.TreeMap;
import org.w3c.dom.Element;

/** Notes where each page has left room for its code, which differs from page to page as nothing else at its foot does. */
final class CodePlaces implements FSObjectDrawerFactory, FSObjectDrawer {
    private static final String TYPE = "page-code";
    private final Map<Integer, Rectangle2D> places = new TreeMap<>();

    /** By page, counted from 0; in the dots of the layout, from the upper left corner of the page. */
    Map<Integer, Rectangle2D> places() {
        return places;
    }

    @Override
    public FSObjectDrawer createDrawer(Element element) {
        return isReplacedObject(element) ? this : null;
    }

    @Override
    public boolean isReplacedObject(Element element) {
        return element.getAttribute("type").equals(TYPE);
    }

    @Override
    public Map<Shape, String> drawObject(
            Element element,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        // the foot of a page is laid out by itself, and then put under what stands on the page
        PageBox page = context.getPage();
        int left = page.getMarginBorderPadding(context, CalculatedStyle.LEFT);
        int top = page.getHeight(context) - page.getMarginBorderPadding(context, CalculatedStyle.BOTTOM);
        places.put(context.getPageNo(), new Rectangle2D.Double(x + left, y + top, width, height));
        return null;
    }
}
