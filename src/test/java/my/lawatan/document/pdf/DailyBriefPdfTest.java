package my.lawatan.document.pdf;

import static my.lawatan.document.PictureDay.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import my.lawatan.document.DailyBrief;
import my.lawatan.document.Edition;
import my.lawatan.document.Issue;
import my.lawatan.document.PictureDay;
import my.lawatan.sample.Sample;
import my.lawatan.trip.Claim;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventKind;
import my.lawatan.trip.Id;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Language;
import my.lawatan.trip.Support;
import my.lawatan.trip.Text;
import my.lawatan.trip.Trip;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The brief as pages: what a reader, a screen reader and a printer get. */
class DailyBriefPdfTest {
    static final String MARK = "LATIHAN · EXERCISE – FICTIONAL · TERHAD";

    static byte[] pdf(Trip trip) {
        return Pdf.of(PictureDay.brief(trip)).bytes();
    }

    static Trip plus(Item... items) {
        return PictureDay.trip().with(List.of(items), List.of());
    }

    static Item roundtable(String component, Object value) {
        return with(PictureDay.trip().event(PictureDay.ROUNDTABLE), component, value);
    }

    @Test
    void theFileIsAccessibleByTheStandard() {
        assertThat(UniversalAccess.faults(pdf(PictureDay.trip()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"exercise", "peru-2024"})
    void everyDayOfTheSamplesIsAccessibleAndMarkedOnEveryPage(String name) {
        Sample sample = Sample.of(name);
        Issue issue = Look.issue(sample);
        Trip trip = sample.latest();
        LocalDate last = trip.settings().lastDay();
        for (LocalDate day = trip.settings().firstDay(); !day.isAfter(last); day = day.plusDays(1)) {
            DailyBrief brief = DailyBrief.of(trip, day, Edition.OFFICE, Language.EN, issue, PictureDay.AS_OF);
            byte[] bytes = Pdf.of(brief).bytes();
            assertThat(UniversalAccess.faults(bytes)).as(name + " " + day).isEmpty();
            try (Opened opened = new Opened(bytes)) {
                assertThat(opened.pages())
                        .isNotEmpty()
                        .allSatisfy(page -> assertMarkedTwice(page, brief.head().marking()));
            }
        }
    }

    static void assertMarkedTwice(String page, String mark) {
        assertThat(page.split(java.util.regex.Pattern.quote(mark), -1)).as(page).hasSize(3);
    }

    @Test
    void everyPageSaysThatItIsADraftWhichDayAndWhichPageOfHowMany() {
        try (Opened opened = new Opened(pdf(PictureDay.trip()))) {
            List<String> pages = opened.pages();
            assertThat(pages).hasSize(3);
            for (int i = 0; i < pages.size(); i++) {
                assertThat(pages.get(i))
                        .contains("DRAFT after version 6. Not issued. Do not distribute.")
                        .contains("as of Tue 12 Nov 2024 18:30\u00A0Lima / Wed 13 Nov 07:30\u00A0K.L.")
                        .contains("Wednesday 13 November 2024")
                        .doesNotContain("copy");
                assertThat(pages.get(i)).contains("page " + (i + 1) + " of 3");
            }
        }
    }

    @Test
    void theTagsGiveTheTextInReadingOrder() {
        try (Opened opened = new Opened(pdf(PictureDay.trip()))) {
            opened.assertReadsInOrder(List.of(
                    "Wednesday 13 November 2024",
                    "Daily brief",
                    "DRAFT after version 6.",
                    "Changes since version 6",
                    "moved from 10:00 to 10:30",
                    "Weather, dress",
                    "Zohor 11:53",
                    "Duty officer",
                    "Lima\u00A0/\u00A0K.L.",
                    "13–15 Nov",
                    "09:00–09:45",
                    "Morning briefing",
                    "09:50",
                    "Motorcade departs",
                    "10:30–12:30",
                    "Roundtable with captains",
                    "FIXED BY HOST",
                    "Luncheon with business",
                    "Tomorrow, Thursday 14 November",
                    "Not stated yet",
                    "Other programmes today",
                    "Engagements",
                    "Our objectives",
                    "Movements",
                    "Meals and diet",
                    "Contacts"));
        }
    }

    @Test
    void headingsTablesAndListsAreTaggedAsWhatTheyAre() {
        try (Opened opened = new Opened(pdf(PictureDay.trip()))) {
            assertThat(opened.tagged())
                    .anyMatch(t -> t.path().endsWith("/H1") && t.text().startsWith("Wednesday"))
                    .anyMatch(t -> t.path().endsWith("/H2") && t.text().startsWith("Changes"))
                    .anyMatch(t -> t.path().contains("/Table")
                            && t.path().contains("/TH")
                            && t.text().equals("Press"))
                    .anyMatch(t -> t.path().contains("/TD") && t.text().startsWith("Morning briefing"))
                    .anyMatch(t -> t.path().contains("/L/LI") && t.text().contains("moved from"))
                    // what repeats on every page is no content
                    .noneMatch(t -> t.text().contains("EXERCISE – FICTIONAL"));
        }
    }

    @Test
    void itHasATitleALanguageAndBookmarksForEveryItem() {
        try (Opened opened = new Opened(pdf(PictureDay.trip()))) {
            assertThat(opened.document().getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(opened.document().getDocumentInformation().getTitle())
                    .isEqualTo("Daily brief, Wednesday 13 November 2024, draft");
            List<String> names = new ArrayList<>();
            for (PDOutlineItem item :
                    opened.document().getDocumentCatalog().getDocumentOutline().children()) {
                names.add(item.getTitle());
                item.children().forEach(child -> names.add(child.getTitle()));
            }
            assertThat(names)
                    .contains(
                            "Changes since version 6",
                            "Programme",
                            "10:30–12:30 Roundtable with captains of industry",
                            "Tomorrow, Thursday 14 November",
                            "Engagements",
                            "Contacts");
        }
    }

    @Test
    void theFileNamesNeitherUserNorComputerNorTheTimeItWasReallyMade() {
        byte[] bytes = pdf(PictureDay.trip());
        String raw = new String(bytes, StandardCharsets.ISO_8859_1);
        String user = System.getProperty("user.name");
        assertThat(raw).doesNotContain("/Author", "/Creator", "/" + user, System.getProperty("user.dir"), "Linux");
        try (Opened opened = new Opened(bytes)) {
            PDDocumentInformation about = opened.document().getDocumentInformation();
            assertThat(about.getAuthor()).isNull();
            assertThat(about.getCreator()).isNull();
            assertThat(about.getCreationDate().toInstant()).isEqualTo(PictureDay.AS_OF);
            assertThat(about.getModificationDate().toInstant()).isEqualTo(PictureDay.AS_OF);
        }
    }

    @Test
    void theSamePaperIsTheSameFile() {
        assertThat(pdf(PictureDay.trip())).isEqualTo(pdf(PictureDay.trip()));
        DailyBrief later = DailyBrief.of(
                PictureDay.trip(),
                PictureDay.DATE,
                Edition.OFFICE,
                Language.EN,
                PictureDay.draftAfterSix(),
                Instant.parse("2024-11-13T00:00:00Z"));
        assertThat(Pdf.of(later).bytes()).isNotEqualTo(pdf(PictureDay.trip()));
    }

    @Test
    void allFontsAreEmbeddedSubsetsAndChineseIsLoadedOnlyWhenThereIsAny() {
        try (Opened opened = new Opened(pdf(PictureDay.trip()))) {
            assertThat(opened.fonts().keySet()).anyMatch(name -> name.endsWith("IBMPlexSans-Regular"));
            assertThat(opened.fonts().keySet()).noneMatch(name -> name.contains("Droid"));
            assertThat(opened.fonts()).isNotEmpty().allSatisfy((name, font) -> {
                assertThat(font.isEmbedded()).isTrue();
                assertThat(name).matches("[A-Z]{6}\\+.*");
            });
        }
    }

    @Test
    void noItemLowerThanAThirdOfAPageIsSplitAndEveryPageRepeatsTheHead() {
        Random random = new Random(20241113);
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            String time = String.format(java.util.Locale.ROOT, "%02d:%02d", i / 3, i % 3 * 20);
            String end = String.format(java.util.Locale.ROOT, "%02d:%02d", i / 3, i % 3 * 20 + 15);
            Id<Event> id = Id.named("t/item-" + i);
            Item event =
                    Event.of(id, Text.en("Top" + i + " of the item"), EventKind.BUSINESS, PictureDay.at(time, end));
            String filler = "A line that fills the column of the programme. ".repeat(1 + random.nextInt(6));
            items.add(with(with(event, "purpose", Text.en(filler)), "remarks", Text.en("Middle" + i + ".")));
            items.add(inferred(i, items.get(items.size() - 1)));
        }
        try (Opened opened = new Opened(pdf(plus(items.toArray(Item[]::new))))) {
            List<String> pages = opened.pages();
            assertThat(pages.size()).isBetween(8, 30);
            for (int i = 0; i < 60; i++) {
                String top = "Top" + i + " ";
                String bottom = "Bottom" + i + ".";
                assertThat(pages)
                        .filteredOn(page -> page.contains(bottom))
                        .hasSize(1)
                        .allMatch(page -> page.contains(top), "holds the top of item " + i + " too");
            }
            assertThat(pages.stream().filter(page -> page.contains("Top")).filter(page -> page.contains("Bottom")))
                    .isNotEmpty()
                    .allMatch(page -> page.contains("Lima\u00A0/\u00A0K.L."));
        }
    }

    /** A claim on an item's time, whose rule is the last line of the item. */
    private static Claim inferred(int i, Item event) {
        Object when = ((Event) event).when();
        return new Claim(
                Id.named("t/claim-" + i),
                new Support(ItemRef.to(event), "when", when),
                Claim.Basis.INFERRED,
                Optional.empty(),
                "",
                "",
                Text.NONE,
                Text.en("Bottom" + i + "."),
                Optional.empty());
    }

    @Test
    void noHeadingStandsAloneAtTheFootOfAPage() {
        for (int extra = 0; extra < 6; extra++) {
            String filler = "A line of text that makes the item higher than it was. ".repeat(extra * 4);
            byte[] bytes = pdf(plus(roundtable("purpose", Text.en("p " + filler))));
            try (Opened opened = new Opened(bytes)) {
                for (String page : opened.pages()) {
                    String body = page.replaceAll(" *" + java.util.regex.Pattern.quote(MARK) + " *", "")
                            .strip();
                    assertThat(body)
                            .doesNotEndWith("Engagements")
                            .doesNotEndWith("Movements")
                            .doesNotEndWith("Contacts")
                            .doesNotEndWith("Other programmes today")
                            .doesNotEndWith("Meals and diet");
                }
            }
        }
    }

    @Test
    void aDayWithoutProgrammeIsAPageThatSaysSo() {
        DailyBrief empty = DailyBrief.of(
                PictureDay.trip(),
                PictureDay.DATE.minusDays(1),
                Edition.OFFICE,
                Language.EN,
                Issue.draft(),
                PictureDay.AS_OF);
        byte[] bytes = Pdf.of(empty).bytes();
        try (Opened opened = new Opened(bytes)) {
            assertThat(opened.pages()).hasSize(1);
            assertThat(opened.text())
                    .contains("No programme is entered for this day.")
                    .contains("DRAFT before version 1.");
        }
        assertThat(UniversalAccess.faults(bytes)).isEmpty();
    }

    @Test
    void pagesCanBeShownAsPixels() {
        try (PdfPages pages = Pdf.of(PictureDay.brief(PictureDay.trip())).pages()) {
            assertThat(pages.count()).isEqualTo(3);
            PdfPages.Image image = pages.image(0, 72);
            assertThat(image.width()).isBetween(594, 597);
            assertThat(image.height()).isBetween(841, 843);
            assertThat(image.pixels()).hasSize(image.width() * image.height());
            assertThat(IntStream.of(image.pixels()).filter(p -> isChangeBar(p)).count())
                    .isGreaterThan(50);
        }
    }

    private static boolean isChangeBar(int pixel) {
        return pixel == 0xFFC7362B;
    }
}
