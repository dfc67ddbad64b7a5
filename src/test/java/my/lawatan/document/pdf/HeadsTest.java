package my.lawatan.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import my.lawatan.document.Drawn;
import my.lawatan.document.Edition;
import my.lawatan.document.Issue;
import my.lawatan.document.PaperKind;
import my.lawatan.document.PaperKind.About;
import my.lawatan.document.PaperRequest;
import my.lawatan.document.PaperSize;
import my.lawatan.document.Papers;
import my.lawatan.document.PictureDay;
import my.lawatan.document.Sheet;
import my.lawatan.document.Voice;
import my.lawatan.sample.Sample;
import my.lawatan.trip.Language;
import my.lawatan.trip.Trip;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** No page ends with a heading or the head of a table, wherever on a page it comes. */
@Tag("of-papers")
class HeadsTest {
    private static final String STYLE = "* { font-family: 'IBM Plex Sans' } @page { margin: 100mm 20mm }"
            + " body, p, h2, h3 { margin: 0; font-size: 12pt; line-height: 6mm } p.room { height: 6mm }"
            + " h2, h3 { page-break-after: avoid } table { -fs-table-paginate: paginate; border-collapse: collapse }"
            + " td { vertical-align: top } tr, .item { page-break-inside: avoid }";
    private static final Trip TRIP = Sample.of("exercise").latest();
    // a page is 97 mm high: 16 lines
    private static final int LINES = 16;

    private static byte[] laidOut(int above, String body) {
        return laidOut("100mm", above, body);
    }

