package my.lawatan.document;

import static my.lawatan.document.PictureDay.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import my.lawatan.document.Unknowns.Fact;
import my.lawatan.document.Unknowns.State;
import my.lawatan.sample.Sample;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.Item;
import my.lawatan.trip.Language;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Trip;
import org.junit.jupiter.api.Test;

/** What stands on the paper of what is not known. */
class UnknownsTest {
    private static Unknowns unknowns(Trip trip, Language language) {
        return (Unknowns) Papers.of(
                Drawn.draft(trip), PaperRequest.of(PaperKind.UNKNOWNS, Edition.OFFICE, language), PictureDay.AS_OF);
    }

    private static Unknowns.Item item(Unknowns unknowns, String title) {
        return unknowns.sections().stream()
                .flatMap(section -> section.items().stream())
                .filter(item -> item.title().startsWith(title))
                .findFirst()
                .orElseThrow();
    }

    private static List<Fact> facts(Unknowns unknowns, String title, State state) {
        return item(unknowns, title).facts().stream()
                .filter(fact -> fact.state() == state)
                .toList();
    }

    @Test
    void theReportedVisitSaysWhatItLeavesOpenAndWhereTheReportSaysSo() {
        Unknowns peru = unknowns(Sample.of("peru-2024").latest(), Language.EN);
        assertThat(peru.sections())
                .extracting(Unknowns.Section::head)
                .containsSubsequence(
                        "The visit", "Tuesday 12 November 2024", "Wednesday 13 November 2024", "Day not stated");
        assertThat(facts(peru, "Roundtable", State.AWAITED))
                .extracting(Fact::about)
                .containsExactly("Names of 22 of 22 representatives", "17 of 20 organisations");
        assertThat(facts(peru, "Roundtable", State.AWAITED))
                .extracting(Fact::count)
                .containsExactly(22, 17);
        assertThat(facts(peru, "Roundtable", State.AWAITED))
                .allMatch(fact -> fact.source().endsWith("¶\u00A016"));
        assertThat(facts(peru, "Roundtable", State.INFERRED)).isNotEmpty().allMatch(fact -> fact.source()
                .startsWith("News report on the visit to Peru, "));
        assertThat(item(peru, "Roundtable").answers()).isEqualTo("Officer: not stated");
        assertThat(facts(peru, "Grupo Molicom", State.UNVERIFIED)).hasSize(1);
        assertThat(peru.sections().stream().flatMap(s -> s.items().stream()).flatMap(i -> i.facts().stream()))
                .anyMatch(fact -> fact.state() == State.NOT_STATED
                        && fact.text().startsWith("The report carries no date of its own."));
    }

    @Test
    void aClaimThatSaysSoStandsInsteadOfTheBareWord() {
        Unknowns peru = unknowns(Sample.of("peru-2024").latest(), Language.EN);
        peru.sections().stream().flatMap(s -> s.items().stream()).forEach(item -> {
            List<String> about = item.facts().stream()
                    .filter(fact ->
                            fact.state() == State.NOT_STATED && !fact.source().isEmpty())
                    .map(fact -> fact.about().toLowerCase(java.util.Locale.ROOT))
                    .toList();
            assertThat(item.facts())
                    .filteredOn(fact ->
                            fact.state() == State.NOT_STATED && fact.source().isEmpty())
                    .allMatch(fact -> about.stream().noneMatch(word -> List.of(fact.about()
                                    .toLowerCase(java.util.Locale.ROOT)
                                    .split(", ", -1))
                            .contains(word)));
        });
    }

    @Test
    void whatIsTentativeOrToBeAdvisedIsSaidOnceWithWhoAnswersForIt() {
        Unknowns unknowns = tentative(TimeSpan.toBeAdvised(PictureDay.DATE, PictureDay.LIMA));
        assertThat(facts(unknowns, "Luncheon", State.TENTATIVE))
                .extracting(Fact::about)
                .contains("Whether it takes place as planned");
        assertThat(facts(unknowns, "Luncheon", State.TO_BE_ADVISED)).hasSize(1);
        assertThat(facts(unknowns, "Luncheon", State.NOT_STATED)).noneMatch(UnknownsTest::ofTheTime);
        assertThat(facts(tentative(TimeSpan.NOT_STATED), "Luncheon", State.NOT_STATED))
                .as("it would be said")
                .anyMatch(UnknownsTest::ofTheTime);
        assertThat(item(unknowns, "Roundtable").answers()).startsWith("Officer: ");
    }

    private static Unknowns tentative(TimeSpan when) {
        Item lunch = with(PictureDay.trip().event(PictureDay.LUNCH), "status", EventStatus.TENTATIVE);
        return unknowns(PictureDay.trip().with(List.of(with(lunch, "when", when)), List.of()), Language.EN);
    }

    private static boolean ofTheTime(Fact fact) {
        return fact.about().toLowerCase(java.util.Locale.ROOT).matches("(day|time)(,.*)?");
    }

    @Test
    void countsAddUpToWhatThePaperSaysAndNothingOpenIsSaid() {
        Unknowns peru = unknowns(Sample.of("peru-2024").latest(), Language.EN);
        int counted = peru.counts().stream()
                .mapToInt(cell -> Integer.parseInt(cell.strong()))
                .sum();
        int said = peru.sections().stream()
                .flatMap(s -> s.items().stream())
                .flatMap(i -> i.facts().stream())
                .mapToInt(Fact::count)
                .sum();
        assertThat(counted).isEqualTo(said).isGreaterThan(30);
    }

    @Test
    void statesAreCalledAsTheTableOfHeadingsHasThem() {
        Trip peru = Sample.of("peru-2024").latest();
        assertThat(unknowns(peru, Language.MS).counts())
                .extracting(DailyBrief.Cell::head)
                .contains("Tidak dinyatakan oleh sumber");
        assertThat(unknowns(peru, Language.ES).counts())
                .extracting(DailyBrief.Cell::head)
                .contains("No indicado por la fuente");
    }

    @Test
    void whatIsCalledOffIsNotWaitedFor() {
        Trip trip = PictureDay.trip()
                .with(
                        List.of(with(PictureDay.trip().event(PictureDay.LUNCH), "status", EventStatus.CANCELLED)),
                        List.of());
        assertThat(unknowns(trip, Language.EN).sections().stream().flatMap(s -> s.items().stream()))
                .noneMatch(item -> item.title().startsWith("Luncheon"));
        assertThat(Optional.of(unknowns(trip, Language.EN).fileName())).hasValue("unknowns_office_draft");
    }
}
