package my.lawatan.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import my.lawatan.change.Version;
import my.lawatan.document.ChangeMessage;
import my.lawatan.document.ChangeSheetPaper;
import my.lawatan.document.Drawn;
import my.lawatan.document.Edition;
import my.lawatan.document.EditionPaper;
import my.lawatan.document.Issue;
import my.lawatan.document.Paper;
import my.lawatan.document.PaperKind;
import my.lawatan.document.PaperRequest;
import my.lawatan.document.Papers;
import my.lawatan.document.PictureDay;
import my.lawatan.document.Sheet;
import my.lawatan.document.Subject;
import my.lawatan.document.Untranslated;
import my.lawatan.document.Voice;
import my.lawatan.document.html.PaperPage;
import my.lawatan.document.html.Spacing;
import my.lawatan.document.word.Docx;
import my.lawatan.edit.MoveEvent;
import my.lawatan.sample.Sample;
import my.lawatan.trip.Event;
import my.lawatan.trip.Item;
import my.lawatan.trip.Language;
import my.lawatan.trip.Text;
import my.lawatan.trip.Trip;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a paper in one language says of texts that are not entered in it. */
@Tag("of-papers")
class OneLanguagePdfTest {
    private static final Trip EXERCISE = Sample.of("exercise").latest();
    private static final Trip REPORTED = Sample.of("peru-2024").latest();
    private static final LocalDate DAY = LocalDate.of(2024, 11, 14);
    private static final Version FIVE = new Version(new UUID(9, 5), 5, PictureDay.AS_OF, "", "", "Aina", 5);
    private static final String IN_MALAY = "EN: teks yang belum dimasukkan dalam Bahasa Melayu.";
    private static final String ON_CARD = "EN: belum dalam Bahasa Melayu";
    private static final String IN_HEAD =
            "Teks lawatan yang belum dimasukkan dalam Bahasa Melayu dicetak dalam Bahasa Inggeris.";

    private static PaperRequest request(Trip trip, PaperKind kind, Edition edition, Language language) {
        if (kind == PaperKind.CHANGE_SHEET)
            return PaperRequest.since(new Issue.Frozen(FIVE, EXERCISE), edition, language);
        if (kind == PaperKind.MESSAGE) {
            Subject about = new Subject.OfMessage(
                    new Issue.Frozen(FIVE, EXERCISE), Set.of(ChangeMessage.Naming.NAMES), List.of());
            return new PaperRequest(kind, about, edition, Voice.of(language));
        }
        return switch (kind.about()) {
            case DAY -> PaperRequest.of(kind, DAY, edition, language);
            case EVENT -> PaperRequest.of(kind, titled(trip, "Gala").id(), edition, language);
            case PERSON -> PaperRequest.ofPerson(trip.settings().principal().orElseThrow(), DAY, edition, language);
            case BRIEF ->
                PaperRequest.of(trip.briefs().stream().findFirst().orElseThrow().id(), edition, language);
            case PLACE -> PaperRequest.ofPlace(titled(trip, "Gala").place().orElseThrow(), edition, language);
            default -> PaperRequest.of(kind, edition, language);
        };
    }

    private static Event titled(Trip trip, String title) {
        return trip.events().stream()
                .filter(event -> event.title().plain().startsWith(title))
                .findFirst()
                .orElseThrow();
    }

    private static Paper paper(Trip trip, PaperKind kind, Edition edition, Language language) {
        return Papers.of(Drawn.draft(trip), request(trip, kind, edition, language), PictureDay.AS_OF);
    }

    private static String page(Trip trip, PaperKind kind, Language language) {
        return PaperPage.of(paper(trip, kind, Edition.OFFICE, language))
                .html()
                .replaceAll("(?s)<style[^>]*>.*?</style>", "")
                .replace('\u00A0', ' ');
    }

    private static Trip with(Event event, Text title) {
        Item changed = event.kind().component("title").with(event, title);
        return EXERCISE.with(changed);
    }

