package my.lawatan.ui.people.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import my.lawatan.edit.ReviseItem;
import my.lawatan.sample.Sample;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.AttendanceRole;
import my.lawatan.trip.AttendanceStatus;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Person;
import my.lawatan.trip.Trip;
import my.lawatan.ui.Office;
import my.lawatan.ui.kit.grid.GridCell.Look;
import my.lawatan.ui.kit.grid.GridRange;
import my.lawatan.ui.people.PeopleFilter;
import my.lawatan.ui.people.PeopleViewModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatrixViewModelTest {
    private static final LocalDate WEDNESDAY = LocalDate.of(2024, 11, 13);

    @TempDir
    Path folder;

    private final List<String> said = new ArrayList<>();
    private Office office;
    private PeopleViewModel people;
    private MatrixViewModel matrix;

    @BeforeEach
    void open() {
        office = new Office(folder, Sample.of("exercise").latest());
        people = new PeopleViewModel(
                office.workspace, office.selection, office.edits, Office.ENGLISH, office.background);
        matrix = new MatrixViewModel(
                office.workspace,
                people,
                office.selection,
                office.edits,
                office.checks,
                Office.ENGLISH,
                office.background,
                said::add);
        matrix.look(true);
    }

    @AfterEach
    void close() {
        matrix.close();
        people.close();
        office.close();
    }

    private MatrixContent shown() {
        return matrix.content().get();
    }

    private Trip trip() {
        return office.workspace.trip();
    }

    private int column(String title) {
        return IntStream.range(0, shown().columns())
                .filter(i -> shown().column(i).title().startsWith(title))
                .findFirst()
                .orElseThrow();
    }

    private int row(String name) {
        return IntStream.range(0, shown().rows())
                .filter(i -> shown().row(i).text().contains(name))
                .findFirst()
                .orElseThrow();
    }

    private void choose(int row, int column) {
        matrix.choose(Optional.of(GridRange.of(row, column)));
    }

    private Optional<Attendance> at(int row, int column) {
        return shown().attendance(row, column);
    }

    // a row and a column of the day where nobody is on the list
    private int freeRow(int column, int from) {
        return IntStream.range(from, shown().rows())
                .filter(i -> shown().person(i).isPresent() && at(i, column).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void columnsAreTheEventsOfAllOfADayOrOfATrackInOrderOfTime() {
        int all = shown().columns();
        matrix.nextDay(1);
        matrix.nextDay(1);
        assertThat(matrix.scope().get().day()).isPresent();
        assertThat(shown().columns()).isBetween(1, all - 1);
        matrix.scope().set(Scope.of(WEDNESDAY));
        assertThat(matrix.name(matrix.scope().get())).isEqualTo("Wed 13 Nov");
        List<Instant> times = shown().events().stream()
                .flatMap(e -> e.event().when().startInstant().stream())
                .toList();
        assertThat(times).isSorted().hasSizeGreaterThan(5);
        assertThat(shown().events()).isNotEmpty().allMatch(e -> e.head().when().startsWith("Wed 13 Nov"));
        List<MatrixViewModel.Offer> offers = matrix.offers();
        MatrixViewModel.Offer track = offers.get(offers.size() - 1);
        matrix.scope().set(track.scope());
        assertThat(shown().events())
                .isNotEmpty()
                .allMatch(e -> e.event().tracks().contains(track.scope().track().orElseThrow()));
    }

    @Test
    void aHeadCountsWhatIsClaimedAgainstWhatIsHeldAndSaysWhenTooManyComeWithThePrincipal() {
        Event roundtable = shown().event(column("Roundtable"));
        assertThat(shown().column(column("Roundtable")).count()).startsWith("22 expected, ");
        assertThat(shown().column(column("Roundtable")).limit()).isEqualTo("+4: 4 on the list");
        office.workspace.apply(new ReviseItem(ItemRef.to(roundtable), "plus", Optional.of(1)));
        assertThat(shown().column(column("Roundtable")).limit()).isEqualTo("+1: 3 too many");
        assertThat(shown().column(column("Roundtable")).over()).isTrue();
    }

    @Test
    void oneKeySaysTheStatusOfEverybodyChosenAsOneEdit() {
        int column = column("Roundtable");
        int first = freeRow(column, 0);
        matrix.choose(Optional.of(new GridRange(first, column, first + 3, column)));
        matrix.status(AttendanceStatus.CONFIRMED);
        for (int row = first; row <= first + 3; row++)
            if (shown().person(row).isPresent())
                assertThat(at(row, column).orElseThrow().status()).isEqualTo(AttendanceStatus.CONFIRMED);
        assertThat(shown().cell(first, column).look()).isEqualTo(Look.OK);
        office.workspace.undo();
        assertThat(at(first, column)).as("one undo takes all of them back").isEmpty();
    }

    @Test
    void aKeyOfARoleOnAnEmptyCellPutsSomebodyOnTheListAndOffTakesThemOffAgain() {
        int column = column("Roundtable");
        int row = freeRow(column, 0);
        choose(row, column);
        matrix.role(AttendanceRole.NOTE_TAKER);
        assertThat(at(row, column).orElseThrow().role()).isEqualTo(AttendanceRole.NOTE_TAKER);
        assertThat(shown().cell(row, column).text()).isEqualTo("Note-taker");
        matrix.off();
        assertThat(at(row, column)).isEmpty();
    }

    @Test
    void aSeatThatIsLeftKeepsItsNumberAndAwaitsANameAgain() {
        Attendance seat = trip().attendances().stream()
                .filter(a -> a.number().isPresent() && a.person().isPresent())
                .findFirst()
                .orElseThrow();
        Id<Person> who = seat.person().orElseThrow();
        int row = IntStream.range(0, shown().rows())
                .filter(i -> shown().person(i).equals(Optional.of(who)))
                .findFirst()
                .orElseThrow();
        int column = IntStream.range(0, shown().columns())
                .filter(i -> shown().event(i).id().equals(seat.event()))
                .findFirst()
                .orElseThrow();
        choose(row, column);
        matrix.off();
        Attendance left = trip().attendances().get(seat.id()).orElseThrow();
        assertThat(left.awaitsName()).isTrue();
        assertThat(left.number()).isEqualTo(seat.number());
    }

    @Test
    void whatIsSaidOfOneIsCopiedDownToOthersAndAlongToOtherEvents() {
        int column = column("Roundtable");
        int row = freeRow(column, 1);
        choose(row, column);
        matrix.role(AttendanceRole.SECURITY);
        matrix.status(AttendanceStatus.TENTATIVE);
        int below = freeRow(column, row + 1);
        matrix.choose(Optional.of(new GridRange(row, column, below, column)));
        matrix.down();
        assertThat(at(below, column).orElseThrow().role()).isEqualTo(AttendanceRole.SECURITY);
        assertThat(at(below, column).orElseThrow().status()).isEqualTo(AttendanceStatus.TENTATIVE);
        choose(row, column + 1);
        matrix.right();
        assertThat(at(row, column + 1).orElseThrow().role())
                .as("of one column alone the one before it is copied")
                .isEqualTo(AttendanceRole.SECURITY);
    }

    @Test
    void thePrincipalIsCopiedToNobodyElse() {
        int column = column("Roundtable");
        int principal = IntStream.range(0, shown().rows())
                .filter(i -> at(i, column)
                        .filter(a -> a.role() == AttendanceRole.PRINCIPAL)
                        .isPresent())
                .findFirst()
                .orElseThrow();
        int below = freeRow(column, principal + 1);
        matrix.choose(Optional.of(new GridRange(principal, column, below, column)));
        matrix.down();
        assertThat(at(below, column).orElseThrow().role()).isEqualTo(AttendanceRole.PARTICIPANT);
        assertThat(trip().attendances().stream()
                        .filter(a ->
                                a.event().equals(shown().event(column).id()) && a.role() == AttendanceRole.PRINCIPAL))
                .hasSize(1);
    }

    @Test
    void severalPeopleTakeTheNextFreeSeatsAsOneEditAndTheRestIsTold() {
        people.filter().set(PeopleFilter.ALL.withOnlyAwaited());
        int awaited = shown().rows();
        assertThat(awaited).isEqualTo(19);
        assertThat(shown().row(0).awaited()).isTrue();
        people.filter().set(PeopleFilter.ALL);
        int column = column("Roundtable");
        matrix.choose(Optional.of(new GridRange(0, column, 79, column)));
        matrix.seat();
        Event event = shown().event(column);
        assertThat(trip().attendances().stream().filter(a -> a.event().equals(event.id()) && a.awaitsName()))
                .isEmpty();
        assertThat(trip().attendances().stream()
                        .filter(a -> a.event().equals(event.id())
                                && a.unit() == Attendance.Unit.PERSON
                                && a.number().isPresent())
                        .map(a -> a.number().orElseThrow()))
                .as("every number is there still, once")
                .doesNotHaveDuplicates()
                .hasSize(22);
        assertThat(said)
                .singleElement()
                .asString()
                .contains("19 seats of “Roundtable")
                .contains("found none");
        office.workspace.undo();
        people.filter().set(PeopleFilter.ALL.withOnlyAwaited());
        assertThat(shown().rows()).as("one undo empties them").isEqualTo(19);
    }

    private int beside(Event roundtable, int row) {
        Id<Person> who = shown().person(row).orElseThrow();
        Event other = trip().events().stream()
                .filter(e -> !e.id().equals(roundtable.id()) && Scope.ALL.holds(e))
                .filter(e -> trip().attendances().stream()
                        .noneMatch(a -> a.event().equals(e.id()) && a.person().equals(Optional.of(who))))
                .findFirst()
                .orElseThrow();
        office.workspace.apply(new ReviseItem(ItemRef.to(other), "when", roundtable.when()));
        return IntStream.range(0, shown().columns())
                .filter(i -> shown().event(i).id().equals(other.id()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whoIsElsewhereAtThatTimeIsSaidInTheCell() {
        int column = column("Roundtable");
        int row = IntStream.range(0, shown().rows())
                .filter(i -> at(i, column)
                        .filter(a -> a.status() == AttendanceStatus.CONFIRMED
                                && a.person().isPresent())
                        .isPresent())
                .findFirst()
                .orElseThrow();
        int beside = beside(shown().event(column), row);
        assertThat(shown().cell(row, beside).under()).startsWith("at ").contains("Roundtable");
        choose(row, beside);
        matrix.status(AttendanceStatus.INVITED);
        assertThat(shown().cell(row, beside).alert()).isTrue();
        assertThat(shown().cell(row, beside).under()).startsWith("clash: ");
        assertThat(shown().spoken(row, beside)).contains("Expected at ").contains("Invited");
    }

    @Test
    void rowsAreFilteredAsInTheTableAndTheSamePersonStaysChosen() {
        int row = row("Núñez");
        choose(row, 0);
        assertThat(office.selection.primary())
                .contains(shown().people().get(row).item());
        people.filter().set(PeopleFilter.ALL.withWords("nunez"));
        assertThat(shown().rows()).isEqualTo(1);
        assertThat(matrix.range().get()).contains(GridRange.of(0, 0));
        office.selection.clear();
        people.filter().set(PeopleFilter.ALL);
        office.selection.select(shown().people().get(5).item());
        assertThat(matrix.range().get().orElseThrow().row())
                .as("what is selected elsewhere is gone to")
                .isEqualTo(5);
    }

    @Test
    void whatIsChosenNeverSlidesOntoSomebodyElse() {
        matrix.choose(Optional.of(new GridRange(row("Núñez") + 1, 1, row("Núñez"), 2)));
        people.filter().set(PeopleFilter.ALL.withWords("nunez"));
        assertThat(matrix.range().get().map(GridRange::single))
                .as("of two, one is shown")
                .contains(true);
        people.filter().set(PeopleFilter.ALL.withWords("rahim"));
        assertThat(shown().rows()).isPositive();
        assertThat(matrix.range().get()).as("none of them is shown").isEmpty();
        Trip before = office.workspace.trip();
        matrix.status(AttendanceStatus.CONFIRMED);
        assertThat(office.workspace.trip()).isEqualTo(before);
    }

    @Test
    void moreCellsThanAnybodyMeansAreRefusedAndNothingChanges() {
        Trip before = trip();
        matrix.choose(Optional.of(new GridRange(0, 0, shown().rows() - 1, shown().columns() - 1)));
        matrix.status(AttendanceStatus.CONFIRMED);
        assertThat(shown().rows() * shown().columns()).isGreaterThan(MatrixEdits.MOST);
        assertThat(trip()).isEqualTo(before);
        assertThat(said).singleElement().asString().startsWith("More than");
    }
}
