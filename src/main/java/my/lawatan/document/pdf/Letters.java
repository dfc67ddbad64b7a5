package my.lawatan.document.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * Where a piece of a line that is wider than its column is divided: between two words that are read as one, else between a time and its
 * part of the day, else between any two letters.
 */
final class Letters implements FSTextBreaker {
    private final Lines lines = new Lines();
    private final BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
    private String text = "";
    private int end;
    private boolean words;
    private boolean spoken;

    @Override
    public void setText(String newText) {
        text = newText;
        lines.setText(newText);
        letters.setText(newText);
        end = lines.next();
        if (end == 0) end = lines.next();
        String piece = end == BreakIterator.DONE ? newText : newText.substring(0, end);
        words = piece.strip().indexOf(' ') >= 0;
        spoken = false;
        for (int i = 2; i < piece.length() && !words && !spoken; i++) spoken = between(i);
    }

    @Override
    public int next() {
        int at;
        do at = letters.next();
        while (at != BreakIterator.DONE && at < text.length() && !good(at));
        return at;
    }

    private boolean good(int at) {
        if (at == end) return true;
        if (words) return text.charAt(at - 1) == ' ';
        return !spoken || between(at);
    }

    // 3.20|p. m.; 12.30|tengah malam|K.L.
    private boolean between(int at) {
        return at > 1
                && text.charAt(at - 1) == '\u00A0'
                && (Character.isDigit(text.charAt(at - 2)) || !Character.isLowerCase(text.charAt(at)));
    }
}
