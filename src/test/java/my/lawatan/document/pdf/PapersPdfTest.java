package my.lawatan.document.pdf;

import static my.lawatan.document.PictureDay.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import my.lawatan.document.Drawn;
import my.lawatan.document.Edition;
import my.lawatan.document.Paper;
import my.lawatan.document.PaperKind;
import my.lawatan.document.PaperRequest;
import my.lawatan.document.PaperSize;
import my.lawatan.document.Papers;
import my.lawatan.document.PictureDay;
import my.lawatan.document.Sheet;
import my.lawatan.document.Untranslated;
import my.lawatan.document.html.PaperPage;
import my.lawatan.fixtures.Fixtures;
import my.lawatan.sample.Sample;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventKind;
import my.lawatan.trip.Id;
import my.lawatan.trip.Item;
import my.lawatan.trip.Language;
import my.lawatan.trip.Place;
import my.lawatan.trip.Side;
import my.lawatan.trip.Text;
import my.lawatan.trip.Trip;
import my.lawatan.trip.TripSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every paper as pages: marked, numbered, tagged, and no item in two pieces. The daily brief has a test of its own. */
class PapersPdfTest {
    /** The papers of a trip: of the whole, of the picture's day, of its roundtable. */
    static Stream<PaperKind> kinds() {
        return Stream.of(
                PaperKind.PROGRAMME,
                PaperKind.TIMETABLE,
                PaperKind.LINE_BY_LINE,
                PaperKind.ATTENDEES,
                PaperKind.GREETING_LINE,
                PaperKind.DELEGATION,
                PaperKind.UNKNOWNS,
                PaperKind.ADVANCE_SHEET);
    }

    private static Paper paper(Trip trip, PaperKind kind, Language language) {
        return paper(new Drawn(trip, PictureDay.draftAfterSix(), Optional.empty()), kind, language);
    }

    private static Paper paper(Drawn drawn, PaperKind kind, Language language) {
        PaperRequest request =
                switch (kind.about()) {
                    case DAY -> PaperRequest.of(kind, PictureDay.DATE, Edition.OFFICE, language);
                    case EVENT -> PaperRequest.of(kind, roundtable(drawn.trip()), Edition.OFFICE, language);
                    case PLACE -> PaperRequest.ofPlace(walked(drawn.trip()), Edition.OFFICE, language);
                    case PERSON -> PaperRequest.ofPerson(PictureDay.HAFIZ, PictureDay.DATE, Edition.OFFICE, language);
                    case TRIP, BRIEF, VERSIONS -> PaperRequest.of(kind, Edition.OFFICE, language);
                };
        return Papers.of(drawn, request, PictureDay.AS_OF);
    }

    // where the roundtable is
    private static Id<Place> walked(Trip trip) {
        return trip.event(roundtable(trip)).place().orElseThrow();
    }

