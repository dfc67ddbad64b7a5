package my.lawatan.document.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/** Where a line may end: at blanks, after a hyphen in a word, and anywhere in Chinese; never within a time or a number, nor before a slash or a dot that divides, nor between two short words that are read as one. */
final class Lines implements FSTextBreaker {
    private static final int LONGEST_TIME = 5;
    private final BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    private String text = "";
    private int at;
    private int following;

    @Override
    public void setText(String newText) {
        text = newText;
        breaks.setText(newText);
        at = 0;
        following = 0;
    }

    @Override
    public int next() {
        if (following <= at) following = good();
        at = dash(at, following == BreakIterator.DONE ? text.length() : following);
        return at;
    }

    // behind a dash between two spoken times in that piece, else its end
    private int dash(int from, int end) {
        for (int i = from + 1; i < end; i++) if (text.charAt(i - 1) == '–' && spoken(i)) return i;
        return following;
    }

    private int good() {
        int end;
        do end = breaks.next();
        while (end != BreakIterator.DONE && end < text.length() && !good(text.charAt(end - 1), text.charAt(end), end));
        return end;
    }

    private boolean good(char before, char after, int place) {
        if (after == '·') return false;
        if (after == '/' && place + 1 < text.length() && text.charAt(place + 1) == ' ') return false;
        if (before == ' ' && Bound.at(text, place)) return false;
        if (Character.isWhitespace(before) || Character.isIdeographic(before) || Character.isIdeographic(after))
            return true;
        if (!Character.isLetter(after) || Bound.inOption(text, place)) return false;
        return (before == '-' || before == '/') && !Bound.inName(text, place) || before == '–' || before == '—';
    }

    // a time with its part of the day is about as wide as its column: 11.30 pagi–12.30 tengah hari
    private boolean spoken(int place) {
        int gap = text.indexOf('\u00A0', place);
        return gap > place && gap <= place + LONGEST_TIME && Character.isDigit(text.charAt(place));
    }
}
