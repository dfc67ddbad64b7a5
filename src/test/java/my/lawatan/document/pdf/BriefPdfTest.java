package my.lawatan.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import my.lawatan.document.BriefPaper;
import my.lawatan.document.BriefingBook;
import my.lawatan.document.DailyBrief;
import my.lawatan.document.DailyBrief.Under;
import my.lawatan.document.Drawn;
import my.lawatan.document.Edition;
import my.lawatan.document.Issue;
import my.lawatan.document.Paper;
import my.lawatan.document.PaperKind;
import my.lawatan.document.PaperRequest;
import my.lawatan.document.PaperSize;
import my.lawatan.document.Papers;
import my.lawatan.document.PictureDay;
import my.lawatan.document.Sheet;
import my.lawatan.document.html.PaperPage;
import my.lawatan.edit.ClearBrief;
import my.lawatan.edit.Edit;
import my.lawatan.edit.MoveEvent;
import my.lawatan.edit.RemoveItem;
import my.lawatan.edit.ReviseItem;
import my.lawatan.edit.WriteBrief;
import my.lawatan.sample.Sample;
import my.lawatan.trip.Brief;
import my.lawatan.trip.BriefHead;
import my.lawatan.trip.BriefStatus;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Language;
import my.lawatan.trip.Marking;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Text;
import my.lawatan.trip.Trip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The paper of one brief. */
class BriefPdfTest {
    private static final ItemRef BRIEF = new ItemRef(ItemKind.BRIEF, PictureDay.BRIEF);

    private static Trip after(Edit... edits) {
        Trip trip = PictureDay.trip();
        for (Edit edit : edits) trip = edit.applyTo(trip);
        return trip;
    }

    private static BriefPaper paper(Trip trip, Language language) {
        return BriefPaper.of(
                trip, PictureDay.BRIEF, Edition.OFFICE, language, PictureDay.draftAfterSix(), PictureDay.AS_OF);
    }

    private static BriefPaper paper(Trip trip) {
        return paper(trip, Language.EN);
    }

