package my.lawatan.ui.kit.timeline.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/** Breaks text into lines that fit, by a given measure of width. A text is as wide as its characters together. */
public final class TextFit {
    private static final char DOTS = '…';
    private final IntToDoubleFunction width;

    /** @param width how wide the character of a code point is */
    public TextFit(IntToDoubleFunction width) {
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
        if (longest(text, room) == text.length()) return text;
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
        double sum = 0;
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            sum += width.applyAsDouble(character);
            if (sum > room) return i;
            i += Character.charCount(character);
        }
        return text.length();
    }
}
