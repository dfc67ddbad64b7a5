package my.lawatan.document.word;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import my.lawatan.document.Edition;
import my.lawatan.document.EditionPaper;
import my.lawatan.document.Ink;
import my.lawatan.document.Paper;
import my.lawatan.document.PaperKind;
import my.lawatan.document.PaperSize;
import my.lawatan.document.Sheet;
import my.lawatan.document.html.PaperPage;
import my.lawatan.document.leak.LeakCheck;
import my.lawatan.trip.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A paper as a Word file: the same text in the same order as its PDF, in Word's own headings, tables and lists, to be worked on by whoever
 * receives it. Where its pages end is up to Word, so that its code is that of the paper and not of a page. The same paper always gives the same
 * bytes.
 */
public final class Docx {
    /** What is drawn and not written; and the book, whose briefs are papers of their own. */
    private static final Set<PaperKind> PRINTED = EnumSet.of(
            PaperKind.SEATING_PLAN,
            PaperKind.PLACE_CARDS,
            PaperKind.MOTORCADE,
            PaperKind.TIMETABLE,
            PaperKind.BRIEFING_BOOK,
            PaperKind.DAY_SHEETS);

    private final Paper paper;
    private final PaperSize size;
    private final Parts parts = new Parts();
    private final Document page;
    private final PageSetup setup;
    private final Styles styles;
    private final PageReader reader;
    private final Look look;

    private Docx(Paper paper, PaperPage page, PaperSize size) {
        this.paper = paper;
        this.size = size;
        this.page = Jsoup.parse(page.html(), "", Parser.xmlParser());
        this.page.outputSettings().prettyPrint(false);
        StyleSheet says = new StyleSheet(this.page);
        Element body = this.page.selectFirst("body");
        this.look = Look.PLAIN.with("body", says.of(body));
        this.setup = PageSetup.of(says, size, look);
        this.styles = new Styles(says, body, look);
        this.reader = new PageReader(says);
    }

    /** Whether there is that paper for Word: one that is drawn, bound or folded is for printing. */
    public static boolean bears(PaperKind kind) {
        return !PRINTED.contains(kind) && kind.pocket().isEmpty();
    }

    /** The file of a paper, set for such sheets.
     *
     * @throws IllegalArgumentException if there is no such paper for Word
     * @throws my.lawatan.trip.Refused if it says what its edition must not hold */
    public static byte[] of(Paper paper, Sheet sheet) {
        return made(paper, sheet).bytes();
    }

    /** The same, and what it could not tell; else as {@link #of}. */
    public static DocxFile made(Paper paper, Sheet sheet) {
        PaperKind kind = paper.kind();
        if (!bears(kind) || !sheet.size().bears(kind)) throw new IllegalArgumentException(kind.name());
        if (!(paper instanceof EditionPaper held)) return file(paper, Edition.OFFICE, sheet);
        DocxFile file = file(held.paper(), held.edition(), sheet);
        new LeakCheck(held).require(WordTexts.of(file.bytes()));
        return file;
    }

    private static DocxFile file(Paper paper, Edition edition, Sheet sheet) {
        PaperPage whole = PaperPage.of(paper, edition);
        PaperPage turned = sheet.across() ? whole.across() : whole;
        PaperPage inked = sheet.ink() == Ink.GREY ? turned.grey() : turned;
        PaperPage page = sheet.size() == PaperSize.A5 ? inked.small() : inked;
        return new DocxFile(paper, new Docx(paper, page, sheet.size()).file(), page.spelledOut());
    }

    private byte[] file() {
        String language = language(paper.language());
        About about = new About(paper.head().title(), paper.head().marking(), language, paper.asOf());
        parts.add("rId1", "styles", "styles", styles.part(language));
        parts.add("rId2", "settings", "settings", about.settings());
        parts.add("rId3", "numbering", "numbering", about.numbering());
        parts.add("rId4", "header", "header1", edge("w:hdr", head("#top")));
        parts.add("rId5", "header", "header2", edge("w:hdr", head("#again")));
        parts.add("rId6", "footer", "footer1", edge("w:ftr", foot()));
        Xml xml = opened("w:document").open("w:body");
        RunWriter runs = new RunWriter(xml);
        new BlockWriter(xml, styles, runs).write(body());
        setup.section(xml);
        for (int i = 0; i < runs.pictures().size(); i++) {
            int number = RunWriter.FIRST_PICTURE + i;
            byte[] jpeg = runs.pictures().get(i).jpeg();
            parts.picture("rId" + number, i + 1, jpeg);
        }
        return parts.file(xml.close().close().bytes(), about.core(), about.app());
    }

    private static Xml opened(String root) {
        return new Xml().open(root, "xmlns:w", Parts.WORD, "xmlns:r", Parts.RELATIONS, "xmlns:wp", Parts.PLACED);
    }

    // when its edges are read
    private List<Block> body() {
        Element body = page.selectFirst("body");
        body.select("#top, #again, #foot").remove();
        return reader.inside(body, within("Normal"));
    }

    private PageReader.Within within(String style) {
        return new PageReader.Within(look, setup.width(), style);
    }

    private byte[] edge(String root, List<Block> blocks) {
        Xml xml = opened(root);
        new BlockWriter(xml, styles, new RunWriter(xml)).write(blocks);
        return xml.close().bytes();
    }

    private List<Block> head(String id) {
        return reader.inside(page.selectFirst(id), within("Header"));
    }

    private List<Block> foot() {
        Element foot = page.selectFirst("#foot");
        List<Block> blocks = new ArrayList<>();
        for (Element part : foot.children())
            if (part.hasClass("foot")) blocks.add(reader.footLine(part, code(), within("Footer")));
            else blocks.addAll(reader.block(part, within("Footer")));
        return blocks;
    }

    private String code() {
        return paper.head().code().onNoPage(size);
    }

    // as Word knows it: with a country
    static String language(Language language) {
        return switch (language) {
            case EN -> "en-GB";
            case MS -> "ms-MY";
            case ES -> "es-ES";
            default -> language.tag();
        };
    }
}