    @Test
    void whereMostIsEnteredEachTextThatIsNotIsMarkedAndItIsSaidWhatTheMarkMeans() {
        Event gala = titled(EXERCISE, "Gala");
        Trip english = with(gala, Text.en("Gala of the bridges"));
        String marked =
                "<span><span lang=\"en\">Gala of the <span class=\"leads\">bridges</span></span></span><span class=\"untranslated led\"> EN</span>";
        assertThat(page(english, PaperKind.PROGRAMME, Language.MS))
                .contains(marked, "<p class=\"spelled\">" + IN_MALAY)
                .doesNotContain("class=\"entered\"");
        assertThat(page(english, PaperKind.PROGRAMME, Language.ES))
                .contains(marked, "EN: texto que no está introducido en español.");
        Trip entered = with(gala, gala.title().with(Language.MS, "Jamuan jambatan"));
        assertThat(page(entered, PaperKind.PROGRAMME, Language.MS))
                .contains("Jamuan jambatan</")
                .doesNotContain("jambatan</span></span>", "<span class=\"leads\">jambatan");
        Trip spanish = with(gala, new Text(Map.of(Language.ES, "Cena de los puentes")));
        assertThat(page(spanish, PaperKind.PROGRAMME, Language.EN))
                .contains(
                        "<span lang=\"es\">Cena de los <span class=\"leads\">puentes</span></span></span><span class=\"untranslated led\"> ES</span>")
                .contains("ES: a text that is not entered in English.");
    }

    @Test
    void noMarkStandsAloneOnALine() throws IOException {
        Paper programme = paper(EXERCISE, PaperKind.PROGRAMME, Edition.OFFICE, Language.ES);
        try (Opened opened = new Opened(Pdf.of(programme).bytes())) {
            List<String> lines = new PDFTextStripper()
                    .getText(opened.document())
                    .replace('\u00A0', ' ')
                    .lines()
                    .map(String::strip)
                    .toList();
            assertThat(lines).filteredOn(line -> line.endsWith(" EN")).hasSizeGreaterThan(40);
            for (int i = 1; i < lines.size(); i++)
                if (lines.get(i).equals("EN"))
                    assertThat(lines.get(i - 1))
                            .as("only where a long word fills a narrow column")
                            .matches(".*\\S{8,}");
        }
    }

    @Test
    void whomAnInstructionIsForAndWhatItSaysHaveOneMark() {
        assertThat(page(EXERCISE, PaperKind.PROGRAMME, Language.MS))
                .contains(
                        "lang=\"en\">Press pool: On the stand beside hangar 3; cameras <span class=\"leads\">only.</span></span></span>"
                                + "<span class=\"untranslated led\"> EN</span>");
    }

    @Test
    void aNameWithWhatStandsBeforeItIsTheSameInEveryLanguage() {
        assertThat(page(EXERCISE, PaperKind.PROGRAMME, Language.MS))
                .contains("Sr. Güemes: Bufet halal berasingan", "Disambut oleh Sra. Quispe Rojas<");
        assertThat(page(EXERCISE, PaperKind.PROGRAMME, Language.ES)).contains("Recibe: Sra. Quispe Rojas<");
    }

    @Test
    void whereHardlyAnythingIsEnteredTheHeadSaysSoOnceAndNothingIsMarked() {
        String page = page(REPORTED, PaperKind.PROGRAMME, Language.MS);
        assertThat(page)
                .containsOnlyOnce("<p class=\"entered\">" + IN_HEAD + "</p>")
                .contains("<span lang=\"en\">")
                .doesNotContain("untranslated", IN_MALAY);
    }

    @Test
    void aPaperInTheLanguageOfItsTextsSaysNothingOfThat() {
        for (Trip trip : List.of(EXERCISE, REPORTED))
            assertThat(page(trip, PaperKind.PROGRAMME, Language.EN))
                    .doesNotContain("untranslated", "class=\"entered\"", "class=\"spelled\"", "<span lang=");
    }