    private static Id<Event> roundtable(Trip trip) {
        return trip.events().stream()
                .filter(event -> event.title().plain().startsWith("Roundtable"))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyPaperIsAccessibleMarkedAndNumberedInEveryLanguage(PaperKind kind) {
        for (Language language : List.of(Language.EN, Language.MS, Language.ES)) {
            Paper paper = paper(PictureDay.trip(), kind, language);
            byte[] bytes = Pdf.of(paper).bytes();
            // the checker takes a second or more a paper; the languages differ in words, not in how they are laid out
            if (language == Language.EN || kind == PaperKind.PROGRAMME)
                assertThat(UniversalAccess.faults(bytes)).as(language.tag()).isEmpty();
            try (Opened opened = new Opened(bytes)) {
                List<String> pages = opened.pages();
                assertThat(opened.document().getDocumentCatalog().getLanguage()).isEqualTo(language.tag());
                for (int i = 0; i < pages.size(); i++) {
                    DailyBriefPdfTest.assertMarkedTwice(pages.get(i), DailyBriefPdfTest.MARK);
                    assertThat(pages.get(i)).contains(foot(language, i + 1, pages.size()));
                }
                assertThat(heading(opened))
                        .isEqualTo(Untranslated.plain(paper.head().heading()).replace(" ", ""));
            }
        }
    }

    /** In one test, since the checker is what takes the time. */
    @Test
    void whatIsSetInAnotherWayIsAccessibleToo() {
        Map<PaperKind, Sheet> sheets = new EnumMap<>(PaperKind.class);
        for (PaperKind kind : List.of(
                PaperKind.DAY_SHEET,
                PaperKind.COMPLETENESS,
                PaperKind.SHIFT_HANDOVER,
                PaperKind.PRESS_PROGRAMME,
                PaperKind.RECALL_LIST)) sheets.put(kind, Sheet.USUAL);
        sheets.put(PaperKind.MOTORCADE_CARD, Sheet.USUAL.of(PaperSize.A6));
        sheets.put(PaperKind.PROGRAMME, Sheet.USUAL.large(true));
        sheets.put(PaperKind.DELEGATION, Sheet.USUAL.across(true));
        sheets.forEach((kind, sheet) -> {
            byte[] bytes =
                    Pdf.of(paper(PictureDay.trip(), kind, Language.MS), sheet).bytes();
            assertThat(UniversalAccess.faults(bytes)).as(kind.word()).isEmpty();
            try (Opened opened = new Opened(bytes)) {
                assertThat(opened.pages()).isNotEmpty().allMatch(page -> page.replace(" ", "")
                        .contains(DailyBriefPdfTest.MARK.replace(" ", "")));
            }
        });
    }

    private static List<String> foot(Language language, int page, int pages) {
        return switch (language) {
            case MS ->
                List.of(
                        "halaman " + page + " daripada " + pages,
                        "DRAF selepas versi 6. Belum dikeluarkan. Jangan edarkan.",
                        "setakat Sel 12 Nov 2024 18:30\u00A0Lima / Rab 13 Nov 07:30\u00A0K.L.");
            case ES ->
                List.of(
                        "página " + page + " de " + pages,
                        "BORRADOR posterior a la versión 6. No emitido. No distribuir.",
                        "al mar 12 nov 2024 18:30\u00A0Lima / mié 13 nov 07:30\u00A0K.L.");
            default ->
                List.of(
                        "page " + page + " of " + pages,
                        "DRAFT after version 6. Not issued. Do not distribute.",
                        "as of Tue 12 Nov 2024 18:30\u00A0Lima / Wed 13 Nov 07:30\u00A0K.L.");
        };
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theSamplesArePrintedAccessiblyAndMarkedOnEveryPage(PaperKind kind) {
        for (String name : Sample.names()) printedAccessiblyAndMarked(Sample.of(name), kind);
    }

    private static void printedAccessiblyAndMarked(Sample sample, PaperKind kind) {
        Drawn drawn = new Drawn(sample.latest(), Look.issue(sample), Optional.empty());
        Paper paper = paper(drawn, kind, Language.EN);
        byte[] bytes = Pdf.of(paper).bytes();
        assertThat(UniversalAccess.faults(bytes))
                .as(sample.latest().settings().title().plain())
                .isEmpty();
        try (Opened opened = new Opened(bytes)) {
            assertThat(opened.pages())
                    .isNotEmpty()
                    .allSatisfy(page -> DailyBriefPdfTest.assertMarkedTwice(
                            page, paper.head().marking()));
        }
    }

    /** Papers that only the exercise fills; the four registers have one template, and plan and place cards a test of their own. */
    @ParameterizedTest
    @EnumSource(
            value = PaperKind.class,
            names = {"MOTORCADE", "MANIFEST", "MEAL_SHEET", "CONTACT_SHEET", "PASS_LEDGER"})
    void theListsOfTheExerciseArePrintedAccessiblyAndMarkedOnEveryPage(PaperKind kind) {
        printedAccessiblyAndMarked(Sample.of("exercise"), kind);
    }

    @ParameterizedTest
    @EnumSource(
            value = PaperKind.class,
            names = {"LINE_BY_LINE", "DAILY_BRIEF"})
    void noDayOfTheExerciseEndsWithALineOrTwoOnAPageOfTheirOwn(PaperKind kind) {
        Sample sample = Sample.of("exercise");
        Drawn drawn = new Drawn(sample.latest(), Look.issue(sample), Optional.empty());
        TripSettings settings = sample.latest().settings();
        settings.firstDay().datesUntil(settings.lastDay().plusDays(1)).forEach(day -> {
            PaperRequest request = PaperRequest.of(kind, day, Edition.OFFICE, Language.EN);
            Paper paper = Papers.of(drawn, request, PictureDay.AS_OF);
            Description description = new Description("t", "m", "en", PictureDay.AS_OF);
            try {
                Layout.Laid laid = new Layout(PaperPage.of(paper), PaperSize.A4, description, number -> "0").laid();
                assertThat(laid.filled())
                        .as("%s of %s, page %d", kind, day, laid.count())
                        .isGreaterThan(0.12);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void markupAndCharactersThatHideAreTextAndAnEndlessTextIsPrintedToItsEnd(PaperKind kind) {
        String nasty = "<script>alert('x')</script> <img src=\"http://example.org/a.png\"/> abc\u202Egnp.exe\u200B";
        Item roundtable = with(PictureDay.trip().event(PictureDay.ROUNDTABLE), "title", Text.en("Roundtable " + nasty));
        Item luncheon = with(PictureDay.trip().event(PictureDay.LUNCH), "remarks", Text.en(LONG));
        byte[] bytes =
                Pdf.of(paper(plus(roundtable, luncheon), kind, Language.EN)).bytes();
        try (Opened opened = new Opened(bytes)) {
            String text = opened.text().replace(" ", "");
            assertThat(text.contains("wordword")).isEqualTo(text.contains("xEND"));
            if (text.contains("Roundtable"))
                assertThat(text)
                        .contains("<script>alert('x')</script><imgsrc=\"http://example.org/a.png\"/>abc‹U+202E›gnp.exe"
                                + "‹U+200B›")
                        .contains("U+200BZEROWIDTHSPACE,U+202ERIGHT-TO-LEFTOVERRIDE");
        }
        assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).doesNotContain("/URI", "/JavaScript");
        assertThat(UniversalAccess.faults(bytes)).isEmpty();
    }

    // a heading of two lines is two pieces
    private static String heading(Opened opened) {
        return opened.tagged().stream()
                // what is in another language is a span in it
                .filter(t -> t.path().contains("/H1"))
                .map(t -> t.text().replace(" ", ""))
                .collect(Collectors.joining());
    }

    private static final String LONG = "word ".repeat(19_000) + "x".repeat(4_990) + "END";

    private static Trip plus(Item... items) {
        return PictureDay.trip().with(List.of(items), List.of());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void noItemIsSplitOverAPage(PaperKind kind) {
        if (kind.about() == PaperKind.About.EVENT || kind.about() == PaperKind.About.PLACE) return;
        Random random = new Random(20241113);
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String top = "Top" + i + " of " + "the item ".repeat(random.nextInt(30));
            items.add(kind == PaperKind.DELEGATION ? member(i, top) : event(i, top));
        }
        try (Opened opened = new Opened(Pdf.of(paper(plus(items.toArray(Item[]::new)), kind, Language.EN))
                .bytes())) {
            List<String> pages = opened.pages();
            for (int i = 0; i < 40; i++) {
                String top = "Top" + i + " ";
                String bottom = "Bottom" + i + ".";
                assertThat(pages)
                        .filteredOn(page -> page.contains(bottom))
                        .isNotEmpty()
                        .allMatch(page -> page.contains(top), "holds the top of item " + i + " too");
            }
        }
    }

    private static Item event(int i, String top) {
        String time = String.format(Locale.ROOT, "%02d:%02d", i / 3, i % 3 * 20);
        String end = String.format(Locale.ROOT, "%02d:%02d", i / 3, i % 3 * 20 + 15);
        return Event.of(
                Id.named("t/item-" + i),
                Text.en(top + "Bottom" + i + "."),
                EventKind.BUSINESS,
                PictureDay.at(time, end));
    }

    private static Item member(int i, String top) {
        return Fixtures.person(Id.named("t/item-" + i), top.strip(), "Bottom" + i + ".", Side.OURS);
    }
}
