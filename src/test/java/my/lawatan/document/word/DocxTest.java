package my.lawatan.document.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import my.lawatan.document.Drawn;
import my.lawatan.document.Edition;
import my.lawatan.document.EditionPaper;
import my.lawatan.document.Ink;
import my.lawatan.document.Paper;
import my.lawatan.document.PaperKind;
import my.lawatan.document.PaperRequest;
import my.lawatan.document.PaperSize;
import my.lawatan.document.Papers;
import my.lawatan.document.Sheet;
import my.lawatan.document.Voice;
import my.lawatan.document.leak.Content;
import my.lawatan.document.leak.LeakCheck;
import my.lawatan.document.pdf.Opened;
import my.lawatan.document.pdf.Pdf;
import my.lawatan.sample.Sample;
import my.lawatan.trip.Event;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.Language;
import my.lawatan.trip.PressAccess;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Text;
import my.lawatan.trip.Trip;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Word files, read back by another library. */
@Tag("of-papers")
class DocxTest {
    private static final LocalDate DAY = LocalDate.of(2024, 11, 14);
    private static final Instant NOW = Instant.parse("2024-11-12T14:00:00Z");
    private static final Trip EXERCISE = Sample.of("exercise").latest();
    private static final Trip PERU = Sample.of("peru-2024").latest();

    private static final byte[] BRIEF =
            Docx.of(paper(EXERCISE, PaperKind.DAILY_BRIEF, Edition.OFFICE, Language.MS), Sheet.USUAL);

    private static Paper paper(Trip trip, PaperKind kind, Edition edition, Language language) {
        PaperRequest request = kind.about() == PaperKind.About.DAY
                ? PaperRequest.of(kind, DAY, edition, language)
                : PaperRequest.of(kind, edition, language);
        return Papers.of(Drawn.draft(trip), request, NOW);
    }

    private static WordFile file(Paper paper) {
        return new WordFile(Docx.of(paper, Sheet.USUAL));
    }

    private static WordFile brief() {
        return new WordFile(BRIEF);
    }

    @Test
    void everyPaperOfTheVisitIsAFileThatTheFormatAllowsAndNothingLeadsOutOfIt() {
        try (WordFile file = brief()) {
            assertThat(file.faults()).isEmpty();
            assertThat(file.outside()).isEmpty();
        }
        for (PaperKind kind : PaperKind.values()) {
            if (!Docx.bears(kind) || kind.about() != PaperKind.About.TRIP && kind.about() != PaperKind.About.DAY)
                continue;
            try (WordFile file = file(paper(PERU, kind, Edition.OFFICE, Language.MS))) {
                assertThat(file.faults()).as(kind.word()).isEmpty();
                assertThat(file.outside()).as(kind.word()).isEmpty();
                assertThat(file.words()).as(kind.word()).isNotBlank();
            }
        }
    }

    @Test
    void itSaysTheSameInTheSameOrderAsThePdf() {
        Paper paper = paper(PERU, PaperKind.DAILY_BRIEF, Edition.OFFICE, Language.ES);
        try (WordFile file = file(paper);
                Opened pdf = new Opened(Pdf.of(paper).bytes())) {
            assertThat(WordFile.squeezed(file.words())).isEqualTo(WordFile.squeezed(pdf.spoken()));
        }
    }

    @Test
    void aPaperInTwoLanguagesSaysTheSameAsItsPdfAndTellsWordWhichIsWhich() {
        PaperRequest request = PaperRequest.of(PaperKind.DELEGATION, Edition.OFFICE, Language.EN)
                .in(Voice.of(Language.EN, Language.ES));
        Paper paper = Papers.of(Drawn.draft(EXERCISE), request, NOW);
        try (WordFile file = file(paper);
                Opened pdf = new Opened(Pdf.of(paper).bytes())) {
            assertThat(file.faults()).isEmpty();
            assertThat(WordFile.squeezed(file.words())).isEqualTo(WordFile.squeezed(pdf.spoken()));
            assertThat(file.words()).contains("Delegation list", "Lista de la delegación");
            // in the Spanish half, why our side is in that order is entered in English only
            assertThat(file.document().getDocument().xmlText())
                    .contains("<w:lang w:val=\"es-ES\"/>")
                    .containsOnlyOnce("w:val=\"en-GB\"/>");
        }
    }

