package my.lawatan.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import my.lawatan.edit.NameSeat;
import my.lawatan.edit.RemoveItem;
import my.lawatan.fixtures.Fixtures;
import my.lawatan.sample.Sample;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.AttendanceStatus;
import my.lawatan.trip.Diet;
import my.lawatan.trip.Event;
import my.lawatan.trip.Group;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Person;
import my.lawatan.trip.Records;
import my.lawatan.trip.Trip;
import my.lawatan.trip.TripSettings;
import my.lawatan.ui.Office;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeopleViewModelTest {
    @TempDir
    Path folder;

    private int offices;
    private Office office;
    private PeopleViewModel people;

    @BeforeEach
    void open() {
        show(Sample.of("exercise").latest());
    }

    private void show(Trip trip) {
        office = new Office(folder.resolve("trip" + offices++), trip);
        people = new PeopleViewModel(
                office.workspace, office.selection, office.edits, Office.ENGLISH, office.background);
    }

    @Test
    void whetherThereIsAnybodyAtAllIsKnownWhateverTheFilter() {
        assertThat(people.anybody()).isTrue();
        people.close();
        office.close();
        Object[] values = Records.values(Fixtures.settings());
        values[11] = Optional.empty();
        show(Trip.of(List.of((TripSettings) Records.create(TripSettings.class, values))));
        assertThat(people.anybody()).isFalse();
    }

    @AfterEach
    void close() {
        people.close();
        office.close();
    }

    private List<String> names() {
        return people.shown().stream().map(PersonRow::name).toList();
    }

    private void filter(String words) {
        people.filter().set(people.filter().get().withWords(words));
    }

    @Test
    void everybodyIsThereOurSideByPrecedenceThenTheHostsAsTheHostGivesIt() {
        assertThat(people.shown()).hasSize(80 + 19);
        assertThat(people.shown().get(0).name()).isEqualTo("YAB Dato’ Seri Rahim Osman");
        assertThat(people.shown().get(0).order()).isEqualTo("1");
        List<String> orders = people.shown().stream()
                .map(PersonRow::order)
                .filter(o -> o.startsWith("H"))
                .toList();
        assertThat(orders).startsWith("H1", "H2", "H3");
        List<Boolean> host = people.shown().stream()
                .filter(row -> row.order().startsWith("H") || row.awaited())
                .map(PersonRow::awaited)
                .toList();
        assertThat(host)
                .as("seats without a name follow the names of their side")
                .isSorted();
    }

    @Test
    void typingFindsWithoutAccentsCaseOrOrderOfWords() {
        filter("nunez TOMAS");
        assertThat(names()).containsExactly("Sr. Tomás Núñez del Prado");
        filter("  dato' rahim ");
        assertThat(names()).containsExactly("YAB Dato’ Seri Rahim Osman");
        filter("nobody of that name");
        assertThat(names()).isEmpty();
    }

    @Test
    void aNameInItsOwnScriptIsFoundToo() {
        filter("林");
        assertThat(people.shown()).hasSize(1);
        assertThat(people.shown().get(0).script()).contains("林");
    }

    @Test
    void aChipCountsItsGroupAndShowsIt() {
        for (PeopleViewModel.GroupChip chip : people.chips()) {
            people.filter().set(PeopleFilter.ALL.withGroup(chip.group()));
            assertThat(people.shown()).as(chip.name()).hasSize((int) chip.count());
        }
        assertThat(people.chips().get(0).count()).isEqualTo(99);
    }

    @Test
    void seatsWithoutANameAreRowsOfTheirOwnUntilTheyAreNamed() {
        assertThat(people.awaiting().get())
                .isEqualTo("19 of 22 seats at “Roundtable with captains of industry” await a name.");
        people.filter().set(PeopleFilter.ALL.withOnlyAwaited());
        assertThat(people.shown()).hasSize(19).allMatch(PersonRow::awaited);
        assertThat(people.shown().get(0).name()).isEqualTo("Representative 4 of 22, not stated");
        Id<Attendance> seat = new Id<>(people.shown().get(0).item().id().value());
        Id<Person> guest = office.workspace.trip().people().stream()
                .map(Person::id)
                .min(java.util.Comparator.naturalOrder())
                .orElseThrow();
        office.workspace.apply(new NameSeat(seat, guest));
        assertThat(people.shown()).hasSize(18);
        assertThat(people.awaiting().get()).startsWith("18 of 22 seats");
    }

    @Test
    void filtersAddUp() {
        Event roundtable = office.workspace.trip().events().stream()
                .filter(e -> e.title().plain().startsWith("Roundtable with"))
                .findFirst()
                .orElseThrow();
        people.filter().set(PeopleFilter.ALL.withEvent(Optional.of(roundtable.id())));
        int there = people.shown().size();
        people.filter().set(people.filter().get().withStatus(Optional.of(AttendanceStatus.CONFIRMED)));
        assertThat(people.shown().size()).isBetween(1, there - 19);
        people.filter().set(people.filter().get().withDiet(Optional.of(Diet.Known.STATED)));
        assertThat(people.shown())
                .isNotEmpty()
                .allMatch(row -> row.dietKnown() == Diet.Known.STATED)
                .allMatch(row -> row.events().get(roundtable.id()) == AttendanceStatus.CONFIRMED);
    }

    @Test
    void somebodyNewComesIntoTheGroupThatIsShownAndIsSelected() {
        PeopleViewModel.GroupChip chip = people.chips().get(2);
        people.filter().set(PeopleFilter.ALL.withGroup(chip.group()));
        people.add("Encik Baharu", () -> office.said.add("added"), office.said::add);
        assertThat(office.said).containsExactly("added");
        Person made = person(office.selection.primary().orElseThrow());
        Group group =
                office.workspace.trip().groups().get(chip.group().orElseThrow()).orElseThrow();
        assertThat(made.group()).contains(group.id());
        assertThat(made.side()).isEqualTo(group.side());
        assertThat(names()).contains("Encik Baharu");
    }

    @Test
    void aNameThatCannotBeTakenIsRefusedInWordsAndNothingChanges() {
        people.add("   ", () -> office.said.add("added"), office.said::add);
        people.add("x".repeat(10_000), () -> office.said.add("added"), office.said::add);
        assertThat(office.said).hasSize(2).noneMatch("added"::equals);
        assertThat(office.said.get(0)).isEqualTo("A name needs a given or a family name.");
        assertThat(office.said.get(1)).contains("10000").contains("1000");
        assertThat(people.shown()).hasSize(99);
    }

    @Test
    void charactersThatTurnTheReadingDirectionAreShownAsWhatTheyAre() {
        people.add("evil\u202Egnp.exe", () -> {}, office.said::add);
        assertThat(names()).contains("evil‹U+202E›gnp.exe");
    }

    @Test
    void whoIsRemovedIsGoneFromTheTable() {
        PersonRow first = people.shown().get(5);
        office.workspace.apply(new RemoveItem(first.item()));
        assertThat(names()).doesNotContain(first.name());
        office.workspace.undo();
        assertThat(names()).contains(first.name());
    }

    @Test
    void noPrecedenceThatNobodyStatedIsShown() {
        close();
        show(Fixtures.smallTrip());
        assertThat(people.shown().stream().filter(row -> !row.awaited()).map(PersonRow::order))
                .containsOnly("");
    }

    private Person person(ItemRef ref) {
        assertThat(ref.kind()).isEqualTo(ItemKind.PERSON);
        return (Person) office.workspace.trip().get(ref);
    }
}
