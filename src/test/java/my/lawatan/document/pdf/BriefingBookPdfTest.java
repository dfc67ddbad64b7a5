package my.lawatan.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import my.lawatan.document.BriefPaper;
import my.lawatan.document.BriefingBook;
import my.lawatan.document.BriefingBook.Entry;
import my.lawatan.document.Drawn;
import my.lawatan.document.Edition;
import my.lawatan.document.Line;
import my.lawatan.document.Paper;
import my.lawatan.document.PaperKind;
import my.lawatan.document.PaperRequest;
import my.lawatan.document.Papers;
import my.lawatan.document.PictureDay;
import my.lawatan.document.Subject;
import my.lawatan.edit.RemoveItem;
import my.lawatan.sample.Sample;
import my.lawatan.trip.Brief;
import my.lawatan.trip.Event;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Language;
import my.lawatan.trip.Trip;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All briefs in one file. */
class BriefingBookPdfTest {
    private static final Trip EXERCISE = Sample.of("exercise").latest();

    private static BriefingBook book(Trip trip, Edition edition) {
        PaperRequest request = PaperRequest.of(PaperKind.BRIEFING_BOOK, edition, Language.EN);
        Paper paper = Papers.of(Drawn.draft(trip), request, PictureDay.AS_OF);
        return (BriefingBook) (paper instanceof my.lawatan.document.EditionPaper held ? held.paper() : paper);
    }

    private static List<Entry> entries(BriefingBook book) {
        return book.tabs().stream().flatMap(tab -> tab.entries().stream()).toList();
    }

    @Test
    void everyBriefIsInItOnceInTheOrderOfTheProgramme() {
        BriefingBook book = book(EXERCISE, Edition.OFFICE);
        assertThat(book.briefs())
                .extracting(BriefPaper::anchor)
                .doesNotHaveDuplicates()
                .hasSize(EXERCISE.briefs().size());
        List<java.time.Instant> begins = book.briefs().stream()
                .flatMap(paper -> my.lawatan.document.Anchor.item(paper.anchor()).stream())
                .map(item -> (Brief) EXERCISE.find(item).orElseThrow())
                .flatMap(brief -> brief.event().stream())
                .map(EXERCISE::event)
                .flatMap(event -> event.when().startInstant().stream())
                .toList();
        assertThat(begins).isSorted().hasSizeGreaterThan(2);
    }

    @ParameterizedTest
    @CsvSource({"EN, no. 3 of 12", "MS, no. 3 daripada 12", "ES, n.º 3 de 12"})
    void theCoverHasTheNumberOfTheCopyOrALineForIt(Language language, String number) {
        PaperRequest any = PaperRequest.of(PaperKind.BRIEFING_BOOK, Edition.OFFICE, language);
        PaperRequest third = any.about(new Subject.OfCopy(Optional.empty(), 3, 12));
        BriefingBook numbered = (BriefingBook) Papers.of(Drawn.draft(EXERCISE), third, PictureDay.AS_OF);
        BriefingBook open = (BriefingBook) Papers.of(Drawn.draft(EXERCISE), any, PictureDay.AS_OF);
        assertThat(numbered.cover()).extracting(Line::text).contains(number);
        assertThat(open.cover())
                .extracting(Line::text)
                .contains(number.replace("3", "______").replace("12", "______"));
        assertThat(numbered.head().code())
                .as("the same book in another hand")
                .isEqualTo(open.head().code());
        LocalDate day = LocalDate.of(2024, 11, 13);
        BriefingBook ofDay = (BriefingBook) Papers.of(
                Drawn.draft(EXERCISE), any.about(new Subject.OfCopy(Optional.of(day), 3, 12)), PictureDay.AS_OF);
        assertThat(ofDay.tabs()).hasSize(1);
        assertThat(ofDay.cover()).extracting(Line::text).contains(number);
    }

    @Test
    void theDaysOfWhatIsWithoutABriefAreWrittenAsTheirLanguageWritesThem() {
        assertThat(book(EXERCISE, Edition.OFFICE).cover())
                .filteredOn(line -> line.lead().equals("Without a brief"))
                .singleElement()
                .satisfies(line -> assertThat(line.text())
                        .contains("(Wed 13 Nov, 12:45)", "(day not stated)")
                        .doesNotContain("(wed", "(Day"));
    }

