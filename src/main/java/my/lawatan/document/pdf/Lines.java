package my.lawatan.document.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/** Where a line may end: at blanks, after a hyphen in a word, and anywhere in Chinese; never within a time or a number, nor before a slash that divides or a dot that may end a line, nor between two short words that are read as one. */
final class Lines implements FSTextBreaker {
    private static final int LONGEST_TIME = 5;
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
        while (at != BreakIterator.DONE && at < text.length() && !good(text.charAt(at - 1), text.charAt(at), at));
        return at;
    }

    private boolean good(char before, char after, int at) {
        if (after == '·') return before == ' ' && text.startsWith("\u00A0", at + 1);
        if (after == '/' && at + 1 < text.length() && text.charAt(at + 1) == ' ') return false;
        if (before == ' ' && Bound.at(text, at)) return false;
        if (Character.isWhitespace(before) || Character.isIdeographic(before) || Character.isIdeographic(after))
            return true;
        if (before == '–' && spoken(at)) return true;
        if (!Character.isLetter(after)) return false;
        return (before == '-' || before == '/') && !Bound.inName(text, at) || before == '–' || before == '—';
    }

    // a time with its part of the day is about as wide as its column: 11.30 pagi–12.30 tengah hari
    private boolean spoken(int at) {
        int gap = text.indexOf('\u00A0', at);
        return gap > at && gap <= at + LONGEST_TIME;
    }
}