    private static Edit write(BriefHead head, String text) {
        return new WriteBrief(PictureDay.BRIEF, head, Text.en(text));
    }

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"EN", "MS", "ES"})
    void aPocketBriefSaysTheSameOnMarkedPagesOfHalfTheSize(Language language) {
        BriefPaper paper = paper(PictureDay.trip(), language);
        Pdf pocket = Pdf.of(paper, PaperSize.A5);
        assertThat(UniversalAccess.faults(pocket.bytes())).isEmpty();
        try (Opened small = new Opened(pocket.bytes());
                Opened large = new Opened(Pdf.of(paper).bytes())) {
            double width = small.document().getPage(0).getMediaBox().getWidth();
            assertThat(width).isBetween(419.0, 420.0);
            assertThat(small.pages())
                    .isNotEmpty()
                    .allSatisfy(page -> DailyBriefPdfTest.assertMarkedTwice(page, DailyBriefPdfTest.MARK));
            assertThat(said(small)).isEqualTo(said(large));
            assertThat(pocket.places()).isNotEmpty().allMatch(place -> place.x() + place.width() < width);
        }
    }

    @Test
    void aBriefInLargePrintSaysTheSameInSixteenPointsAndHasItsOwnCode() {
        BriefPaper paper = paper(PictureDay.trip(), Language.EN);
        Sheet sheet = Sheet.USUAL.large(true);
        Pdf large = Pdf.of(paper, sheet);
        assertThat(UniversalAccess.faults(large.bytes())).isEmpty();
        try (Opened opened = new Opened(large.bytes());
                Opened usual = new Opened(Pdf.of(paper).bytes())) {
            assertThat(said(opened)).isEqualTo(said(usual));
            assertThat(opened.pages()).hasSizeGreaterThanOrEqualTo(usual.pages().size());
            assertThat(opened.pages().get(0)).contains(paper.head().code().onPage(sheet, 1));
            assertThat(paper.head().code().onPage(sheet, 1))
                    .isNotEqualTo(paper.head().code().onPage(Sheet.USUAL, 1));
        }
        assertThat(PaperPage.of(paper).large().html())
                .contains("body { margin: 0 0 0 8.5pt; font-size: 16.0pt")
                .contains("max-width: 100%");
        assertThat(sheet.bears(PaperKind.ROOM_LIST)).isFalse();
        assertThat(sheet.of(PaperSize.A5).bears(PaperKind.BRIEF)).isFalse();
    }

    private static String said(Opened opened) {
        return opened.tagged().stream()
                .map(tagged -> tagged.text().replaceAll("[\\s\\u00A0]", ""))
                .collect(Collectors.joining());
    }

    @Test
    void aPaperWithColumnsIsNotSqueezedOntoAPocketSheet() {
        Paper day = PictureDay.brief(PictureDay.trip());
        assertThatThrownBy(() -> Pdf.of(day, PaperSize.A5)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyHeadThatIsWrittenIsReadInItsOrderAndTheOthersAreNamed() {
        try (Opened opened = new Opened(Pdf.of(paper(PictureDay.trip())).bytes())) {
            opened.assertReadsInOrder(List.of(
                    "Brief 4",
                    "Wednesday 13 November 2024",
                    "cleared by Puan Aina",
                    "Our objectives",
                    "Two firms agree to send buyers",
                    "Arguments to use",
                    "Ports: two berths a week",
                    "Tourism: direct flights",
                    "Press line",
                    "We came to listen",
                    "Background",
                    "Last met in 2023",
                    "Not stated yet: tactical arguments, their objectives, our response."));
        }
    }

    @Test
    void headsAndPointsAreTaggedAndTheMarkStandsTwiceOnEveryPage() {
        byte[] bytes = Pdf.of(paper(after(write(BriefHead.BACKGROUND, "A paragraph of some length. ".repeat(400)))))
                .bytes();
        try (Opened opened = new Opened(bytes)) {
            assertThat(opened.tagged())
                    .anyMatch(t -> t.path().endsWith("/H1") && t.text().startsWith("Roundtable"))
                    .anyMatch(t -> t.path().endsWith("/H2") && t.text().equals("Our objectives"))
                    .anyMatch(t -> t.path().contains("/L/LI") && t.text().contains("Ports"))
                    .noneMatch(t -> t.text().contains("EXERCISE – FICTIONAL"));
            assertThat(opened.pages()).hasSizeGreaterThan(1);
            assertThat(opened.pages())
                    .allSatisfy(page -> DailyBriefPdfTest.assertMarkedTwice(page, DailyBriefPdfTest.MARK));
        }
        assertThat(UniversalAccess.faults(bytes)).isEmpty();
    }

    @Test
    void aHeadThatReadsDifferentlyInTheVersionBeforeHasTheBarAndNoOther() {
        Trip changed = after(write(BriefHead.PRESS_LINE, "We agreed on buyers."));
        Issue since = Issue.draftAfter(PictureDay.version(6), PictureDay.trip());
        BriefPaper paper =
                BriefPaper.of(changed, PictureDay.BRIEF, Edition.OFFICE, Language.EN, since, PictureDay.AS_OF);
        assertThat(barred(paper)).containsExactly("Press line");
        assertThat(PaperPage.of(paper).html()).containsOnlyOnce("class=\"changed\"");
        assertThat(UniversalAccess.faults(Pdf.of(paper).bytes())).isEmpty();
        assertThat(barred(BriefPaper.of(
                        changed, PictureDay.BRIEF, Edition.OFFICE, Language.EN, Issue.draft(), PictureDay.AS_OF)))
                .as("no version before")
                .isEmpty();
        Trip without = after(new RemoveItem(BRIEF));
        Issue sinceNone = Issue.draftAfter(PictureDay.version(6), without);
        BriefPaper added = BriefPaper.of(
                PictureDay.trip(), PictureDay.BRIEF, Edition.OFFICE, Language.EN, sinceNone, PictureDay.AS_OF);
        assertThat(added.heads()).as("all of a new brief").isNotEmpty().allMatch(Under::changed);
    }

    @Test
    void theBookBarsWhatItsBriefsBarAndTheSheetOfTheDayToo() {
        Trip changed = after(write(BriefHead.PRESS_LINE, "We agreed on buyers."));
        Drawn drawn = new Drawn(changed, Issue.draftAfter(PictureDay.version(6), PictureDay.trip()), Optional.empty());
        BriefingBook book = (BriefingBook) Papers.of(
                drawn, PaperRequest.of(PaperKind.BRIEFING_BOOK, Edition.OFFICE, Language.EN), PictureDay.AS_OF);
        assertThat(book.briefs()).isNotEmpty().allSatisfy(brief -> assertThat(barred(brief))
                .containsExactly("Press line"));
        DailyBrief day = (DailyBrief) Papers.of(
                drawn,
                PaperRequest.of(PaperKind.DAILY_BRIEF, PictureDay.DATE, Edition.OFFICE, Language.EN),
                PictureDay.AS_OF);
        assertThat(day.engagements().stream()
                        .flatMap(engagement -> engagement.heads().stream())
                        .filter(Under::changed)
                        .map(Under::head))
                .containsExactly("Press line");
        assertThat(PaperPage.of(day).html()).containsOnlyOnce("class=\"changed\"");
    }

    private static List<String> barred(BriefPaper paper) {
        return Stream.concat(paper.heads().stream(), paper.people().stream())
                .filter(Under::changed)
                .map(Under::head)
                .toList();
    }

    @Test
    void aMovedEventMakesThePaperSayForWhichTimeItWasWritten() {
        Trip cleared = after(new ClearBrief(PictureDay.BRIEF, "Puan Aina"));
        assertThat(paper(cleared).stale()).isEmpty();
        Trip moved = new MoveEvent(
                        PictureDay.ROUNDTABLE,
                        cleared.event(PictureDay.ROUNDTABLE).when().plusMinutes(60))
                .applyTo(cleared);
        assertThat(paper(moved).stale()).startsWith("Written for 1").contains("the time has changed");
    }

    @Test
    void markupScriptsAndPicturesArePrintedAsTheTextTheyAre() {
        String nasty = "<script>alert('x')</script> <img src=\"http://example.org/a.png\"/> ]]> <!-- no -->";
        byte[] bytes = Pdf.of(paper(after(
                        write(BriefHead.OUR_OBJECTIVES, nasty),
                        write(BriefHead.PRESS_LINE, "![x](http://example.org/y) and [z](javascript:alert(1))"))))
                .bytes();
        try (Opened opened = new Opened(bytes)) {
            assertThat(opened.text().replace(" ", "")).contains(nasty.replace(" ", ""));
        }
        assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).doesNotContain("/URI", "/JavaScript", "/JS");
        assertThat(UniversalAccess.faults(bytes)).isEmpty();
    }

    @Test
    void aHundredThousandCharactersArePrintedToTheLast() {
        byte[] bytes = Pdf.of(paper(after(write(BriefHead.BACKGROUND, "wordy ".repeat(16_666) + "LAST"))))
                .bytes();
        try (Opened opened = new Opened(bytes)) {
            assertThat(opened.pages()).hasSizeGreaterThan(15);
            assertThat(opened.text()).contains("LAST");
        }
    }

    @Test
    void aBriefWhoseEventWasRemovedIsStillPrinted() {
        Trip without = after(new RemoveItem(new ItemRef(ItemKind.EVENT, PictureDay.ROUNDTABLE)));
        assertThat(without.briefs().get(PictureDay.BRIEF).flatMap(Brief::event)).isEmpty();
        BriefPaper paper = paper(without);
        assertThat(paper.head().subheading()).isEqualTo("Brief 4 · For no single event");
        assertThat(paper.fileName()).as("names no day").isEqualTo("brief-4_office_draft-after-v6");
        assertThat(paper.people()).isEmpty();
        try (Opened opened = new Opened(Pdf.of(paper).bytes())) {
            assertThat(opened.text()).contains("We came to listen");
        }
    }

    @Test
    void theFileIsCalledAfterDayNumberAndStateAndNothingElse() {
        assertThat(paper(PictureDay.trip()).fileName()).isEqualTo("2024-11-13_brief-4_office_draft-after-v6");
        Trip odd = after(new ReviseItem(BRIEF, "number", "../../4 b:?"));
        assertThat(paper(odd).fileName()).isEqualTo("2024-11-13_brief-4-b_office_draft-after-v6");
        Trip nameless = after(new ReviseItem(BRIEF, "number", ""));
        assertThat(paper(nameless).fileName()).startsWith("2024-11-13_brief-roundtable");
    }

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"EN", "MS", "ES"})
    void itIsPrintedInEachLanguageThatPapersSpeak(Language language) {
        byte[] bytes = Pdf.of(paper(PictureDay.trip(), language)).bytes();
        try (Opened opened = new Opened(bytes)) {
            assertThat(opened.document().getDocumentCatalog().getLanguage()).isEqualTo(language.tag());
        }
        assertThat(UniversalAccess.faults(bytes)).isEmpty();
    }

    @Test
    void everyBriefOfTheExerciseIsPrinted() {
        Trip trip = Sample.of("exercise").latest();
        assertThat(trip.briefs().size()).isEqualTo(15);
        trip.briefs().stream()
                .map(b -> BriefPaper.of(trip, b.id(), Edition.OFFICE, Language.EN, Issue.draft(), PictureDay.AS_OF))
                .forEach(paper -> {
                    try (Opened opened = new Opened(Pdf.of(paper).bytes())) {
                        assertThat(opened.text().replace(" ", ""))
                                .contains(paper.head().heading().replace(" ", ""));
                    }
                });
    }

    @Test
    void whatDoesNotSayWhichBriefOrMayNotBePrintedIsRefused() {
        Drawn drawn = Drawn.draft(PictureDay.trip());
        assertThatThrownBy(() -> Papers.of(
                        drawn, PaperRequest.of(PaperKind.BRIEF, Edition.OFFICE, Language.EN), PictureDay.AS_OF))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("paper-brief");
        assertThatThrownBy(() -> Papers.of(
                        drawn,
                        PaperRequest.of(Id.<Brief>named("nobody"), Edition.OFFICE, Language.EN),
                        PictureDay.AS_OF))
                .isInstanceOf(Refused.class);
        Trip secret = after(new ReviseItem(ItemRef.to(PictureDay.trip().settings()), "marking", Marking.RAHSIA));
        assertThatThrownBy(() -> paper(secret)).isInstanceOf(Refused.class).hasMessageContaining("marking");
    }

    @Test
    void aBareBriefSaysThatNothingIsStatedYet() {
        Trip bare = PictureDay.trip();
        for (BriefHead head : BriefHead.values()) bare = write(head, "").applyTo(bare);
        bare = new ReviseItem(BRIEF, "status", BriefStatus.CALLED_FOR).applyTo(bare);
        bare = new ReviseItem(BRIEF, "owner", Optional.empty()).applyTo(bare);
        BriefPaper paper = paper(bare);
        assertThat(paper.heads()).isEmpty();
        assertThat(paper.open()).startsWith("Not stated yet: our objectives, ").doesNotContain("afterwards");
    }
}
