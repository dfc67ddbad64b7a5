package my.lawatan.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import my.lawatan.change.Version;
import my.lawatan.document.PageVerdict.Since;
import my.lawatan.document.PageVerdict.State;
import my.lawatan.document.pdf.CodeCheck;
import my.lawatan.edit.ReviseItem;
import my.lawatan.sample.Sample;
import my.lawatan.text.Messages;
import my.lawatan.trip.Event;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Language;
import my.lawatan.trip.Text;
import my.lawatan.trip.Trip;
import org.junit.jupiter.api.Test;

/** Codes of drafts where two officers each issued a version of one number before their copies were merged. */
class TwinDraftsTest {
    private static final Instant NOW = Instant.parse("2024-11-12T23:30:00Z");
    private static final Trip FIRST = Sample.of("exercise").latest();
    private static final Trip SECOND = remarked(FIRST, "At the side gate");
    private static final Trip NOW_HELD = remarked(SECOND, "At the main gate");
    private static final Version SEVEN = issued("00000000-0000-0000-0000-000000000007", NOW.minusSeconds(7200));
    private static final Version BIS = issued("00000000-0000-0000-0000-00000000000b", NOW.minusSeconds(3600));
    private static final PaperRequest REQUEST =
            PaperRequest.of(PaperKind.DAILY_BRIEF, FIRST.settings().firstDay(), Edition.OFFICE, Language.EN);

    private static Version issued(String id, Instant at) {
        return new Version(UUID.fromString(id), 7, at, "", "note", "officer", 1);
    }

    private static Trip remarked(Trip trip, String remark) {
        ItemRef event = trip.events().stream()
                .min(Comparator.comparing(Event::id))
                .map(ItemRef::to)
                .orElseThrow();
        return new ReviseItem(event, "remarks", Text.NONE.with(Language.EN, remark)).applyTo(trip);
    }

    private static FoundPage.File file(Version... versions) {
        Map<UUID, Trip> frozen = Map.of(SEVEN.id(), FIRST, BIS.id(), SECOND);
        return new FoundPage.File(NOW_HELD, List.of(versions), frozen::get);
    }

    private static PageVerdict verdict(String code, FoundPage.File file) {
        return new CodeCheck(file, Language.EN, NOW).of(code);
    }

    private static String sentence(PageVerdict verdict) {
        return new VerdictWords(new Messages(Language.EN)).sentence(verdict);
    }

    private static Drawn after(Version version, Trip then) {
        return new Drawn(NOW_HELD, Issue.draftAfter(version, then), Optional.empty());
    }

    private static String printed(Version version, Trip then) {
        return Papers.of(after(version, then), REQUEST, NOW).head().code().onPage(Sheet.USUAL, 2);
    }

    /** As codes of drafts were made before they said after which of two versions of one number. */
    private static String printedBefore(Version version, Trip then) {
        int content = Papers.from(after(version, then)).content(Edition.OFFICE);
        int paper = PaperCode.fingerprint(REQUEST.name(), Sheet.USUAL);
        return PageCode.ofDraft(Optional.of(version), content, paper, 2)
                .text(NOW_HELD.settings().id());
    }

    @Test
    void eachDraftNamesTheVersionThatItComesAfter() {
        PageVerdict seven = verdict(printed(SEVEN, FIRST), file(SEVEN, BIS));
        assertThat(sentence(seven)).isEqualTo("A draft after version 7, not issued. Do not work from it.");
        PageVerdict bis = verdict(printed(BIS, SECOND), file(SEVEN, BIS));
        assertThat(sentence(bis)).isEqualTo("A draft after version 7-bis, not issued. Do not work from it.");
        for (PageVerdict verdict : List.of(seven, bis)) {
            assertThat(verdict.state()).isEqualTo(State.DRAFT);
            assertThat(verdict.others()).isEmpty();
            assertThat(verdict.since()).isEqualTo(Since.NOTHING);
            assertThat(verdict.paper()).contains("Daily brief");
            assertThat(verdict.page()).isEqualTo(2);
        }
    }

    @Test
    void aCodeThatWasPrintedBeforeNamesBothAndSaysNothingOfWhatChangedSinceEither() {
        PageVerdict old = verdict(printedBefore(BIS, SECOND), file(SEVEN, BIS));
        assertThat(sentence(old)).isEqualTo("A draft after version 7 or 7-bis, not issued. Do not work from it.");
        assertThat(old.others()).extracting(Version::name).containsExactly("7-bis");
        assertThat(old.since()).isEqualTo(Since.NOT_KNOWN);
        assertThat(old.paper()).contains("Daily brief");
    }

    @Test
    void aCodeThatWasPrintedBeforeSaysAllItSaidWhereTheNumberIsOfOneVersion() {
        PageVerdict old = verdict(printedBefore(SEVEN, FIRST), file(SEVEN));
        assertThat(sentence(old)).isEqualTo("A draft after version 7, not issued. Do not work from it.");
        assertThat(old.since()).isEqualTo(Since.NOTHING);
        assertThat(old.paper()).contains("Daily brief");
    }

    @Test
    void aDraftAfterAVersionThatIsInAnotherCopyOnlyIsNotHeldAgainstItsNamesake() {
        PageVerdict lost = verdict(printed(BIS, SECOND), file(SEVEN));
        assertThat(lost.state()).isEqualTo(State.DRAFT);
        assertThat(lost.paper()).isEmpty();
        assertThat(lost.since()).isEqualTo(Since.NOT_KNOWN);
    }
}
