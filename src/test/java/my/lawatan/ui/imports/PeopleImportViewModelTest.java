package my.lawatan.ui.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import my.lawatan.interchange.people.Column;
import my.lawatan.interchange.people.PersonField;
import my.lawatan.sample.Sample;
import my.lawatan.text.Names;
import my.lawatan.trip.NameOrder;
import my.lawatan.trip.Person;
import my.lawatan.trip.Side;
import my.lawatan.trip.Trip;
import my.lawatan.ui.Office;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeopleImportViewModelTest {
    @TempDir
    Path folder;

    private Office office;
    private PeopleImportViewModel model;
    private boolean shown;
    private Person known;

    @BeforeEach
    void open() {
        office = new Office(folder, Sample.of("exercise").latest());
        model = another();
        known = office.workspace.trip().people().stream()
                .filter(p ->
                        !p.position().plain().isEmpty() && !p.name().titles().isEmpty())
                .min(java.util.Comparator.comparing(Person::id))
                .orElseThrow();
    }

    private PeopleImportViewModel another() {
        return new PeopleImportViewModel(Alone.in(office), folder.resolve("settings"));
    }

    @AfterEach
    void close() {
        model.close();
        office.close();
    }

    private void read(String name, String text) throws IOException {
        Path file = Files.write(folder.resolve(name), text.getBytes(Charset.forName("windows-1252")));
        model.read(file, () -> shown = true, () -> shown = false);
    }

    private Trip trip() {
        return office.workspace.trip();
    }

    private Offer offer(Entry entry, String key) {
        return entry.offers().stream()
                .filter(o -> o.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private String mixed() {
        return "Name;Position;Organisation\nInvented Guést;Pilot;Invented port\n" + Names.bare(known.name())
                + ";Something else;\n;Driver;\n";
    }

    @Test
    void newPeopleAreTickedAndWhoMayBeThereAlreadyIsNot() throws IOException {
        read("guests.csv", mixed());
        assertThat(shown).isTrue();
        assertThat(model.summary().get()).startsWith("1 new · 1 in doubt").endsWith("1 left out");
        assertThat(model.shown().get().orElseThrow().list().encoding()).contains(Charset.forName("windows-1252"));
        assertThat(model.name().getValue()).isEqualTo("Take over 1 person");
        Entry perhaps = Alone.entry(model, Names.bare(known.name()));
        assertThat(perhaps.section()).isEqualTo(Section.DOUBTED);
        assertThat(perhaps.notes()).anyMatch(note -> note.startsWith("Perhaps "));
        assertThat(Alone.entry(model, "Invented").offers().get(0).theirs()).isEqualTo("Pilot · Invented port");
        Trip before = trip();
        List<String> said = new ArrayList<>();
        var name = model.name();
        name.addListener((value, was, now) -> said.add(now + " " + model.able().get()));
        model.takeOver();
        assertThat(said)
                .as("it is said that it is being written, and nobody presses twice")
                .contains("Taking over… false");
        assertThat(shown).isFalse();
        assertThat(trip().people().size()).isEqualTo(before.people().size() + 1);
        assertThat(trip().organisations().size())
                .isEqualTo(before.organisations().size() + 1);
        assertThat(office.said).containsExactly("Took over 1 person from guests.csv");
        office.workspace.undo();
        assertThat(trip()).isEqualTo(before);
    }

    @Test
    void aDuplicateIsTheSameFieldByFieldOrAnotherPersonAndNeverBoth() throws IOException {
        read("guests.csv", mixed());
        Entry perhaps = Alone.entry(model, Names.bare(known.name()));
        Offer position = offer(perhaps, "position");
        Offer other = offer(perhaps, Offer.NEW);
        assertThat(model.choosing().ticked(perhaps)).isEqualTo(Choosing.Ticked.NONE);
        model.choosing().toggle(perhaps, other);
        assertThat(model.choosing().ticked(perhaps, other)).isTrue();
        model.choosing().toggle(perhaps, position);
        assertThat(model.choosing().ticked(perhaps, other)).isFalse();
        assertThat(model.choosing().ticked(perhaps, position)).isTrue();
        model.choosing().toggle(perhaps, other);
        model.choosing().toggle(perhaps);
        assertThat(model.choosing().ticked(perhaps, other)).isFalse();
        model.takeOver();
        assertThat(trip().person(known.id()).position().plain()).isEqualTo("Something else");
        assertThat(trip().person(known.id()).name()).isEqualTo(known.name());
    }

    @Test
    void thePartsOfANameAndItsFormsAreTakenOrRefusedTogether() throws IOException {
        read(
                "guests.csv",
                "Lawatan id;Style;Given names;Family name;Sort key;Place card;Position\n" + known.id()
                        + ";Prof.;Invented;Otherwise;otherwise;Prof. Otherwise;Rector\n");
        Entry row = model.choosing().entries().get(0);
        assertThat(row.offers()).extracting(Offer::key).containsExactly("name", "position");
        assertThat(offer(row, "name").theirs())
                .startsWith("Prof.")
                .contains("Invented Otherwise")
                .contains("Plate: Prof. Otherwise");
        model.choosing().toggle(row, offer(row, "name"));
        model.takeOver();
        Person now = trip().person(known.id());
        assertThat(now.position().plain()).isEqualTo("Rector");
        assertThat(now.name()).isEqualTo(known.name());
        assertThat(now.forms()).isEqualTo(known.forms());
        assertThat(now.sortKey()).isEqualTo(known.sortKey());
    }

    @Test
    void whatAnOfficerSaysOfAColumnHoldsForTheNextListOfThisForm() throws IOException {
        String list = "Quién,Qué,Más\nRosa Quispe Mamani,Jueza,x\n";
        read("one.csv", list);
        model.sayHeading(true);
        model.say(0, Column.of(PersonField.FULL_NAME));
        model.say(1, Column.of("position es"));
        model.say(NameOrder.GIVEN_PATERNAL_MATERNAL);
        model.say(Side.HOST);
        model.close();
        model = another();
        read("two.csv", list.replace("Rosa", "Luz"));
        assertThat(model.choosing().items().get()).isEqualTo(1);
        model.takeOver();
        Person luz = trip().people().stream()
                .filter(p -> p.name().given().contains("Luz"))
                .findFirst()
                .orElseThrow();
        assertThat(luz.name().family()).containsExactly("Quispe", "Mamani");
        assertThat(luz.side()).isEqualTo(Side.HOST);
        assertThat(luz.position().in()).containsEntry(my.lawatan.trip.Language.ES, "Jueza");
    }

    @Test
    void anotherEncodingOrSeparatorReadsTheFileAnew() throws IOException {
        read("guests.csv", "Name;Position\nÑusta, Inti;Guide\n");
        model.say(Charset.forName("x-MacRoman"));
        assertThat(model.choosing().entries()).noneMatch(entry -> entry.title().startsWith("Ñusta"));
        model.say(Charset.forName("windows-1252"));
        assertThat(Alone.entry(model, "Ñusta, Inti").section()).isEqualTo(Section.ADDED);
        model.say(',');
        assertThat(model.choosing().entries()).noneMatch(entry -> entry.title().equals("Ñusta, Inti"));
    }

    @Test
    void aFileThatHoldsNoListIsSaidAndNothingIsShown() throws IOException {
        read("x.xlsx", "PK nothing");
        assertThat(shown).isFalse();
        assertThat(office.said).hasSize(1).first().asString().contains("no Excel workbook");
        assertThat(PeopleImportViewModel.holdsPeople(folder.resolve("x.xlsx"))).isFalse();
        Path programme = Files.writeString(
                folder.resolve("p.csv"), "Time,Programme,Name\n10:30,Roundtable,Hall\n11:30,Walk,Park\n");
        assertThat(PeopleImportViewModel.holdsPeople(programme)).isFalse();
        Path people = Files.writeString(folder.resolve("q.csv"), "Name,Position\nA B,Pilot\n");
        assertThat(PeopleImportViewModel.holdsPeople(people)).isTrue();
    }

    @Test
    void moreThanTheFirstRowsAreWorkedOutAfterThem() throws IOException {
        StringBuilder text = new StringBuilder("Name,Position\n");
        for (int i = 0; i < 3 * PeopleReading.FIRST; i++)
            text.append("Invented No").append(i).append(",x\n");
        read("many.csv", text.toString());
        assertThat(model.choosing().items().get()).isEqualTo(3 * PeopleReading.FIRST);
    }
}
