package my.lawatan.ui.kit.timeline;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import my.lawatan.ui.kit.timeline.layout.TextFit;

/** One typeface at one size, and how wide text in it is. */
final class Type {
    private final Font font;
    private final TextFit fit = new TextFit(this::width);
    private final Map<Integer, Double> advances = new HashMap<>();
    private final Text measure = new Text();

    private Type(String family, double size) {
        this.font = Font.font(family, size);
        measure.setFont(font);
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

    /** Sum of the glyphs' widths; kerning would only make it less. Each character is measured once. */
    double width(String text) {
        double width = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i)))
            width += advances.computeIfAbsent(text.codePointAt(i), this::measured);
        return width;
    }

    private double measured(int codePoint) {
        measure.setText(Character.toString(codePoint));
        return measure.getLayoutBounds().getWidth();
    }
}
