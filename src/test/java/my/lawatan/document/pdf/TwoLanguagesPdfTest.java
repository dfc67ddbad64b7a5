package my.lawatan.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import my.lawatan.document.Drawn;
import my.lawatan.document.Edition;
import my.lawatan.document.EditionPaper;
import my.lawatan.document.FoundPage;
import my.lawatan.document.Paper;
import my.lawatan.document.PaperKind;
import my.lawatan.document.PaperRequest;
import my.lawatan.document.Papers;
import my.lawatan.document.PictureDay;
import my.lawatan.document.Sheet;
import my.lawatan.document.Voice;
import my.lawatan.document.html.PaperPage;
import my.lawatan.document.leak.LeakCheck;
import my.lawatan.sample.Sample;
import my.lawatan.text.TimeStyle;
import my.lawatan.trip.Event;
import my.lawatan.trip.Item;
import my.lawatan.trip.Language;
import my.lawatan.trip.PressAccess;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Text;
import my.lawatan.trip.Trip;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Papers in two languages beside each other. */
@Tag("of-papers")
class TwoLanguagesPdfTest {
    private static final Trip EXERCISE = Sample.of("exercise").latest();
    private static final LocalDate DAY = LocalDate.of(2024, 11, 13);

    // where printers do not print, in points
    private static final float FREE = 12;
    private static final Voice EN_ES = Voice.of(Language.EN, Language.ES);

    private static PaperRequest request(PaperKind kind, Edition edition, Voice voice) {
        Event roundtable = titled("Roundtable");
        PaperRequest request =
                switch (kind.about()) {
                    case DAY -> PaperRequest.of(kind, DAY, edition, voice.language());
                    case EVENT -> PaperRequest.of(kind, roundtable.id(), edition, voice.language());
                    default -> PaperRequest.of(kind, edition, voice.language());
                };
        return request.in(voice);
    }

    private static Event titled(String title) {
        return EXERCISE.events().stream()
                .filter(event -> event.title().plain().startsWith(title))
                .findFirst()
                .orElseThrow();
    }

    private static Paper paper(Trip trip, PaperKind kind, Edition edition, Voice voice) {
        Drawn drawn = new Drawn(trip, Look.issue(Sample.of("exercise")), Optional.empty());
        return Papers.of(drawn, request(kind, edition, voice), PictureDay.AS_OF);
    }

    private static Paper programme(Trip trip) {
        return paper(trip, PaperKind.PROGRAMME, Edition.OFFICE, EN_ES);
    }

