package my.lawatan.document;

import static my.lawatan.document.PictureDay.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import my.lawatan.sample.Sample;
import my.lawatan.trip.Event;
import my.lawatan.trip.Headcount;
import my.lawatan.trip.Id;
import my.lawatan.trip.Language;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Trip;
import org.junit.jupiter.api.Test;

/** What stands on the attendee list and on the delegation list. */
class ListPapersTest {
    private static AttendeeList attendees(Trip trip, Id<Event> event) {
        return attendees(trip, event, Language.EN);
    }

    private static AttendeeList attendees(Trip trip, Id<Event> event, Language language) {
        return (AttendeeList) Papers.of(
                Drawn.draft(trip),
                PaperRequest.of(PaperKind.ATTENDEES, event, Edition.OFFICE, language),
                PictureDay.AS_OF);
    }

    private static DelegationList delegation(Trip trip) {
        return (DelegationList) Papers.of(
                Drawn.draft(trip),
                PaperRequest.of(PaperKind.DELEGATION, Edition.OFFICE, Language.EN),
                PictureDay.AS_OF);
    }

    private static Id<Event> event(Trip trip, String title) {
        return trip.events().stream()
                .filter(e -> e.title().plain().startsWith(title))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void forReadersWhoMaySeeNoPlacesNoRuleIsClaimedAndForThoseOfNoTelephoneThereIsNoColumn() {
        Trip exercise = Sample.of("exercise").latest();
        PaperRequest gala =
                PaperRequest.of(PaperKind.ATTENDEES, event(exercise, "Gala dinner"), Edition.HOST, Language.EN);
        EditionPaper host = (EditionPaper) Papers.of(Drawn.draft(exercise), gala, PictureDay.AS_OF);
        assertThat(((AttendeeList) host.paper()).sides())
                .isNotEmpty()
                .extracting(AttendeeList.Side::order)
                .containsOnly("");
        assertThat(attendees(exercise, event(exercise, "Gala dinner")).sides())
                .extracting(AttendeeList.Side::order)
                .doesNotContain("");
        PaperRequest ours = PaperRequest.of(PaperKind.DELEGATION, Edition.SPOUSE, Language.EN);
        EditionPaper spouse = (EditionPaper) Papers.of(Drawn.draft(exercise), ours, PictureDay.AS_OF);
        assertThat(((DelegationList) spouse.paper()).reach()).isFalse();
        assertThat(delegation(exercise).reach()).isTrue();
    }

    /** Also where somebody was put elsewhere by hand, which the host is not told. */
    @Test
    void theHostHasEverybodyInTheOrderOfTheOfficeAndNotByWhatItCameAbout() {
        Trip exercise = Sample.of("exercise").latest();
        int compared = 0;
        for (Event event : exercise.events().stream()
                .sorted(Comparator.comparing(Event::id))
                .toList()) {
            PaperRequest request = PaperRequest.of(PaperKind.ATTENDEES, event.id(), Edition.HOST, Language.EN);
            AttendeeList host;
            try {
                host = (AttendeeList)
                        ((EditionPaper) Papers.of(Drawn.draft(exercise), request, PictureDay.AS_OF)).paper();
            } catch (Refused hidden) {
                continue;
            }
            AttendeeList office = attendees(exercise, event.id());
            for (AttendeeList.Side side : host.sides()) {
                List<AttendeeList.Seat> all = office.sides().stream()
                        .filter(other -> other.name().equals(side.name()))
                        .flatMap(other -> other.seats().stream())
                        .toList();
                List<String> known = names(side.seats());
                assertThat(known)
                        .as(event.title().plain())
                        .isEqualTo(names(all).stream().filter(known::contains).toList());
                assertThat(side.seats().stream().map(AttendeeList.Seat::number).filter(number -> !number.isEmpty()))
                        .as("no gap tells of anybody else")
                        .containsExactlyElementsOf(IntStream.rangeClosed(1, (int) side.seats().stream()
                                        .filter(seat -> !seat.number().isEmpty())
                                        .count())
                                .mapToObj(Integer::toString)
                                .toList());
                assertThat(side.order()).isEmpty();
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(20);
    }

    private static List<String> names(List<AttendeeList.Seat> seats) {
        return seats.stream().map(AttendeeList.Seat::name).toList();
    }

    @Test
    void everySeatWhoseNameIsAwaitedIsARowOfItsOwn() {
        Trip peru = Sample.of("peru-2024").latest();
        AttendeeList list = attendees(peru, event(peru, "Roundtable"));
        AttendeeList.Side seats = list.sides().get(list.sides().size() - 1);
        assertThat(seats.seats()).hasSize(22).noneMatch(AttendeeList.Seat::named);
        assertThat(seats.seats().get(3).name()).isEqualTo("Representative 4 of 22");
        assertThat(list.organisations()).hasSize(20);
        assertThat(list.organisations().get(0).note()).isEqualTo("Spelled as printed, unverified");
        assertThat(list.organisations().get(3).name()).isEqualTo("Organisation 4 of 20");
        assertThat(list.basis()).isNotEmpty();
        assertThat(list.facts()).contains(new Line("Officer i/c", "not stated"));
    }

    @Test
    void whatIsClaimedStandsBesideWhatIsHeldAndADifferenceIsSaid() {
        Trip peru = Sample.of("peru-2024").latest();
        Id<Event> roundtable = event(peru, "Roundtable");
        assertThat(attendees(peru, roundtable).disagreement()).isEmpty();
        assertThat(attendees(peru, roundtable).counts())
                .contains(
                        new Line("Claimed", "22 representatives of 20 organisations."),
                        new Line(
                                "On this list",
                                "1 named, 22 of 22 representatives without a name · 3 organisations named, 17 not"));
        Trip more = peru.with(
                List.of(with(peru.event(roundtable), "expected", new Headcount(Optional.of(25), Optional.of(20)))),
                List.of());
        assertThat(attendees(more, roundtable).disagreement()).isEqualTo("25 people are claimed, 22 are on this list.");
    }

    @Test
    void whatIsInferredOrDisputedIsSaidInWordsThatAgreeInSpanish() {
        Trip exercise = Sample.of("exercise").latest();
        AttendeeList departure = attendees(exercise, event(exercise, "Departure"), Language.ES);
        assertThat(departure.basis()).anyMatch(line -> line.startsWith("Hora: dato controvertido."));
    }

    @Test
    void howManyAreHowSureIsSaidInWordsThatAgreeInSpanish() {
        Trip exercise = Sample.of("exercise").latest();
        AttendeeList list = attendees(exercise, event(exercise, "Gala"), Language.ES);
        assertThat(list.counts()).extracting(Line::text).contains("asiste: 23, con invitación: 3, se excusa: 1");
    }

    @Test
    void namesAreInOrderInTheirPrintedFormWithPositionPartAndStatus() {
        AttendeeList list = attendees(PictureDay.trip(), PictureDay.LUNCH);
        assertThat(list.sides()).isNotEmpty();
        assertThat(list.counts())
                .as("nobody claims a number")
                .extracting(Line::lead)
                .doesNotContain("Claimed");
        assertThat(list.sides().stream().flatMap(s -> s.seats().stream()))
                .isNotEmpty()
                .allMatch(seat -> !seat.role().isEmpty())
                .anyMatch(seat -> seat.named()
                        && !seat.position().isEmpty()
                        && !seat.status().isEmpty());
        assertThat(list.head().heading()).isEqualTo("Luncheon with business leaders");
        assertThat(list.fileName()).isEqualTo("2024-11-13_attendees_luncheon-with-business-leaders_office_draft");
    }

    @Test
    void theListOfAnotherProgrammeBearsThatOnesName() {
        Trip exercise = Sample.of("exercise").latest();
        assertThat(attendees(exercise, event(exercise, "Roundtable")).head().subheading())
                .contains("Prime Minister’s programme");
        assertThat(attendees(exercise, event(exercise, "Lunch with the weavers"))
                        .head()
                        .subheading())
                .contains("Spouse’s programme")
                .doesNotContain("Prime Minister");
    }

    @Test
    void anEventThatIsGoneIsRefusedInWords() {
        assertThatThrownBy(() -> attendees(PictureDay.trip(), Id.named("t/none")))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> Papers.of(
                        Drawn.draft(PictureDay.trip()),
                        PaperRequest.of(PaperKind.ATTENDEES, Edition.OFFICE, Language.EN),
                        PictureDay.AS_OF))
                .isInstanceOf(Refused.class);
    }

    @Test
    void ourSideIsListedPartyByPartyUnderThePrincipalAndNobodyTwice() {
        Trip exercise = Sample.of("exercise").latest();
        DelegationList list = delegation(exercise);
        assertThat(list.parties().get(0).members()).hasSize(1);
        List<String> all = list.parties().stream()
                .flatMap(p -> p.members().stream())
                .map(DelegationList.Member::anchor)
                .toList();
        assertThat(all).doesNotHaveDuplicates().hasSizeGreaterThan(20);
        assertThat(list.parties().stream().flatMap(p -> p.members().stream()).map(DelegationList.Member::number))
                .startsWith("1", "2", "3");
        assertThat(list.contacts()).isNotEmpty();
        assertThat(list.duty()).isNotEmpty();
    }

    @Test
    void aGroupWithoutMembersIsSaidToHaveNoneStated() {
        DelegationList list = delegation(Sample.of("peru-2024").latest());
        assertThat(list.parties())
                .extracting(DelegationList.Party::name)
                .containsExactly("Principal", "Malaysian delegation");
        assertThat(list.parties().get(1).members()).isEmpty();
        assertThat(list.counts()).isEqualTo("1 person: Principal 1.");
    }

    @Test
    void theGreetingLineStandsWithWhoeverReceivesFirstAndSaysWhatIsAgainstTheRule() {
        Trip exercise = Sample.of("exercise").latest();
        GreetingLine arrival = greeting(exercise, "Arrival");
        assertThat(arrival.lines())
                .extracting(GreetingLine.OneLine::name)
                .containsExactly("Host side: receives", "Malaysian side: walks along the line");
        assertThat(greeting(exercise, "Gala dinner hosted by Peru").lines())
                .extracting(GreetingLine.OneLine::name)
                .contains("Others: walk along the line");
        GreetingLine.Stand first = arrival.lines().get(0).stands().get(0);
        assertThat(first.name()).isEqualTo("Emb. Raúl Zevallos Peña");
        assertThat(first.address()).isEqualTo("Ambassador Zevallos");
        assertThat(first.notes())
                .containsExactly(
                        "Put here by hand, before Excma. Sra. Pilar Huamán Cárdenas: He presents the line to the Prime"
                                + " Minister.");
        assertThat(arrival.lines().get(1).order())
                .startsWith("Order: by rank, Federal list (fictional extract)")
                .endsWith("verify with the office");
        assertThat(greeting(exercise, "Dinner with Malaysians").lines().get(0).name())
                .isEqualTo("Malaysian side: receives");
        GreetingLine roundtable = greeting(exercise, "Roundtable");
        assertThat(roundtable.lines().get(0).stands()).hasSize(22);
        assertThat(roundtable.lines().get(0).stands().get(0).position()).isEqualTo("President, Grupo Costa Verde");
        assertThat(roundtable.lines().get(0).stands().get(4).name()).isEqualTo("Representative 5");
    }

    @Test
    void whoHasDeclinedIsOnTheListWithoutAPlaceAndInNoGreetingLine() {
        Trip exercise = Sample.of("exercise").latest();
        List<AttendeeList.Seat> seats = attendees(exercise, event(exercise, "Working dinner"))
                .sides()
                .get(0)
                .seats();
        AttendeeList.Seat last = seats.get(seats.size() - 1);
        assertThat(last.status()).isEqualTo("Declined");
        assertThat(last.number()).isEmpty();
        assertThat(greeting(exercise, "Working dinner").lines().get(0).stands())
                .hasSize(seats.size() - 1)
                .noneMatch(stand -> stand.name().equals(last.name()));
    }

    private static GreetingLine greeting(Trip trip, String title) {
        return (GreetingLine) Papers.of(
                Drawn.draft(trip),
                PaperRequest.of(PaperKind.GREETING_LINE, event(trip, title), Edition.OFFICE, Language.EN),
                PictureDay.AS_OF);
    }
}
