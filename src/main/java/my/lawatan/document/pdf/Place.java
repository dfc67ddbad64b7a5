package my.lawatan.document.pdf;

import my.lawatan.trip.ItemRef;

/**
 * Where an item stands on a page. One that goes over the end of a page stands in two places.
 *
 * @param page counted from 0
 * @param x from the left edge of the page, in points of 1/72 inch, as are all of these
 * @param y from its upper edge
 */
public record Place(ItemRef item, int page, double x, double y, double width, double height) {
    /** Whether that point of the page is within. */
    public boolean holds(int onPage, double atX, double atY) {
        return onPage == page && atX >= x && atX <= x + width && atY >= y && atY <= y + height;
    }

    /** The same on another page. */
    Place on(int other) {
        return new Place(item, other, x, y, width, height);
    }

    /** How much of the page it takes: the smallest of several that hold a point is the one that is meant. */
    public double area() {
        return width * height;
    }
}
