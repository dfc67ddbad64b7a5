package my.lawatan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import my.lawatan.change.Version;
import my.lawatan.document.DailyBrief.ItemRow;
import my.lawatan.edit.ReviseItem;
import my.lawatan.sample.Sample;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Language;
import my.lawatan.trip.Person;
import my.lawatan.trip.Trip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whom the papers of the host name, in which order, and what of them. */
class HostPapersTest {
    private static final Trip EXERCISE = Sample.of("exercise").latest();

    private static <T> T paper(Class<T> type, Drawn drawn, PaperRequest request) {
        Paper paper = Papers.of(drawn, request, PictureDay.AS_OF);
        return type.cast(paper instanceof EditionPaper outward ? outward.paper() : paper);
    }

    private static DelegationList delegation(Trip trip, Edition edition) {
        return paper(
                DelegationList.class, Drawn.draft(trip), PaperRequest.of(PaperKind.DELEGATION, edition, Language.EN));
    }

    private static List<DelegationList.Member> members(DelegationList list) {
        return list.parties().stream()
                .flatMap(party -> party.members().stream())
                .toList();
    }

    @Test
    void theHostHasOurDelegationInTheOrderOfTheOfficeWithPositionsAndNothingElseOfThem() {
        DelegationList office = delegation(EXERCISE, Edition.OFFICE);
        DelegationList host = delegation(EXERCISE, Edition.HOST);
        assertThat(members(host))
                .extracting(
                        DelegationList.Member::number,
                        DelegationList.Member::name,
                        DelegationList.Member::position,
                        DelegationList.Member::organisation)
                .containsExactlyElementsOf(members(office).stream()
                        .map(m -> tuple(m.number(), m.name(), m.position(), m.organisation()))
                        .toList());
        assertThat(host.counts()).isEqualTo(office.counts());
        assertThat(members(office)).anyMatch(m -> !m.phone().isEmpty());
        assertThat(members(host))
                .allMatch(m -> m.phone().isEmpty() && m.email().isEmpty())
                .allMatch(m -> m.basis().isEmpty());
        assertThat(host.reach()).isFalse();
        assertThat(host.order()).as("by which places it came about").isEmpty();
        assertThat(host.duty()).isEmpty();
        assertThat(host.contacts()).isEmpty();
    }

    @Test
    void whoIsInNoPartyOfOursAndMeetsNobodyOfTheHostsIsNotOnTheHostsList() {
        Person alone = EXERCISE.people().stream()
                .filter(p -> p.position().plain().equals("Head of the advance team"))
                .findFirst()
                .orElseThrow();
        Trip apart = new ReviseItem(ItemRef.to(alone), "group", Optional.empty()).applyTo(EXERCISE);
        assertThat(members(delegation(EXERCISE, Edition.HOST)))
                .extracting(DelegationList.Member::anchor)
                .contains(Anchor.of(alone));
        assertThat(members(delegation(apart, Edition.HOST)))
                .extracting(DelegationList.Member::anchor)
                .doesNotContain(Anchor.of(alone));
        assertThat(members(delegation(apart, Edition.OFFICE)))
                .extracting(DelegationList.Member::anchor)
                .contains(Anchor.of(alone));
    }

    private static Map<String, String> with(Drawn drawn, Edition edition) {
        Map<String, String> with = new LinkedHashMap<>();
        List<LocalDate> days = EXERCISE.settings()
                .firstDay()
                .datesUntil(EXERCISE.settings().lastDay().plusDays(1))
                .toList();
        for (LocalDate day : days) {
            DailyBrief brief =
                    paper(DailyBrief.class, drawn, PaperRequest.of(PaperKind.DAILY_BRIEF, day, edition, Language.EN));
            Stream.concat(brief.programme().stream(), brief.alongside().stream())
                    .filter(ItemRow.class::isInstance)
                    .map(ItemRow.class::cast)
                    .forEach(row -> with.put(day + " " + row.anchor(), row.with()));
        }
        Programme programme = paper(Programme.class, drawn, PaperRequest.of(PaperKind.PROGRAMME, edition, Language.EN));
        programme.days().stream()
                .flatMap(day -> day.rows().stream())
                .filter(Programme.Item.class::isInstance)
                .map(Programme.Item.class::cast)
                .forEach(row -> with.put("programme " + row.anchor(), row.with()));
        return with;
    }

    @Test
    void theHostsBriefAndProgrammeNamePeopleInTheOrderOfTheOffice() {
        Drawn drawn = Drawn.draft(EXERCISE);
        Map<String, String> office = with(drawn, Edition.OFFICE);
        Map<String, String> host = with(drawn, Edition.HOST);
        assertThat(host).hasSizeGreaterThan(20);
        assertThat(office).containsAllEntriesOf(host);
    }

    /** What was in order before is compared as it was in order before. */
    @ParameterizedTest
    @EnumSource(names = {"HOST", "PRESS"})
    void anOrderThatDidNotChangeIsNoChange(Edition edition) {
        Version version = new Version(
                UUID.fromString("00000000-0000-0000-0000-000000000007"), 7, Instant.EPOCH, "", "note", "officer", 1);
        Drawn after = new Drawn(EXERCISE, Issue.draftAfter(version, again(EXERCISE)), Optional.empty());
        LocalDate day = EXERCISE.settings().firstDay().plusDays(1);
        DailyBrief brief =
                paper(DailyBrief.class, after, PaperRequest.of(PaperKind.DAILY_BRIEF, day, edition, Language.EN));
        assertThat(brief.programme())
                .filteredOn(ItemRow.class::isInstance)
                .isNotEmpty()
                .noneMatch(row -> ((ItemRow) row).changed());
    }

    // the same trip, and another object
    private static Trip again(Trip trip) {
        return Trip.of(new ArrayList<>(trip.all().toList()));
    }
}
