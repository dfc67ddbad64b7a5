package my.lawatan.interchange.people;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import my.lawatan.edit.Edit;
import my.lawatan.edit.RemoveItem;
import my.lawatan.edit.Together;
import my.lawatan.interchange.Remark;
import my.lawatan.interchange.people.PersonProposal.Difference;
import my.lawatan.interchange.people.PersonProposal.Kind;
import my.lawatan.interchange.sheet.ListFile;
import my.lawatan.interchange.sheet.ListFormat;
import my.lawatan.interchange.sheet.PeopleFile;
import my.lawatan.interchange.table.Grid;
import my.lawatan.sample.Sample;
import my.lawatan.text.Messages;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.AttendanceRole;
import my.lawatan.trip.AttendanceStatus;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Language;
import my.lawatan.trip.Organisation;
import my.lawatan.trip.Person;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Side;
import my.lawatan.trip.Text;
import my.lawatan.trip.Trip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The guest list of one event: its rows become people and their places there. */
class GuestListTest {
    private static final Trip EXERCISE = Sample.of("exercise").latest();
    private static final Messages ENGLISH = new Messages(Language.EN);
    private static final Id<Event> DINNER = event("Gala dinner");

    private static Id<Event> event(String title) {
        return EXERCISE.events().stream()
                .filter(e -> e.title().plain().startsWith(title))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static Grid grid(String... lines) {
        return ListFile.of("x.csv", String.join("\n", lines).getBytes(UTF_8), ListFile.Reading.AS_SEEN)
                .grid();
    }

    private static PeoplePlan plan(Trip trip, Grid grid, Optional<Id<Event>> event) {
        return PeopleImport.plan(grid, List.of(), Mapping.guess(grid).at(event), trip);
    }

    private static Trip taken(Trip trip, PeoplePlan plan) {
        List<Edit> edits = plan.proposals().stream()
                .flatMap(p -> (p.before().isPresent() ? p.updating() : p.adding()).stream())
                .distinct()
                .toList();
        return new Together("", edits).applyTo(trip);
    }

    private static Attendance place(Trip trip, Id<Person> person, Id<Event> event) {
        List<Attendance> all = trip.attendances().stream()
                .filter(a -> a.event().equals(event)
                        && a.person().filter(person::equals).isPresent())
                .toList();
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private static Person absent(Id<Event> event) {
        return EXERCISE.people().stream()
                .filter(p -> EXERCISE.attendances().stream()
                        .noneMatch(a -> a.event().equals(event)
                                && a.person().filter(p.id()::equals).isPresent()))
                .min(java.util.Comparator.comparing(Person::id))
                .orElseThrow();
    }

    @Test
    void whoeverIsNewComesIntoTheTripAndOntoTheListOfTheEventWithPartAndReply() {
        Grid grid = grid(
                "Name,Organisation,Attends as,RSVP",
                "Invented One,Port nobody has,Note-taker,Yes",
                "Invented Two,,acompañante,se excusa",
                "Invented Three,Port nobody has,,");
        PeoplePlan plan = plan(EXERCISE, grid, Optional.of(DINNER));
        assertThat(plan.proposals()).isNotEmpty().allMatch(p -> p.kind() == Kind.ADDED && p.sure());
        Trip next = taken(EXERCISE, plan);
        List<Attendance> places = plan.proposals().stream()
                .map(p -> place(next, p.person().id(), DINNER))
                .toList();
        assertThat(places)
                .extracting(Attendance::role)
                .containsExactly(AttendanceRole.NOTE_TAKER, AttendanceRole.ACCOMPANIES, AttendanceRole.PARTICIPANT);
        assertThat(places)
                .extracting(Attendance::status)
                .containsExactly(AttendanceStatus.CONFIRMED, AttendanceStatus.DECLINED, AttendanceStatus.NOT_STATED);
        assertThat(next.attendances().size()).isEqualTo(EXERCISE.attendances().size() + 3);
        assertThat(plan(next, grid, Optional.of(DINNER)).proposals())
                .as("the same list once more")
                .isNotEmpty()
                .allMatch(p -> p.differences().isEmpty());
    }

    @Test
    void withoutAnEventPartAndReplyAreNotRead() {
        Grid grid = grid("Name,Attends as,RSVP", "Invented One,dancer,perhaps not");
        PersonProposal alone =
                plan(EXERCISE, grid, Optional.empty()).proposals().get(0);
        assertThat(alone.said()).isEmpty();
        assertThat(alone.attending()).isEmpty();
        PersonProposal guest =
                plan(EXERCISE, grid, Optional.of(DINNER)).proposals().get(0);
        assertThat(guest.said())
                .extracting(Remark::key)
                .containsExactly("interchange.people.unread.role", "interchange.people.unread.status");
        assertThat(guest.sure()).isFalse();
        assertThat(guest.person()).isEqualTo(alone.person());
    }

    @Test
    void whoIsKnownByTheirIdComesToTheEventAndChangesInNothingElse() {
        Person known = absent(DINNER);
        Grid grid = grid("Name,Lawatan id,Reply", "Whoever," + known.id() + ",tentative");
        PeoplePlan plan =
                plan(EXERCISE, grid("Lawatan id,Reply,Name", known.id() + ",tentative,"), Optional.of(DINNER));
        assertThat(plan.proposals()).isEmpty();
        PersonProposal row =
                plan(EXERCISE, grid, Optional.of(DINNER)).proposals().get(0);
        Difference place = row.differences().get(row.differences().size() - 1);
        assertThat(place.component()).isEqualTo(PersonProposal.ATTENDANCE);
        Trip next = new Together("", place.edits()).applyTo(EXERCISE);
        assertThat(place(next, known.id(), DINNER).status()).isEqualTo(AttendanceStatus.TENTATIVE);
        assertThat(next.person(known.id())).isEqualTo(known);
    }

    @Test
    void aNameAloneIsNeverTakenForSomebodyWithoutAWord() {
        Person known = absent(DINNER);
        PersonProposal row = plan(
                        EXERCISE,
                        grid("Name,Reply", my.lawatan.text.Names.bare(known.name()) + ",yes"),
                        Optional.of(DINNER))
                .proposals()
                .get(0);
        assertThat(row.kind()).isEqualTo(Kind.PERHAPS);
        assertThat(row.differences()).extracting(Difference::component).containsExactly(PersonProposal.ATTENDANCE);
    }

    @Test
    void aSeatOfTheirOrganisationThatAwaitsANameIsTakenFirst() {
        Id<Event> table = event("Roundtable");
        Organisation body = EXERCISE.organisations().stream()
                .min(java.util.Comparator.comparing(Organisation::id))
                .orElseThrow();
        Attendance seat = new Attendance(
                Id.named("awaited"),
                table,
                Attendance.Unit.PERSON,
                Optional.empty(),
                Optional.of(body.id()),
                Optional.of(77),
                AttendanceRole.PARTICIPANT,
                AttendanceStatus.INVITED,
                Side.HOST,
                "",
                Text.NONE,
                "");
        Trip trip = EXERCISE.with(seat);
        Grid grid = grid(
                "Name,Organisation,Reply",
                "Invented One," + body.name().plain() + ",yes",
                "Invented Two," + body.name().plain() + ",");
        PeoplePlan plan = plan(trip, grid, Optional.of(table));
        Trip next = taken(trip, plan);
        Attendance first = place(next, plan.proposals().get(0).person().id(), table);
        assertThat(first.id()).isEqualTo(seat.id());
        assertThat(first.number()).contains(77);
        assertThat(first.status()).isEqualTo(AttendanceStatus.CONFIRMED);
        Attendance second = place(next, plan.proposals().get(1).person().id(), table);
        assertThat(second.number()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = ListFormat.class,
            names = {"CSV", "XLSX"})
    void theGuestsOfAnEventGoOutAndComeBackWithoutADifference(ListFormat format) {
        byte[] file =
                PeopleFile.ofGuests(format, EXERCISE, DINNER, "Gala", ENGLISH).file();
        Grid grid = ListFile.of("x" + format.endings().get(0), file, ListFile.Reading.AS_SEEN)
                .grid();
        assertThat(plan(EXERCISE, grid, Optional.of(DINNER)).proposals())
                .isNotEmpty()
                .allMatch(p -> p.kind() == Kind.UNCHANGED);
        Trip emptied = EXERCISE;
        for (Attendance a : EXERCISE.attendances().stream()
                .filter(a -> a.event().equals(DINNER) && a.person().isPresent())
                .toList()) emptied = new RemoveItem(ItemRef.to(a)).applyTo(emptied);
        PeoplePlan plan = plan(emptied, grid, Optional.of(DINNER));
        assertThat(plan.proposals()).isNotEmpty().allMatch(p -> p.kind() == Kind.UPDATED && p.sure());
        Trip back = taken(emptied, plan);
        for (PersonProposal row : plan.proposals()) {
            Id<Person> person = row.before().orElseThrow().id();
            assertThat(place(back, person, DINNER).role())
                    .isEqualTo(place(EXERCISE, person, DINNER).role());
            assertThat(place(back, person, DINNER).status())
                    .isEqualTo(place(EXERCISE, person, DINNER).status());
        }
    }

    @Test
    void anEventThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> plan(EXERCISE, grid("Name", "Invented One"), Optional.of(Id.named("no event"))))
                .isInstanceOf(Refused.class);
    }
}
