package my.lawatan.ui.kit.timeline;

import javafx.scene.text.Font;
import my.lawatan.ui.kit.rows.Widths;
import my.lawatan.ui.kit.timeline.layout.TextFit;

/** One typeface at one size, and how wide text in it is. */
final class Type {
    private final Font font;
    private final Widths widths = new Widths();
    private final TextFit fit = new TextFit(widths::of);

    private Type(String family, double size) {
        this.font = Font.font(family, size);
        widths.use(font);
    }

    /** The typefaces of a canvas. */
    record Faces(Type title, Type detail, Type strong, Type hour, Type small, Type turn) {
        Faces() {
            this(
                    new Type("IBM Plex Sans SemiBold", 11.5),
                    new Type("IBM Plex Sans", 10.5),
                    new Type("IBM Plex Sans SemiBold", 10.5),
                    new Type("IBM Plex Sans", 11),
                    new Type("IBM Plex Sans", 9.5),
                    new Type("IBM Plex Sans SemiBold", 9.5));
        }
    }

    Font font() {
        return font;
    }

    TextFit fit() {
        return fit;
    }

    double width(String text) {
        return widths.of(text);
    }
}