    @Test
    void headingsAreHeadingsOfWordAndPointsArePointsOfAList() {
        try (WordFile file = brief()) {
            assertThat(styled(file, "Heading1")).containsExactly("Khamis 14 November 2024");
            assertThat(styled(file, "Heading2")).contains("Pertemuan dan majlis", "Pegawai untuk dihubungi");
            assertThat(styled(file, "Heading3")).anyMatch(text -> text.contains("Pertemuan dua hala, Chile"));
            assertThat(styled(file, "ListBullet")).hasSizeGreaterThan(10);
            var styles = file.document().getStyles();
            assertThat(styles.getStyle("Heading2").getName()).isEqualTo("heading 2");
            assertThat(styles.getStyle("ListBullet")
                            .getCTStyle()
                            .getPPr()
                            .getNumPr()
                            .getNumId()
                            .getVal())
                    .isEqualTo(java.math.BigInteger.ONE);
        }
    }

    private static List<String> styled(WordFile file, String style) {
        return file.paragraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }

    @Test
    void theHeadOfATableIsRepeatedNoRowIsSplitAndColumnsFillTheSheet() {
        try (WordFile file = brief()) {
            List<XWPFTable> tables = file.document().getTables().stream()
                    .filter(table -> "PaperTable".equals(table.getStyleID()))
                    .toList();
            assertThat(tables).hasSizeGreaterThan(4).allSatisfy(table -> {
                assertThat(table.getRow(0).isRepeatHeader()).isTrue();
                assertThat(table.getRows()).isNotEmpty().allMatch(row -> row.isCantSplitRow());
                assertThat(table.getRows().stream().skip(1)).noneMatch(row -> row.isRepeatHeader());
            });
            var page = file.document().getDocument().getBody().getSectPr();
            long room = twentieths(page.getPgSz().getW())
                    - twentieths(page.getPgMar().getLeft())
                    - twentieths(page.getPgMar().getRight());
            long columns = tables.get(0).getCTTbl().getTblGrid().getGridColList().stream()
                    .mapToLong(column -> twentieths(column.getW()))
                    .sum();
            assertThat(columns).isBetween(room - 10, room + 10);
        }
    }

    private static long twentieths(Object measure) {
        return Long.parseLong(measure.toString());
    }

    @Test
    void theLanguageIsThatOfThePaperAndTheFileSaysWhatItIs() {
        try (WordFile file = brief()) {
            XWPFDocument document = file.document();
            var core = document.getProperties().getCoreProperties().getUnderlyingProperties();
            assertThat(core.getLanguageProperty()).contains("ms-MY");
            assertThat(core.getTitleProperty().orElseThrow()).contains("14 November 2024");
            assertThat(core.getSubjectProperty().orElseThrow()).contains("EXERCISE");
            assertThat(core.getCreatorProperty()).contains("Lawatan");
            assertThat(core.getModifiedProperty().orElseThrow().toInstant()).isEqualTo(NOW);
            assertThat(WordTexts.of(BRIEF)).extracting(Content::text).contains("ms-MY");
        }
    }