    private static byte[] laidOut(String margin, int above, String body) {
        String lines = "<p class=\"room\">line</p>".repeat(above);
        try {
            return LaidOut.of(LaidOut.page(STYLE.replace("100mm", margin), lines + body))
                    .bytes();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String table(int lines) {
        String head = "<table><thead><tr><th>When</th><th>What</th></tr></thead>";
        String row =
                "<tbody class=\"item\"><tr><td>09:00</td><td>" + "<p>said</p>".repeat(lines) + "</td></tr></tbody>";
        return head + row + row + "</table>";
    }

    static Stream<String> bodies() {
        return Stream.of(
                table(1),
                "<h2>Programme</h2>" + table(4),
                "<div><h2>Programme</h2></div><div>" + table(4) + "</div>",
                "<h2>Day</h2><h3>Morning</h3>" + table(6),
                "<h2>Note</h2><p>" + "many words ".repeat(60) + "</p>",
                "<h2>Fits on no page with its head</h2>" + table(LINES - 1),
                "<h2>Fits on no page</h2>" + table(LINES + 5));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void whatStandsAboveDecidesWhereItIsAndNeverThatItIsAlone(String body) {
        for (int above = 0; above <= LINES + 2; above++)
            assertThat(LonelyHeads.pages(laidOut(above, body)))
                    .as(above + " lines above")
                    .isEmpty();
    }

    @Test
    void nothingIsMovedThatHasRoomForItsFirstRow() {
        String body = "<h2>Programme</h2>" + table(1);
        assertThat(first(laidOut(LINES - 4, body))).contains("Programme", "09:00");
        assertThat(first(laidOut(LINES - 2, body))).doesNotContain("Programme", "09:00");
    }

    @Test
    void whatIsTallIsTornWhereMuchOfAPageWouldBeBlankAndOnlyThere() {
        // 237 mm: 39 lines; half of them are 19
        String tall = numbered(30);
        String page = first(laidOut("30mm", 14, tall));
        assertThat(page).contains("09:00", "said 1.", "said 20.").doesNotContain("said 28.");
        assertThat(first(laidOut("30mm", 29, tall))).doesNotContain("09:00", "said 1.");
        assertThat(first(laidOut("30mm", 24, numbered(18)))).doesNotContain("said 1.");
        assertThat(first(laidOut("30mm", 14, "<h2>Programme</h2>" + tall))).contains("Programme", "said 10.");
        assertThat(LonelyHeads.pages(laidOut("30mm", 26, "<h2>Programme</h2>" + tall)))
                .isEmpty();
    }

    @Test
    void aTallBlockWithAHeadIsTornBetweenItsPartsAndItsHeadStaysWithTheFirst() {
        // 24 of 39 lines, of which 16 are free
        String block = "<div class=\"item\"><h3>Call</h3>" + parts("a", "b", "c", "d", "e") + "</div>";
        String page = first(laidOut("30mm", 22, block));
        assertThat(page).contains("Call", "a 1.", "a 5.").doesNotContain("d 1.", "e 1.");
        assertThat(first(laidOut("30mm", 22, "<h2>Programme</h2>" + block))).contains("Programme", "Call", "a 5.");
        assertThat(first(laidOut("30mm", 36, block))).doesNotContain("Call");
        assertThat(first(laidOut("30mm", 28, block))).as("little is blank").doesNotContain("Call");
        assertThat(LonelyHeads.pages(laidOut("30mm", 18, "<h2>Programme</h2>" + block)))
                .isEmpty();
    }

    @Test
    void whatIsAlmostNothingDoesNotGoOverleafWithoutThePartBeforeIt() {
        // 23 of 39 lines; all but the last would go onto the page
        String block =
                "<div class=\"item\"><h3>Call</h3>" + parts("a", "b") + lines("c", 11) + lines("d", 1) + "</div>";
        String page = first(laidOut("30mm", 17, block));
        assertThat(page).contains("Call", "a 1.", "b 5.").doesNotContain("c 1.", "d 1.");
    }

    private static String lines(String name, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(line -> "<p>" + name + " " + line + ".</p>")
                .collect(Collectors.joining("", "<div class=\"item\">", "</div>"));
    }

    private static String parts(String... names) {
        return Stream.of(names).map(name -> lines(name, 5)).collect(Collectors.joining());
    }

    @Test
    void theMeaningOfAMarkIsNotAloneOnTheLastPage() {
        for (int above = LINES - 8; above <= LINES + 1; above++) {
            byte[] pdf = laidOut(above, table(3) + "<p class=\"spelled\">EN: entered in English.</p>");
            try (Opened opened = new Opened(pdf)) {
                String last = opened.pages().get(opened.pages().size() - 1);
                assertThat(last)
                        .as(above + " lines above")
                        .contains("EN: entered")
                        .matches("(?s).*(09:|1\\d:).*");
            }
        }
    }

    private static String numbered(int lines) {
        String said = IntStream.rangeClosed(1, lines)
                .mapToObj(line -> "<p>said " + line + ".</p>")
                .collect(Collectors.joining());
        return "<table><tbody class=\"item\"><tr><td>09:00</td><td>" + said + "</td></tr></tbody></table>";
    }

    private static String first(byte[] pdf) {
        try (Opened opened = new Opened(pdf)) {
            return opened.pages().get(0);
        }
    }

    /** Those in which some stood alone, and the most like them. */
    @ParameterizedTest
    @EnumSource(names = {"DAILY_BRIEF", "MEAL_SHEET", "LINE_BY_LINE", "PROGRAMME", "DELEGATION", "CONTACT_SHEET"})
    void noPaperOfTheExerciseHasAHeadAlone(PaperKind kind) {
        for (PaperRequest request : requests(kind)) {
            alone(request.in(Voice.of(Language.ES)), Sheet.USUAL.large(true));
            alone(request.in(Voice.of(Language.MS, Language.ES)), Sheet.USUAL);
            alone(request.in(Voice.of(Language.EN, Language.ES)), Sheet.USUAL);
        }
    }

    /** As they are before four of them are put on a side of a sheet. */
    @ParameterizedTest
    @EnumSource(names = {"BOOKLET", "MOTORCADE_CARD", "FACE_CARDS"})
    void noPocketPaperOfTheExerciseHasAHeadAlone(PaperKind kind) {
        for (PaperRequest request : requests(kind))
            for (PaperSize size : List.of(PaperSize.A6, PaperSize.QUARTER_LETTER))
                for (Language language : Voice.LANGUAGES) alone(request.in(Voice.of(language)), Sheet.USUAL.of(size));
    }

    private static List<PaperRequest> requests(PaperKind kind) {
        if (kind.about() == About.EVENT)
            return TRIP.events().stream()
                    .filter(event -> event.title().plain().startsWith("Gala"))
                    .map(event -> PaperRequest.of(kind, event.id(), Edition.OFFICE, Language.EN))
                    .toList();
        if (kind.about() == About.TRIP) return List.of(PaperRequest.of(kind, Edition.OFFICE, Language.EN));
        return Stream.of(PictureDay.DATE, PictureDay.DATE.plusDays(1))
                .map(day -> PaperRequest.of(kind, day, Edition.OFFICE, Language.EN))
                .toList();
    }

    private static void alone(PaperRequest request, Sheet sheet) {
        if (!sheet.bears(request.kind())) return;
        Drawn drawn = new Drawn(TRIP, Issue.draft(), Optional.empty());
        byte[] pdf = Pdf.of(Papers.of(drawn, request, PictureDay.AS_OF), sheet).bytes();
        assertThat(LonelyHeads.pages(pdf)).as(request.name()).isEmpty();
    }
}