    /** The letters of the body in points, by how many there are of each. */
    private static Map<Integer, Integer> sizes(byte[] pdf) throws IOException {
        Map<Integer, Integer> sizes = new TreeMap<>();
        try (Opened opened = new Opened(pdf)) {
            PDFTextStripper letters = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    sizes.merge(Math.round(letter.getFontSizeInPt()), 1, Integer::sum);
                }
            };
            letters.getText(opened.document());
        }
        return sizes;
    }

    @Test
    void inLargePrintTheyAreLargeAndInGreyGreyAsInOneLanguage() throws IOException {
        for (PaperKind kind : List.of(PaperKind.DAILY_BRIEF, PaperKind.CONTACT_SHEET)) {
            Paper paper = paper(EXERCISE, kind, Edition.OFFICE, EN_ES);
            byte[] large = Pdf.of(paper, Sheet.USUAL.large(true)).bytes();
            byte[] alone = Pdf.of(paper(EXERCISE, kind, Edition.OFFICE, Voice.of(Language.EN)), Sheet.USUAL.large(true))
                    .bytes();
            // the first language says as much in that size as it does without the second
            assertThat(sizes(large).getOrDefault(16, 0))
                    .as(kind.word())
                    .isGreaterThan(sizes(alone).get(16) * 3 / 4);
            assertThat(UniversalAccess.faults(large)).as(kind.word()).isEmpty();
            assertThat(PaperPage.of(paper).grey().html())
                    .as(kind.word())
                    .doesNotContain("#B93025", "#14508C", "<style class");
        }
    }

    @Test
    void everySuchPaperSaysItsHeadingsInBothMarkedAndNumberedOnEachPage() {
        for (PaperKind kind : PaperKind.values()) {
            if (!Voice.pairs(kind)) continue;
            Paper paper = paper(EXERCISE, kind, Edition.OFFICE, Voice.of(Language.MS, Language.EN));
            byte[] bytes = Pdf.of(paper).bytes();
            // the checker takes long, and the rest is laid out from the same parts
            if (kind == PaperKind.ATTENDEES)
                assertThat(UniversalAccess.faults(bytes)).as(kind.word()).isEmpty();
            try (Opened opened = new Opened(bytes)) {
                List<String> pages = opened.pages();
                assertThat(opened.document().getDocumentCatalog().getLanguage()).isEqualTo("ms");
                for (int i = 0; i < pages.size(); i++) {
                    DailyBriefPdfTest.assertMarkedTwice(
                            pages.get(i), paper.head().marking());
                    assertThat(pages.get(i))
                            .as(kind.word())
                            .contains("halaman / page " + (i + 1) + " daripada / of " + pages.size())
                            .contains("Edisi pejabat", "Office edition");
                }
                assertThat(opened.text()).doesNotContain("\uFDD0", "‹U+");
            }
        }
    }

    @Test
    void theFootOfADailyBriefHasRoomForBothLanguagesAndTheMarkOnEveryPage() throws IOException {
        byte[] bytes = Pdf.of(
                        paper(EXERCISE, PaperKind.DAILY_BRIEF, Edition.OFFICE, Voice.of(Language.MS, Language.ES)))
                .bytes();
        try (Opened opened = new Opened(bytes)) {
            for (PDPage page : opened.document().getPages()) {
                PDFTextStripperByArea foot = new PDFTextStripperByArea();
                float height = page.getMediaBox().getHeight();
                foot.addRegion(
                        "foot",
                        new Rectangle2D.Float(
                                0, height * 3 / 4, page.getMediaBox().getWidth(), height / 4 - FREE));
                foot.extractRegions(page);
                assertThat(foot.getTextForRegion("foot")).contains("LATIHAN", "Edición de la oficina", "Edisi pejabat");
            }
        }
    }

    @Test
    void eachPieceOfTheSecondLanguageIsTaggedWithIt() {
        byte[] bytes = Pdf.of(paper(EXERCISE, PaperKind.DELEGATION, Edition.OFFICE, EN_ES))
                .bytes();
        assertThat(UniversalAccess.faults(bytes)).isEmpty();
        try (Opened opened = new Opened(bytes)) {
            assertThat(opened.text())
                    .contains("Delegation list Lista de la delegación")
                    .contains("Minister of Foreign Affairs");
            assertThat(opened.languages()).contains("es", "en").hasSizeGreaterThan(60);
        }
    }

    @Test
    void aMissingTranslationIsMarkedAndOneThatIsThereIsNot() {
        Event opens = titled("Delegation office opens");
        assertThat(opens.title().in()).doesNotContainKey(Language.ES);
        String page = words(programme(EXERCISE));
        assertThat(page)
                .contains("Delegation office opens es –")
                .contains("es –: a text that is not entered in Spanish.", "es –: texto que no está introducido en");
        Trip translated = with(opens, "title", opens.title().with(Language.ES, "Abre la oficina"));
        assertThat(words(programme(translated)))
                .contains("Delegation office opens Abre la oficina")
                .doesNotContain("Delegation office opens es –");
        Trip spanish = with(opens, "title", new Text(Map.of(Language.ES, "Abre la oficina")));
        assertThat(PaperPage.of(programme(spanish)).html())
                .contains("<span lang=\"es\">Abre la oficina</span></span><span class=\"untranslated\">");
        assertThat(words(programme(spanish))).contains("Abre la oficina en –");
    }

    private static Trip with(Event event, String component, Object value) {
        Item changed = event.kind().component(component).with(event, value);
        return EXERCISE.with(changed);
    }

    private static String words(Paper paper) {
        return PaperPage.of(paper)
                .html()
                .replaceAll("(?s)<style[^>]*>.*?</style>", "")
                .replace("&#xa0;", " ")
                .replaceAll("<[^>]+>", " ")
                .replaceAll("[\\s\u00A0]+", " ");
    }

    @Test
    void whatReadsTheSameInBothIsSaidOnceAndOfAListOnlyItsEndIsSaidAgain() {
        String page = words(programme(EXERCISE));
        assertThat(page).contains("TYT Datuk Roslan bin Hashim, 9 others … 9 más");
        assertThat(count(">15:30–16:15<", PaperPage.of(programme(EXERCISE)).html()))
                .isEqualTo(count(
                        ">15:30–16:15<",
                        PaperPage.of(paper(EXERCISE, PaperKind.PROGRAMME, Edition.OFFICE, Voice.of(Language.EN)))
                                .html()));
    }

    @Test
    void aSpokenTimeHasItsBeginningInBothLanguages() {
        Voice spoken = Voice.of(Language.MS, Language.ES).with(TimeStyle.SPOKEN);
        assertThat(words(paper(EXERCISE, PaperKind.PROGRAMME, Edition.OFFICE, spoken)))
                .contains("7.30 –9.00 malam 7.30 –9.00 p. m.");
    }

    private static long count(String words, String text) {
        return Pattern.compile(Pattern.quote(words)).matcher(text).results().count();
    }

    @Test
    void changeBarsStandWhereTheyStandInOneLanguageAndAlsoForATranslationAlone() {
        for (PaperKind kind : List.of(PaperKind.PROGRAMME, PaperKind.DAILY_BRIEF)) {
            String one = PaperPage.of(paper(EXERCISE, kind, Edition.OFFICE, Voice.of(Language.EN)))
                    .html();
            String two =
                    PaperPage.of(paper(EXERCISE, kind, Edition.OFFICE, EN_ES)).html();
            assertThat(count("class=\"changed\"", two)).isEqualTo(count("class=\"changed\"", one));
        }
        Event gala = titled("Gala");
        Trip translated = with(gala, "title", gala.title().with(Language.ES, "Cena de honor"));
        assertThat(count(
                        "class=\"changed\"", PaperPage.of(programme(translated)).html()))
                .isEqualTo(count(
                                "class=\"changed\"",
                                PaperPage.of(programme(EXERCISE)).html())
                        + 1);
    }

    @Test
    void theLeakCheckReadsBothLanguages() {
        Event closed = EXERCISE.events().stream()
                .filter(event -> event.press() == PressAccess.CLOSED)
                .findFirst()
                .orElseThrow();
        Trip trip = with(closed, "title", Text.en("Oysters").with(Language.ES, "Ostras con los herederos de Zarzuela"));
        EditionPaper press = (EditionPaper) paper(trip, PaperKind.PROGRAMME, Edition.PRESS, EN_ES);
        try (Opened opened = new Opened(Pdf.of(press).bytes())) {
            assertThat(opened.text()).contains("Official visit programme").doesNotContain("Zarzuela");
        }
        Paper office = paper(trip, PaperKind.PROGRAMME, Edition.OFFICE, EN_ES);
        EditionPaper leaking = new EditionPaper(office, Edition.PRESS, press.whole(), press.known());
        assertThatThrownBy(() -> Pdf.of(leaking)).isInstanceOf(Refused.class);
        assertThat(new LeakCheck(press).toString()).isNotEmpty();
    }

    @Test
    void aPaperThatIsReadInOneLanguageIsRefusedInTwo() {
        assertThatThrownBy(() -> paper(EXERCISE, PaperKind.SEATING_PLAN, Edition.OFFICE, EN_ES))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.key()).isEqualTo("refused.paper-languages"));
        assertThatThrownBy(() -> Voice.of(Language.EN, Language.EN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theCodeOfSuchAPageIsFoundAgain() {
        Voice voice = Voice.of(Language.ES, Language.MS).with(TimeStyle.MILITARY);
        PaperRequest request = request(PaperKind.DELEGATION, Edition.DELEGATION, voice);
        Paper paper = Papers.of(Drawn.draft(EXERCISE), request, PictureDay.AS_OF);
        FoundPage found = FoundPage.of(
                paper.head().code().onPage(my.lawatan.document.Sheet.USUAL, 2),
                new FoundPage.File(EXERCISE, List.of(), id -> EXERCISE));
        assertThat(found.request()).contains(request);
    }
}