    @Test
    void markDraftPageNumberAndCodeStandOnEveryPage() {
        try (WordFile file = brief()) {
            XWPFHeaderFooterPolicy edges = file.document().getHeaderFooterPolicy();
            assertThat(edges.getFirstPageHeader().getText()).contains("LATIHAN · EXERCISE – FICTIONAL · TERHAD");
            assertThat(edges.getDefaultHeader().getText())
                    .contains("LATIHAN · EXERCISE – FICTIONAL · TERHAD", "Khamis 14 November 2024 · Taklimat harian");
            for (var foot : List.of(edges.getFirstPageFooter(), edges.getDefaultFooter()))
                assertThat(foot.getText())
                        .contains(
                                "DRAF sebelum versi 1",
                                "Belum dikeluarkan",
                                "halaman 1 daripada 1",
                                "EXERCISE – FICTIONAL")
                        .containsPattern("[0-9A-Z]{5}(-[0-9A-Z]{5}){3}");
        }
    }

    @Test
    void theSamePaperGivesTheSameFileAndASmallSheetASmallPage() {
        Paper paper = paper(EXERCISE, PaperKind.DELEGATION, Edition.OFFICE, Language.EN);
        assertThat(Docx.of(paper, new Sheet(PaperSize.LETTER, Ink.GREY, false, false)))
                .isEqualTo(Docx.of(paper, new Sheet(PaperSize.LETTER, Ink.GREY, false, false)));
        try (WordFile file = new WordFile(Docx.of(paper, new Sheet(PaperSize.LETTER, Ink.GREY, false, false)))) {
            var size = file.document().getDocument().getBody().getSectPr().getPgSz();
            assertThat(twentieths(size.getW())).isEqualTo(12_240);
            assertThat(twentieths(size.getH())).isEqualTo(15_840);
        }
        assertThatThrownBy(() -> Docx.of(paper, Sheet.USUAL.of(PaperSize.A5)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void textsThatWouldBeMarkupOrHideAreText() {
        Event event = EXERCISE.events().stream()
                .filter(e -> e.title().in().containsValue("Bilateral, Chile"))
                .findFirst()
                .orElseThrow();
        String hostile =
                "</w:t><w:p>& <script src=\"http://x.example/\"> ![](file:///etc/passwd) \u202E\uD83D\uDE00 会谈";
        Trip trip = EXERCISE.with(List.of(ItemKind.EVENT.component("title").with(event, Text.en(hostile))), List.of());
        try (WordFile file = file(paper(trip, PaperKind.DAILY_BRIEF, Edition.OFFICE, Language.EN))) {
            assertThat(file.faults()).isEmpty();
            assertThat(file.outside()).isEmpty();
            assertThat(file.words())
                    .contains("</w:t><w:p>& <script src=\"http://x.example/\"> ![](file:///etc/passwd)")
                    .contains("‹U+202E›", "‹U+1F600›", "会谈");
        }
    }

    @Test
    void whatAnEditionMayNotHoldStopsItsFileWhereverItStands() {
        Event closed = EXERCISE.events().stream()
                .filter(event -> event.press() == PressAccess.CLOSED)
                .findFirst()
                .orElseThrow();
        Trip trip = EXERCISE.with(
                List.of(ItemKind.EVENT.component("title").with(closed, Text.en("Oysters with the Zarzuela heirs"))),
                List.of());
        EditionPaper clean = (EditionPaper) paper(trip, PaperKind.DAILY_BRIEF, Edition.PRESS, Language.EN);
        byte[] file = Docx.of(clean, Sheet.USUAL);
        LeakCheck check = new LeakCheck(clean);
        assertThat(check.in(WordTexts.of(file))).isEmpty();

        for (Planted plant : Planted.ways("Oysters with the Zarzuela heirs"))
            assertThat(check.in(WordTexts.of(plant.into(file))))
                    .as(plant.name())
                    .isNotEmpty()
                    .allMatch(leak -> leak.secret().component().equals("title"));

        // a paper of the office, said to be one for the press
        Paper whole = paper(trip, PaperKind.DAILY_BRIEF, Edition.OFFICE, Language.EN);
        EditionPaper leaking = new EditionPaper(whole, Edition.PRESS, clean.whole(), clean.known());
        assertThatThrownBy(() -> Docx.of(leaking, Sheet.USUAL))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.key()).isEqualTo("refused.leak"));
    }
}