    @Test
    void anEngagementWithoutItsBriefIsNamedForTheOfficeAndForNobodyElse() {
        Brief first = EXERCISE.briefs().stream()
                .filter(brief -> brief.event().isPresent())
                .min(java.util.Comparator.comparing(Brief::number))
                .orElseThrow();
        Event event = EXERCISE.event(first.event().orElseThrow());
        Trip without = EXERCISE;
        for (Brief brief : EXERCISE.briefs().stream().toList())
            if (brief.event().equals(first.event())) without = new RemoveItem(ItemRef.to(brief)).applyTo(without);
        Optional<Entry> missing = entries(book(without, Edition.OFFICE)).stream()
                .filter(entry -> entry.title().equals(event.title().plain()))
                .findFirst();
        assertThat(missing).hasValueSatisfying(entry -> {
            assertThat(entry.brief()).isEmpty();
            assertThat(entry.missing()).startsWith("No brief yet");
        });
        assertThat(entries(book(without, Edition.PRINCIPAL)))
                .noneMatch(entry -> entry.brief().isEmpty());
    }

    @Test
    void theBookOfADayHoldsItsBriefsAlone() {
        BriefingBook whole = book(EXERCISE, Edition.OFFICE);
        BriefingBook.Tab tab = whole.tabs().get(0);
        java.time.LocalDate day = java.time.LocalDate.parse(tab.anchor().replace("day-", ""));
        PaperRequest request = PaperRequest.of(PaperKind.BRIEFING_BOOK, Edition.OFFICE, Language.EN)
                .about(new Subject.OfDay(day));
        BriefingBook one = (BriefingBook) Papers.of(Drawn.draft(EXERCISE), request, PictureDay.AS_OF);
        assertThat(one.tabs()).hasSize(1);
        assertThat(one.tabs().get(0).entries())
                .extracting(Entry::anchor)
                .isEqualTo(tab.entries().stream().map(Entry::anchor).toList());
        assertThat(one.fileName()).startsWith(day + "_briefing-book_office");
    }

    @Test
    void contentsAndOutlineLeadToThePagesAndEachIsMarkedAndSaysWhichBriefItIs() throws IOException {
        BriefingBook book = book(EXERCISE, Edition.OFFICE);
        Pdf pdf = Pdf.of(book);
        assertThat(UniversalAccess.faults(pdf.bytes())).isEmpty();
        try (Opened opened = new Opened(pdf.bytes())) {
            List<String> pages = opened.pages();
            Map<String, Integer> outline = outline(opened.document());
            for (Entry entry : entries(book)) {
                if (entry.brief().isEmpty()) continue;
                int page = outline.get(entry.running());
                assertThat(pages.get(page - 1)).as(entry.running()).contains(entry.title());
                assertThat(printed(pages, entry)).as(entry.running()).containsOnly(page);
            }
            for (int i = 1; i < pages.size(); i++)
                DailyBriefPdfTest.assertMarkedTwice(pages.get(i), book.head().marking());
            assertThat(pages.get(outline.get(entries(book).get(0).running()) - 1))
                    .contains(entries(book).get(0).running());
        }
    }

    private static List<Integer> printed(List<String> pages, Entry entry) {
        List<Integer> numbers = new ArrayList<>();
        String last = entry.place().isEmpty() ? entry.title() : entry.place();
        Pattern row = Pattern.compile(Pattern.quote(entry.number() + " ") + ".*?" + Pattern.quote(last) + " (\\d+)\\b");
        for (String page : pages.subList(1, 3)) {
            Matcher found = row.matcher(page);
            if (found.find()) numbers.add(Integer.valueOf(found.group(1)));
        }
        return numbers;
    }

    private static Map<String, Integer> outline(PDDocument document) throws IOException {
        Map<String, Integer> pages = new LinkedHashMap<>();
        walk(document.getDocumentCatalog().getDocumentOutline(), document, pages);
        return pages;
    }

    private static void walk(PDOutlineNode node, PDDocument document, Map<String, Integer> pages) throws IOException {
        for (PDOutlineItem item : node.children()) {
            pages.put(item.getTitle(), document.getPages().indexOf(item.findDestinationPage(document)) + 1);
            walk(item, document, pages);
        }
    }
}
