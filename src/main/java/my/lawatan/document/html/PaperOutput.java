package my.lawatan.document.html;

import gg.jte.html.HtmlTemplateOutput;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import my.lawatan.document.Script;
import my.lawatan.document.Untranslated;
import my.lawatan.trip.Language;

/**
 * Where a template writes its XHTML. What comes from a trip is escaped, so that no text can become markup; a character that would
 * turn the reading direction, hide, or that none of our fonts can draw, is spelled out (‹U+202E›); and it is noted which
 * scripts the text needs, so that their fonts are loaded only then.
 */
public final class PaperOutput implements HtmlTemplateOutput {
    /** What is shorter is no word of its own: the 2 of “hall 2” stays with its hall. */
    private static final int SHORT = 4;

    /** In letters: what has no room beside it for a mark in the columns that are about as wide as a word, and in any. */
    private static final int LONG = 7;

    private static final int VERY_LONG = 12;

    private final StringBuilder html = new StringBuilder(1 << 16);
    private final Set<Script> scripts = EnumSet.noneOf(Script.class);
    private final Set<Integer> spelled = new TreeSet<>();
    private final Set<Language> others = EnumSet.noneOf(Language.class);
    private final boolean marked;
    private final boolean each;
    private boolean attribute;
    private boolean open;

    /** For texts that are what they say. */
    public PaperOutput() {
        this(false, false);
    }

    /**
     * @param marked whether texts carry with them that they are not translated, see {@link Untranslated}
     * @param each whether, on a paper in one language, a mark after each of them says so
     */
    PaperOutput(boolean marked, boolean each) {
        this.marked = marked;
        this.each = each;
    }

    /** What was written so far. */
    public String html() {
        return html.toString();
    }

    /** The scripts, beyond what the page's own face covers, that the text needs. */
    public Set<Script> scripts() {
        return scripts.isEmpty() ? EnumSet.noneOf(Script.class) : EnumSet.copyOf(scripts);
    }

    /** The characters that were spelled out. */
    public Set<Integer> spelledOut() {
        return new TreeSet<>(spelled);
    }

    /** The languages of texts that are not entered in the one of the paper, where they carried that with them. */
    Set<Language> others() {
        return others.isEmpty() ? EnumSet.noneOf(Language.class) : EnumSet.copyOf(others);
    }

    @Override
    public void setContext(String tagName, String attributeName) {
        attribute = attributeName != null || "title".equals(tagName);
    }

    @Override
    public void writeContent(String ours) {
        html.append(ours);
    }

    @Override
    public void writeContent(String ours, int beginIndex, int endIndex) {
        html.append(ours, beginIndex, endIndex);
    }

    @Override
    public void writeUserContent(String text) {
        if (text == null) return;
        String normal = plain(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
        if (marked) normal = Untranslated.quoted(normal);
        if (each) normal = Untranslated.joined(normal);
        normal.codePoints().forEach(this::write);
        end();
    }

    private static boolean plain(String text) {
        for (int i = 0; i < text.length(); i++) if (text.charAt(i) > 0x7F) return false;
        return true;
    }

    private void write(int c) {
        switch (c) {
            case '<' -> html.append("&lt;");
            case '>' -> html.append("&gt;");
            case '&' -> html.append("&amp;");
            case '"' -> html.append("&quot;");
            case '\'' -> html.append("&#39;");
            case '\n' -> html.append(attribute ? " " : "<br/>");
            case '\t' -> html.append(' ');
            default -> letter(c);
        }
    }

    private void letter(int c) {
        if (marked && mark(c)) return;
        Script script = Script.of(c);
        if (script == Script.NONE) {
            spellOut(c);
            return;
        }
        if (script != Script.LATIN) scripts.add(script);
        html.appendCodePoint(c);
    }

    private boolean mark(int c) {
        Optional<Language> spoken = Untranslated.begins(c);
        Optional<Language> lacking = Untranslated.lacks(c);
        Optional<Language> ended = Untranslated.ends(c);
        if (spoken.isEmpty() && lacking.isEmpty() && ended.isEmpty()) return false;
        if (attribute) return true;
        String led = each && ended.isPresent() ? lead() : "";
        end();
        open = spoken.isPresent();
        spoken.ifPresent(language ->
                html.append("<span><span lang=\"").append(language.tag()).append("\">"));
        ended.ifPresent(language -> ended(language, led));
        lacking.ifPresent(language -> html.append("<span class=\"untranslated\">\u00A0")
                .append(language.tag())
                .append("\u00A0–</span>"));
        return true;
    }

    private void ended(Language language, String led) {
        others.add(language);
        if (each)
            html.append("<span class=\"untranslated")
                    .append(led)
                    .append("\">\u00A0")
                    .append(sign(language))
                    .append("</span>");
    }

    // a line may end between any two spans, also before a mark that begins with a blank that does not break: so the
    // last words before it keep room behind them for it, into which it is drawn. No column has room for a very long
    // word and a mark beside it, and narrow ones have none for a long word: they are told which are long
    private String lead() {
        int from = html.lastIndexOf(">") + 1;
        int last = html.length();
        while (last > from && (html.length() - last < SHORT || Character.isDigit(html.charAt(last - 2))))
            last = Math.max(from, html.lastIndexOf(" ", last - 2) + 1);
        int length = html.length() - last;
        if (length == 0 || length > VERY_LONG) return "";
        String lone = length > LONG ? " lone" : "";
        html.insert(last, "<span class=\"leads" + lone + "\">").append("</span>");
        return " led" + lone;
    }

    /** How a text in that language is marked on a paper in another: EN. */
    static String sign(Language language) {
        return Untranslated.sign(language);
    }

    // the language of a span that is all of a line would be lost from the tags of the PDF: one in another keeps it
    // what was cut off behind its beginning ends with its text
    private void end() {
        if (open) html.append("</span></span>");
        open = false;
    }

    private void spellOut(int c) {
        spelled.add(c);
        html.append(String.format(Locale.ROOT, "‹U+%04X›", c));
    }
}
