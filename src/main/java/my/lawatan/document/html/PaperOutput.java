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
    private final StringBuilder html = new StringBuilder(1 << 16);
    private final Set<Script> scripts = EnumSet.noneOf(Script.class);
    private final Set<Integer> spelled = new TreeSet<>();
    private final boolean marked;
    private boolean attribute;
    private boolean open;

    /** For a paper in one language. */
    public PaperOutput() {
        this(false);
    }

    /** @param marked whether texts carry with them what they are not translated to, see {@link Untranslated} */
    PaperOutput(boolean marked) {
        this.marked = marked;
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
        if (spoken.isEmpty() && lacking.isEmpty()) return false;
        if (attribute) return true;
        end();
        open = spoken.isPresent();
        spoken.ifPresent(language ->
                html.append("<span><span lang=\"").append(language.tag()).append("\">"));
        lacking.ifPresent(language -> html.append("<span class=\"untranslated\">\u00A0")
                .append(language.tag())
                .append("\u00A0–</span>"));
        return true;
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
