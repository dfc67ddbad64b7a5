package my.lawatan.ui.kit.timeline.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Breaks text into lines that fit, by a given measure of width. */
public final class TextFit {
    private static final String DOTS = "…";
    private final ToDoubleFunction<String> width;

    public TextFit(ToDoubleFunction<String> width) {
        this.width = width;
    }

    /** The text in at most {@code most} lines no wider than {@code room}. Words stay whole: from the first one on that is too wide for a
     * line, and on the last line, what does not fit is replaced by an ellipsis. */
    public List<String> lines(String text, double room, int most) {
        List<String> lines = new ArrayList<>();
        String rest = text.strip();
        while (!rest.isEmpty() && lines.size() < most) {
            int cut = lines.size() == most - 1 ? 0 : lineEnd(rest, room);
            if (cut == 0) {
                lines.add(shortened(rest, room));
                break;
            }
            lines.add(rest.substring(0, cut).stripTrailing());
            rest = rest.substring(cut).stripLeading();
        }
        return lines;
    }

    /** The text, or its beginning and an ellipsis; an ellipsis alone is left out. */
    public String shortened(String text, double room) {
        if (width.applyAsDouble(text) <= room) return text;
        int length = longest(text, room - width.applyAsDouble(DOTS));
        return length == 0 ? "" : text.substring(0, length).stripTrailing() + DOTS;
    }

    // after the last word that fits; 0 if not even the first does
    private int lineEnd(String text, double room) {
        int fits = longest(text, room);
        if (fits == text.length() || text.charAt(fits) == ' ') return fits;
        return Math.max(0, text.lastIndexOf(' ', fits));
    }

    private int longest(String text, double room) {
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (width.applyAsDouble(text.substring(0, middle)) <= room) low = middle;
            else high = middle - 1;
        }
        // never half a character
        return low > 0 && low < text.length() && Character.isLowSurrogate(text.charAt(low)) ? low - 1 : low;
    }
}