    @Test
    void noPaperPrintsASignThatIsMeantForItsWriterAndNoFileIsCalledByOne() {
        Trip lacking = EXERCISE;
        for (Event event : EXERCISE.events().values())
            if (Math.floorMod(event.id().value().hashCode(), 3) == 0) lacking = english(lacking, event);
        for (PaperKind kind : PaperKind.values()) {
            if (!Voice.marks(kind)) continue;
            signs(lacking, kind);
            if (kind.about() == PaperKind.About.TRIP) signs(REPORTED, kind);
        }
    }

    private static Trip english(Trip trip, Event event) {
        Item changed = event.kind()
                .component("title")
                .with(event, Text.en(event.title().plain()));
        return trip.with(changed);
    }

    private static void signs(Trip trip, PaperKind kind) {
        for (Edition edition : Edition.having(kind)) {
            Paper paper = paper(trip, kind, edition, Language.ES);
            Paper content = paper instanceof EditionPaper held ? held.paper() : paper;
            String all = PaperPage.of(content, edition).html()
                    + paper.fileName()
                    + paper.head().title();
            assertThat(all.codePoints().noneMatch(c -> c >= 0xFDD0 && c <= 0xFDEF))
                    .as("%s %s", kind, edition)
                    .isTrue();
            assertThat(all).as("%s %s", kind, edition).doesNotContain("‹U+FD");
        }
    }

    @Test
    void aBookletHasThemAsItsProgrammeHasAndSaysAtTheFootOfEachPageWhatTheyMean() {
        Trip english = with(titled(EXERCISE, "Gala"), Text.en("Gala of the bridges"));
        assertThat(page(english, PaperKind.BOOKLET, Language.MS))
                .contains("Gala of the <span class=\"leads\">bridges</span>", ON_CARD);
        assertThat(page(REPORTED, PaperKind.BOOKLET, Language.MS))
                .contains(
                        "<div class=\"meaning\">Teks belum dimasukkan dalam Bahasa Melayu: dalam Bahasa Inggeris</div>")
                .doesNotContain("untranslated", ON_CARD, IN_MALAY);
    }

    @Test
    void aChangeSheetHasThemHoweverCloseItsLinesAre() {
        Trip english = with(titled(EXERCISE, "Gala"), Text.en("Gala of the bridges"));
        PaperRequest request = PaperRequest.since(new Issue.Frozen(FIVE, EXERCISE), Edition.OFFICE, Language.MS);
        Drawn drawn = new Drawn(english, Issue.draftAfter(FIVE, EXERCISE), Optional.empty());
        ChangeSheetPaper sheet = (ChangeSheetPaper) Papers.of(drawn, request, PictureDay.AS_OF);
        for (Spacing spacing : Spacing.values())
            assertThat(PaperPage.of(sheet, Edition.OFFICE, spacing).html())
                    .as(spacing.name())
                    .contains("“Gala of the <span class=\"leads lone\">bridges”</span>", IN_MALAY)
                    .doesNotContain("‹U+FD");
        assertThat(sheet.sections().get(0).rows().get(0).plain().text())
                .contains("“Gala of the bridges”")
                .isNotEqualTo(sheet.sections().get(0).rows().get(0).text());
    }

    @Test
    void cardsThatHaveRoomForThemSayEachWhatTheyMeanSinceTheyAreCutApart() throws IOException {
        Trip english = with(titled(EXERCISE, "Gala"), Text.en("Gala of the bridges"));
        assertThat(page(english, PaperKind.PLACE_CARDS, Language.MS)).doesNotContain("untranslated", ON_CARD);
        for (PaperKind kind : List.of(PaperKind.MOTORCADE_CARD, PaperKind.FACE_CARDS, PaperKind.WALLET_CARD))
            assertThat(page(english, kind, Language.MS)).as(kind.word()).contains("untranslated led", ON_CARD);
        Pdf cards = Pdf.of(paper(english, PaperKind.WALLET_CARD, Edition.OFFICE, Language.MS));
        try (Opened opened = new Opened(cards.bytes())) {
            String text = opened.text().replaceAll("[\\s\u00A0]+", " ");
            assertThat(text.split("Gala of the bridges EN", -1)).hasSizeGreaterThan(2);
            assertThat(text.split("belum dalam Bahasa Melayu", -1))
                    .as("each of them")
                    .hasSize(text.split("halaman", -1).length);
        }
    }

