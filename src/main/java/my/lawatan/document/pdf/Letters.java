package my.lawatan.document.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/** Where a piece of a line that is wider than its column is divided: between two words that are read as one, else between any two letters. */
final class Letters implements FSTextBreaker {
    private final Lines lines = new Lines();
    private final BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
    private String text = "";
    private boolean words;

    @Override
    public void setText(String newText) {
        text = newText;
        lines.setText(newText);
        letters.setText(newText);
        int end = lines.next();
        if (end == 0) end = lines.next();
        String piece = end == BreakIterator.DONE ? newText : newText.substring(0, end);
        words = piece.strip().indexOf(' ') >= 0;
    }

    @Override
    public int next() {
        int at;
        do at = letters.next();
        while (words && at != BreakIterator.DONE && at < text.length() && text.charAt(at - 1) != ' ');
        return at;
    }
}
