package my.lawatan.document.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/** Where a line may end: at blanks, after a hyphen in a word, and anywhere in Chinese; never within a time or a number, nor before a dot that divides. */
final class Lines implements FSTextBreaker {
    private final BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    private String text = "";

    @Override
    public void setText(String newText) {
        text = newText;
        breaks.setText(newText);
    }

    @Override
    public int next() {
        int at;
        do at = breaks.next();
        while (at != BreakIterator.DONE && at < text.length() && !good(text.charAt(at - 1), text.charAt(at)));
        return at;
    }

    private static boolean good(char before, char after) {
        if (after == '·') return false;
        if (Character.isWhitespace(before) || Character.isIdeographic(before) || Character.isIdeographic(after))
            return true;
        return Character.isLetter(after) && (before == '-' || before == '/' || before == '–' || before == '—');
    }
}
