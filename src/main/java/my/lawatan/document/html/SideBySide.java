package my.lawatan.document.html;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import my.lawatan.document.Edition;
import my.lawatan.document.Paper;
import my.lawatan.document.Script;
import my.lawatan.document.TwoLanguages;
import my.lawatan.text.Messages;
import my.lawatan.trip.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

/**
 * Lays the page of a paper in a second language onto that in the first. Both come from the same template and tell of the same items, so
 * that what corresponds is found by where it stands; what reads the same in both is said once.
 */
final class SideBySide {
    private static final List<String> SAID = List.of("name", "content");
    /** Room for the imprint in both languages. */
    static final String FOOT = "@page { margin-bottom: 27mm; }";
    /** The same in large print. */
    static final String LARGE_FOOT = "@page { margin-bottom: 38mm; }";

    /** The same below whom to call in both. */
    private static final String NUMBERED_FOOT = "@page { margin-bottom: 42mm; }";

    private final Pairs pairs = new Pairs();
    private final Phrases phrases;

    private SideBySide(Language second) {
        this.phrases = new Phrases(second.tag());
    }

    static PaperPage of(TwoLanguages paper, Edition edition, boolean stacked) {
        PaperPage first = PaperPage.of(paper.first(), edition, true, stacked);
        PaperPage second = PaperPage.of(paper.second(), edition, true, stacked);
        Document page = parsed(first.html());
        Document other = parsed(second.html());
        // it is the same, and as a second one would undo what is said of the first: large print, grey, across
        other.select("head > style").remove();
        Element body = page.selectFirst("body");
        body.addClass("paired");
        page.selectFirst("head")
                .appendElement("style")
                .appendText(page.selectFirst("#foot .numbers") == null ? FOOT : NUMBERED_FOOT);
        new SideBySide(paper.second().language()).merge(page.child(0), other.child(0));
        legend(body, edition, paper.first(), paper.second());
        Set<Script> scripts = EnumSet.noneOf(Script.class);
        scripts.addAll(first.scripts());
        scripts.addAll(second.scripts());
        Set<Integer> spelledOut = new TreeSet<>(first.spelledOut());
        spelledOut.addAll(second.spelledOut());
        return new PaperPage(page.outerHtml(), scripts, spelledOut);
    }

    private static Document parsed(String html) {
        Document document = Jsoup.parse(html, "", Parser.xmlParser());
        document.outputSettings()
                .syntax(Document.OutputSettings.Syntax.xml)
                .escapeMode(Entities.EscapeMode.xhtml)
                .prettyPrint(false);
        return document;
    }

    // what the marks on the page mean, to whoever reads only one of the languages
    private static void legend(Element body, Edition edition, Paper first, Paper second) {
        for (Paper lacking : List.of(first, second)) {
            String sign = lacking.language().tag() + "\u00A0–";
            boolean used = body.select(".untranslated").stream()
                    .anyMatch(mark -> mark.wholeText().endsWith(sign));
            if (!used) continue;
            Element line = body.appendElement("p").addClass("spelled");
            line.appendElement("span").text(meaning(first, edition, sign, lacking));
            line.appendElement("br");
            new Phrases(second.language().tag()).beside(line).text(meaning(second, edition, sign, lacking));
        }
    }

    private static String meaning(Paper reader, Edition edition, String sign, Paper lacking) {
        Messages words = reader.head().voice().messages(edition);
        return words.text("document.untranslated", sign, words.word(lacking.language()));
    }

    private void merge(Element first, Element second) {
        if (first.outerHtml().equals(second.outerHtml())) return;
        for (String attribute : SAID) both(first, second, attribute);
        // a change of what only the second language says is one of the line
        if (second.hasClass("changed")) first.addClass("changed");
        if (first.tagName().equals("title")) first.text(phrases.both(first.text(), second.text()));
        else if (phrases.is(first) && phrases.is(second)) phrases.merge(first, second);
        else if (phrases.is(first) || phrases.is(second)) phrases.append(first, second);
        else children(first, second);
    }

    private void both(Element first, Element second, String attribute) {
        if (first.hasAttr(attribute))
            first.attr(attribute, phrases.both(first.attr(attribute), second.attr(attribute)));
    }

    private void children(Element first, Element second) {
        Element last = null;
        for (Pairs.Pair pair : pairs.of(first.children(), second.children())) {
            if (pair.first().isPresent()) {
                last = pair.first().get();
                pair.second().ifPresent(other -> merge(pair.first().get(), other));
                continue;
            }
            Element alone = phrases.clone(pair.second().orElseThrow());
            if (last == null) first.prependChild(alone);
            else last.after(alone);
            last = alone;
        }
    }
}
