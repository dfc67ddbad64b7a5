package my.lawatan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import my.lawatan.document.leak.LeakCheck;
import my.lawatan.document.pdf.Look;
import my.lawatan.document.pdf.Pdf;
import my.lawatan.edit.ReviseItem;
import my.lawatan.sample.Sample;
import my.lawatan.trip.Event;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Language;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Text;
import my.lawatan.trip.Trip;
import org.junit.jupiter.api.Test;

/** What the papers of one trip have in common is made once, and is what each of them would have made. */
class PapersTest {
    private static final Instant NOW = Instant.parse("2024-11-12T23:30:00Z");
    private static final Trip TRIP = Sample.of("exercise").latest();
    private static final LocalDate DAY = TRIP.settings().firstDay().plusDays(2);

    private static PaperRequest brief(Edition edition, Language language) {
        return PaperRequest.of(PaperKind.DAILY_BRIEF, DAY, edition, language);
    }

    private static EditionPaper outward(Papers papers, Edition edition, Language language) {
        return (EditionPaper) papers.paper(brief(edition, language), NOW);
    }

    @Test
    void papersMadeOneAfterTheOtherAreWhatTheyAreWhenMadeAlone() {
        List<Issue.Frozen> issued = Look.issued(Sample.of("exercise"));
        Drawn draft = new Drawn(
                TRIP, Issue.draftAfter(issued.get(5).version(), issued.get(5).trip()), Optional.empty());
        List<PaperRequest> requests = new ArrayList<>();
        for (Edition edition : List.of(Edition.OFFICE, Edition.HOST, Edition.DRIVERS)) {
            requests.add(brief(edition, Language.EN));
            requests.add(brief(edition, Language.ES));
            requests.add(PaperRequest.since(issued.get(3), edition, Language.EN));
            requests.add(PaperRequest.since(issued.get(5), edition, Language.EN));
        }
        Collections.shuffle(requests, new Random(4));
        Papers papers = Papers.from(draft);
        for (PaperRequest request : requests)
            assertThat(Pdf.of(papers.paper(request, NOW)).bytes())
                    .as(request.name())
                    .isEqualTo(Pdf.of(Papers.of(draft, request, NOW)).bytes());
    }

    @Test
    void whatTheReadersMaySeeAndWhatTheyMayNotIsMadeOnceForAnEdition() {
        Papers papers = Papers.from(Drawn.draft(TRIP));
        EditionPaper first = outward(papers, Edition.HOST, Language.EN);
        EditionPaper second = outward(papers, Edition.HOST, Language.EN);
        EditionPaper spanish = outward(papers, Edition.HOST, Language.ES);
        EditionPaper press = outward(papers, Edition.PRESS, Language.EN);
        assertThat(second.known().get(0)).isSameAs(first.known().get(0));
        assertThat(second.secrets()).isSameAs(first.secrets());
        // what papers say by themselves is no secret, and each language says it otherwise
        assertThat(spanish.known().get(0)).isSameAs(first.known().get(0));
        assertThat(spanish.secrets()).isNotSameAs(first.secrets());
        assertThat(press.known().get(0)).isNotSameAs(first.known().get(0));
    }

    @Test
    void aVersionThatOnePaperIsHeldAgainstIsNoMatterOfTheNext() {
        List<Issue.Frozen> issued = Look.issued(Sample.of("exercise"));
        Papers papers = Papers.from(new Drawn(
                TRIP, Issue.draftAfter(issued.get(5).version(), issued.get(5).trip()), Optional.empty()));
        EditionPaper sheet =
                (EditionPaper) papers.paper(PaperRequest.since(issued.get(3), Edition.HOST, Language.EN), NOW);
        assertThat(sheet.whole())
                .containsExactly(issued.get(5).trip(), TRIP, issued.get(3).trip());
        assertThat(outward(papers, Edition.HOST, Language.EN).whole())
                .containsExactly(issued.get(5).trip(), TRIP);
    }

    @Test
    void aLeakIsFoundInTheSecondPaperAsInTheFirst() {
        Papers papers = Papers.from(Drawn.draft(TRIP));
        outward(papers, Edition.PRESS, Language.EN).secrets();
        EditionPaper clean = outward(papers, Edition.PRESS, Language.EN);
        Paper office = papers.paper(brief(Edition.OFFICE, Language.EN), NOW);
        assertThat(Pdf.of(clean).bytes()).isNotEmpty();
        assertThatThrownBy(() -> Pdf.of(new EditionPaper(office, clean.withheld())))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.key()).isEqualTo("refused.leak"));
        assertThat(new LeakCheck(clean).in(List.of())).isEmpty();
    }

    @Test
    void onlyPapersOfTheSameStateOfATripAreKept() {
        Drawn drawn = Drawn.draft(TRIP);
        Event event =
                TRIP.events().stream().min(Comparator.comparing(Event::id)).orElseThrow();
        Trip changed =
                new ReviseItem(ItemRef.to(event), "remarks", Text.NONE.with(Language.EN, "At noon")).applyTo(TRIP);
        Issue.Frozen five = Look.issued(Sample.of("exercise")).get(4);
        Papers papers = Papers.from(drawn);
        assertThat(papers.areOf(Drawn.draft(TRIP))).isTrue();
        assertThat(papers.areOf(Drawn.draft(changed))).isFalse();
        Drawn after = new Drawn(TRIP, Issue.draftAfter(five.version(), five.trip()), Optional.empty());
        assertThat(papers.areOf(after)).isFalse();
        assertThat(Papers.from(after).areOf(after)).isTrue();
        assertThat(Papers.from(after).areOf(drawn)).isFalse();
        assertThat(Papers.from(after).areOf(new Drawn(TRIP, Issue.issued(five.version()), Optional.of(NOW))))
                .isFalse();
    }
}