    @Test
    void aMessageHasThemOnPaperAndInBracketsWhereItIsPasted() {
        Event gala = titled(EXERCISE, "Gala");
        Trip english = with(gala, Text.en("Gala of the bridges"));
        Trip later = new MoveEvent(gala.id(), gala.when().plusMinutes(20)).applyTo(english);
        Drawn drawn = new Drawn(later, Issue.draftAfter(FIVE, english), Optional.empty());
        Issue.Frozen since = new Issue.Frozen(FIVE, english);
        Subject about = new Subject.OfMessage(since, Set.of(ChangeMessage.Naming.NAMES), List.of());
        Paper paper = Papers.of(
                drawn,
                new PaperRequest(PaperKind.MESSAGE, about, Edition.OFFICE, Voice.of(Language.MS)),
                PictureDay.AS_OF);
        assertThat(PaperPage.of(paper).html().replace('\u00A0', ' ')).contains("untranslated led\"> EN", IN_MALAY);
        String sent = sent(since, drawn, Set.of(ChangeMessage.Naming.NAMES));
        assertThat(sent).contains("Gala of the bridges [EN]", "\n[EN]" + IN_MALAY.substring(2) + "\n");
        assertThat(Untranslated.plain(sent)).as("no sign for its writer").isEqualTo(sent);
        assertThat(sent(since, drawn, Set.of())).doesNotContain("[EN]");
    }

    private static String sent(Issue.Frozen since, Drawn drawn, Set<ChangeMessage.Naming> naming) {
        return ChangeMessage.of(since, drawn, ChangeMessage.Audience.LIAISON, naming, Language.MS, PictureDay.AS_OF)
                .text();
    }

    @Test
    void thePdfTellsReadersTheLanguageOfEachOfThemAndIsHeldAgainstSecretsAsBefore() throws IOException {
        Trip english = with(titled(EXERCISE, "Gala"), Text.en("Gala of the bridges"));
        for (Edition edition : List.of(Edition.OFFICE, Edition.HOST)) {
            byte[] bytes = Pdf.of(paper(english, PaperKind.PROGRAMME, edition, Language.MS))
                    .bytes();
            assertThat(UniversalAccess.faults(bytes)).isEmpty();
            try (Opened opened = new Opened(bytes)) {
                assertThat(opened.text().replace('\u00A0', ' ')).contains("Gala of the bridges EN", IN_MALAY);
                assertThat(opened.document().getDocumentCatalog().getLanguage()).isEqualTo("ms");
                assertThat(opened.languages()).contains("en");
            }
        }
    }

    @Test
    void wordHasTheSameMarks() throws IOException {
        Trip english = with(titled(EXERCISE, "Gala"), Text.en("Gala of the bridges"));
        assertThat(document(paper(english, PaperKind.PROGRAMME, Edition.OFFICE, Language.MS)))
                .containsPattern("Gala of the bridges.{1,400}\u00A0EN<")
                .contains(IN_MALAY);
        assertThat(document(paper(REPORTED, PaperKind.PROGRAMME, Edition.OFFICE, Language.MS)))
                .contains(IN_HEAD);
    }

    private static String document(Paper paper) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(Docx.of(paper, Sheet.USUAL)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                if (entry.getName().equals("word/document.xml"))
                    return new String(zip.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
        throw new IOException("no document in it");
    }
}
