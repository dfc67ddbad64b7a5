package my.lawatan.ui.kit.grid;

import java.util.List;
import javafx.scene.text.Font;
import my.lawatan.ui.kit.rows.Widths;
import my.lawatan.ui.kit.timeline.layout.TextFit;

/** One typeface at one size, and what of a text fits in it. */
final class Face {
    private final Font font;
    private final Widths widths = new Widths();
    private final TextFit fit = new TextFit(widths::of);

    Face(String family, double size) {
        font = Font.font(family, size);
        widths.use(font);
    }

    Font font() {
        return font;
    }

    String cut(String text, double room) {
        return widths.cut(text, room);
    }

    List<String> lines(String text, double room, int most) {
        return fit.lines(text, room, most);
    }
}
