package my.lawatan.ui.kit.rows;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** How wide texts of one font are. Each character is measured once; kerning would only make a text narrower. */
public final class Widths {
    private static final String DOTS = "…";
    private static final int QUICK = 0x250;
    private final Text measure = new Text();
    private final double[] quick = new double[QUICK];
    private final Map<Integer, Double> others = new HashMap<>();
    private Font font;

    /** Measures in that font from now on. */
    public void use(Font next) {
        if (next.equals(font)) return;
        font = next;
        measure.setFont(next);
        Arrays.fill(quick, -1);
        others.clear();
    }

    /** The text, or as much of its beginning as goes into {@code room} with an ellipsis. */
    public String cut(String text, double room) {
        double width = 0;
        int fits = 0;
        double dots = of('…');
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            width += of(c);
            if (width > room) return fits == 0 ? "" : text.substring(0, fits).stripTrailing() + DOTS;
            if (width + dots <= room) fits = next;
            i = next;
        }
        return text;
    }

    public double of(String text) {
        double width = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i)))
            width += of(text.codePointAt(i));
        return width;
    }

    /** How wide that one character is. @param c a code point */
    public double of(int c) {
        if (c >= QUICK) return others.computeIfAbsent(c, this::measured);
        if (quick[c] < 0) quick[c] = measured(c);
        return quick[c];
    }

    private double measured(int c) {
        measure.setText(Character.toString(c));
        return measure.getLayoutBounds().getWidth();
    }
}
