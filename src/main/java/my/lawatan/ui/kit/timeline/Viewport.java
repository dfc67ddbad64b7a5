package my.lawatan.ui.kit.timeline;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import my.lawatan.ui.kit.timeline.layout.PlanLayout;
import my.lawatan.ui.kit.timeline.layout.Scale;
import my.lawatan.ui.kit.timeline.plan.TimelinePlan;

/** Which part of the plan is seen, and at what scale. */
final class Viewport {
    /** No column is narrower; if the days do not fit then, they scroll. */
    static final double NARROWEST = 116;

    /** Where the whole of them is wanted. */
    private static final double NARROWEST_OF_ALL = 24;

    private static final double LOWEST_OF_ALL = 12;

    private final Timeline timeline;
    private final DoubleProperty x = new SimpleDoubleProperty();
    private final DoubleProperty y = new SimpleDoubleProperty();
    private double width = 1;
    private double height = 1;
    private PlanLayout layout = new PlanLayout(TimelinePlan.EMPTY, new Scale(NARROWEST, Timeline.HOUR));

    Viewport(Timeline timeline) {
        this.timeline = timeline;
    }

    /** How many pixels of the days are hidden at the left. */
    DoubleProperty xProperty() {
        return x;
    }

    /** How many pixels of the hours are hidden above. */
    DoubleProperty yProperty() {
        return y;
    }

    double x() {
        return x.get();
    }

    double y() {
        return y.get();
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    PlanLayout layout() {
        return layout;
    }

    Scale scale() {
        return layout.scale();
    }

    int days() {
        return layout.plan().days().size();
    }

    double contentWidth() {
        return scale().x(days());
    }

    double contentHeight() {
        return scale().height(layout.plan().lastMinute());
    }

    /** Takes the size of what is seen. @return whether anything has to be placed anew */
    boolean resize(double newWidth, double newHeight) {
        width = newWidth;
        height = newHeight;
        boolean placed = place();
        scrollTo(x(), y());
        return placed;
    }

    /** Places everything anew if the plan or the scale has changed. @return whether it had */
    boolean place() {
        TimelinePlan plan = timeline.getPlan();
        int columns = Math.max(1, plan.days().size());
        Scale scale = new Scale(Math.max(narrowest(), Math.floor(width / columns)), hourHeight(plan));
        if (plan == layout.plan() && scale.equals(layout.scale())) return false;
        layout = new PlanLayout(plan, scale);
        return true;
    }

    /** How narrow a column may be. */
    double narrowest() {
        return timeline.wholeProperty().get() ? NARROWEST_OF_ALL : NARROWEST;
    }

    private double hourHeight(TimelinePlan plan) {
        if (!timeline.wholeProperty().get())
            return timeline.hourHeightProperty().get();
        return Math.max(LOWEST_OF_ALL, (height - 2 * Scale.AIR) * 60 / plan.lastMinute());
    }

    void scrollTo(double newX, double newY) {
        // whole pixels, so that edges are sharp
        x.set(Math.max(0, Math.min(Math.rint(newX), Math.ceil(contentWidth() - width))));
        y.set(Math.max(0, Math.min(Math.rint(newY), Math.ceil(contentHeight() - height))));
    }

    void scrollBy(double dx, double dy) {
        scrollTo(x() + dx, y() + dy);
    }

    /** Scrolls as little as needed so that this rectangle of the content is seen. */
    void reveal(double left, double top, double w, double h) {
        scrollTo(nearest(x(), width, left, w), nearest(y(), height, top - 4, h + 8));
    }

    private static double nearest(double offset, double seen, double start, double length) {
        if (start < offset || length > seen) return start;
        return start + length > offset + seen ? start + length - seen : offset;
    }
}
