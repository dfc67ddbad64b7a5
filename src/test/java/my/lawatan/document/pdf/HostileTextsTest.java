package my.lawatan.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import my.lawatan.document.Drawn;
import my.lawatan.document.Edition;
import my.lawatan.document.Issue;
import my.lawatan.document.Paper;
import my.lawatan.document.PaperKind;
import my.lawatan.document.PaperKind.About;
import my.lawatan.document.PaperRequest;
import my.lawatan.document.Papers;
import my.lawatan.sample.Sample;
import my.lawatan.trip.Event;
import my.lawatan.trip.Item;
import my.lawatan.trip.Language;
import my.lawatan.trip.Text;
import my.lawatan.trip.Trip;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The papers of a trip whose every text is markup, links to files and sites, characters that hide, and scripts without a font. */
class HostileTextsTest {
    private static final String HOSTILE =
            "<script src=\"http://x.example/\">alert(1)</script>![](file:///etc/passwd)\u202Egpj\uD83D\uDE00שלום ";
    private static final Set<PaperKind> ELSEWHERE = EnumSet.of(
            PaperKind.DAILY_BRIEF,
            PaperKind.PROGRAMME,
            PaperKind.TIMETABLE,
            PaperKind.LINE_BY_LINE,
            PaperKind.ATTENDEES,
            PaperKind.GREETING_LINE,
            PaperKind.DELEGATION,
            PaperKind.UNKNOWNS,
            PaperKind.ADVANCE_SHEET,
            PaperKind.DAY_SHEETS,
            PaperKind.BOOKLET,
            PaperKind.WALLET_CARD);
    private static final Instant NOW = Instant.parse("2024-11-12T23:30:00Z");
    private static final LocalDate DAY = LocalDate.of(2024, 11, 13);
    private static final Trip TRIP = hostile(Sample.of("exercise").latest());

    private static Trip hostile(Trip trip) {
        List<Item> items = new ArrayList<>();
        trip.all().forEach(item -> items.add(hostile(item)));
        return trip.with(items, List.of());
    }

    private static Item hostile(Item item) {
        Item changed = item;
        for (var component : item.kind().components())
            if (component.of(changed) instanceof Text text && text.stated())
                changed = component.with(changed, Text.en(HOSTILE + text.plain()));
        return changed;
    }

    // the others have such texts in tests of their own
    static Stream<PaperKind> kinds() {
        return Stream.of(PaperKind.values())
                .filter(kind -> kind.about() != About.VERSIONS && !ELSEWHERE.contains(kind));
    }

    private static Paper paper(PaperKind kind) {
        Event roundtable = TRIP.events().stream()
                .filter(e -> e.title().plain().contains("Roundtable"))
                .findFirst()
                .orElseThrow();
        Language en = Language.EN;
        PaperRequest request =
                switch (kind.about()) {
                    case DAY -> PaperRequest.of(kind, DAY, Edition.OFFICE, en);
                    case EVENT -> PaperRequest.of(kind, roundtable.id(), Edition.OFFICE, en);
                    case PLACE -> PaperRequest.ofPlace(roundtable.place().orElseThrow(), Edition.OFFICE, en);
                    case PERSON ->
                        PaperRequest.ofPerson(TRIP.settings().principal().orElseThrow(), DAY, Edition.OFFICE, en);
                    case BRIEF ->
                        PaperRequest.of(
                                TRIP.briefs().stream().findFirst().orElseThrow().id(), Edition.OFFICE, en);
                    case TRIP, VERSIONS -> PaperRequest.of(kind, Edition.OFFICE, en);
                };
        return Papers.of(new Drawn(TRIP, Issue.draft(), Optional.empty()), request, NOW);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void isPrintedAsTheTextItIsAndLeadsNowhere(PaperKind kind) {
        byte[] bytes = Pdf.of(paper(kind)).bytes();
        assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
                .doesNotContain("/URI", "/JavaScript", "/Launch", "/EmbeddedFile", "/GoToR");
        try (Opened opened = new Opened(bytes)) {
            String text = opened.text().replaceAll("\\s", "");
            assertThat(text).contains("alert(1)</script>").doesNotContain("\u202E", "root:");
        }
    }
}
