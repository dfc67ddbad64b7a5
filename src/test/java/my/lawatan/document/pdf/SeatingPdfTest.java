package my.lawatan.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import my.lawatan.document.Drawn;
import my.lawatan.document.Edition;
import my.lawatan.document.PaperKind;
import my.lawatan.document.PaperRequest;
import my.lawatan.document.Papers;
import my.lawatan.document.PictureDay;
import my.lawatan.document.PlaceCardPaper;
import my.lawatan.document.SeatingPlanPaper;
import my.lawatan.sample.Sample;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Language;
import my.lawatan.trip.Trip;
import org.junit.jupiter.api.Test;

/** The seating plan and the place cards of the exercise. */
class SeatingPdfTest {
    private static final Trip EXERCISE = Sample.of("exercise").latest();

    private static Id<Event> event(String title) {
        return EXERCISE.events().stream()
                .filter(e -> e.title().plain().startsWith(title))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static SeatingPlanPaper plan(String title, Language language) {
        return (SeatingPlanPaper) paper(PaperKind.SEATING_PLAN, title, language);
    }

    private static my.lawatan.document.Paper paper(PaperKind kind, String title, Language language) {
        return Papers.of(
                Drawn.draft(EXERCISE), PaperRequest.of(kind, event(title), Edition.OFFICE, language), PictureDay.AS_OF);
    }

    private static byte[] kept(String name, byte[] bytes) throws IOException {
        // for eyes: -Dseating.look=FOLDER keeps what is tested here
        String folder = System.getProperty("seating.look");
        if (folder != null) Files.write(Files.createDirectories(Path.of(folder)).resolve(name), bytes);
        return bytes;
    }

    @Test
    void thePlanShowsEveryChairTheRulesAndOneReasonEach() throws IOException {
        SeatingPlanPaper plan = plan("Roundtable", Language.ES);
        SeatingPlanPaper.Drawing table = plan.tables().get(0);
        byte[] bytes = kept("plan-roundtable.pdf", Pdf.of(plan).bytes());
        assertThat(UniversalAccess.faults(bytes)).isEmpty();
        try (Opened opened = new Opened(bytes)) {
            String text = opened.text();
            assertThat(table.cards()).hasSizeGreaterThan(27);
            assertThat(table.reasons()).hasSameSizeAs(table.cards());
            for (SeatingPlanPaper.Reason reason : table.reasons())
                assertThat(text.replace(" ", "")).contains(reason.why().replace(" ", ""));
            assertThat(table.rules()).hasSizeGreaterThan(3).allMatch(rule -> text.replace(" ", "")
                    .contains(rule.replace(" ", "")));
            assertThat(text).contains("Representante 22").contains("PUERTA");
        }
    }

    @Test
    void noCardLeavesTheSheetAndNoTwoOverlap() {
        for (String title : List.of("Roundtable", "Gala", "Bilateral, Chile"))
            for (SeatingPlanPaper.Drawing table : plan(title, Language.EN).tables()) {
                List<SeatingPlanPaper.Card> cards = table.cards();
                for (SeatingPlanPaper.Card card : cards) {
                    assertThat(card.box().left()).isGreaterThanOrEqualTo(-0.05);
                    assertThat(card.box().left() + card.box().width()).isLessThanOrEqualTo(table.width() + 0.05);
                    assertThat(card.box().top() + card.box().height()).isLessThanOrEqualTo(table.height() + 0.05);
                }
                IntStream.range(0, cards.size()).forEach(i -> assertThat(cards.subList(0, i))
                        .noneMatch(other -> overlap(cards.get(i).box(), other.box())));
            }
    }

    private static boolean overlap(SeatingPlanPaper.Box one, SeatingPlanPaper.Box other) {
        return one.left() < other.left() + other.width() - 0.05
                && other.left() < one.left() + one.width() - 0.05
                && one.top() < other.top() + other.height() - 0.05
                && other.top() < one.top() + one.height() - 0.05;
    }

    @Test
    void everyChairOfTheGalaHasItsCardWithTheNameOnBothSides() throws IOException {
        PlaceCardPaper cards = (PlaceCardPaper) paper(PaperKind.PLACE_CARDS, "Gala", Language.EN);
        byte[] bytes = kept("cards-gala.pdf", Pdf.of(cards).bytes());
        assertThat(UniversalAccess.faults(bytes)).isEmpty();
        try (Opened opened = new Opened(bytes)) {
            String text = opened.text().replaceAll("[ \u00A0]", "");
            assertThat(opened.pages()).hasSize(cards.sheets().size());
            for (PlaceCardPaper.Card card : cards.cards())
                assertThat(text.split(java.util.regex.Pattern.quote(card.name().replace(" ", "")), -1).length - 1)
                        .as(card.name())
                        .isGreaterThanOrEqualTo(2);
        }
        if (System.getProperty("seating.look") != null) {
            kept("plan-gala.pdf", Pdf.of(plan("Gala", Language.EN)).bytes());
            kept("plan-chile.pdf", Pdf.of(plan("Bilateral, Chile", Language.MS)).bytes());
            kept(
                    "cards-roundtable.pdf",
                    Pdf.of(paper(PaperKind.PLACE_CARDS, "Roundtable", Language.MS))
                            .bytes());
        }
    }

    @Test
    void aSeatWithoutANameHasABlankCardWithAWord() {
        PlaceCardPaper cards = (PlaceCardPaper) paper(PaperKind.PLACE_CARDS, "Roundtable", Language.ES);
        assertThat(cards.cards()).filteredOn(card -> !card.named()).hasSize(19).allMatch(card -> card.name()
                .equals("Representante"));
        assertThat(cards.cards()).noneMatch(card -> card.name().isBlank());
    }
}
