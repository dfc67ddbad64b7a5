package my.lawatan.ui.kit.rows;

import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;

/**
 * A column of a {@link RowTable}.
 *
 * @param <R> what a row shows
 */
public final class Column<R> {
    /** No column is made narrower. */
    static final double NARROWEST = 40;

    private final String id;
    private final String name;
    private final Function<R, String> text;
    private final DoubleProperty width;
    private final BooleanProperty visible = new SimpleBooleanProperty(true);
    private String tip = "";
    private String styleClass = "lw-rows-text";
    private Function<R, String> more = row -> "";

    /** @param name its head
     * @param width in pixels, as long as there is room for all columns */
    public Column(String id, String name, double width, Function<R, String> text) {
        this.id = id;
        this.name = name;
        this.text = text;
        this.width = new SimpleDoubleProperty(width);
    }

    /** Says more of the column when the mouse is on its head. */
    public Column<R> tip(String words) {
        tip = words;
        return this;
    }

    /** How its texts look. */
    public Column<R> styled(String styleClass) {
        this.styleClass = styleClass;
        return this;
    }

    /** A second text behind the first one, which is never cut: a name in its own script. */
    public Column<R> followedBy(Function<R, String> second) {
        more = second;
        return this;
    }

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    public BooleanProperty visible() {
        return visible;
    }

    DoubleProperty width() {
        return width;
    }

    String tip() {
        return tip;
    }

    String styleClass() {
        return styleClass;
    }

    /** What it shows of that row. */
    public String text(R row) {
        return text.apply(row);
    }

    String more(R row) {
        return more.apply(row);
    }
}
