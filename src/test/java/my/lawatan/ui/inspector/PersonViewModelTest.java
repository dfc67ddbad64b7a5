package my.lawatan.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import my.lawatan.protocol.seating.Placed;
import my.lawatan.protocol.seating.SeatPlan;
import my.lawatan.protocol.seating.Sitter;
import my.lawatan.sample.Sample;
import my.lawatan.text.NameForm;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.Diet;
import my.lawatan.trip.Form;
import my.lawatan.trip.Gift;
import my.lawatan.trip.Id;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Language;
import my.lawatan.trip.Lodging;
import my.lawatan.trip.NameOrder;
import my.lawatan.trip.Person;
import my.lawatan.trip.Photo;
import my.lawatan.trip.Ride;
import my.lawatan.trip.Rides;
import my.lawatan.trip.Table;
import my.lawatan.trip.Title;
import my.lawatan.trip.Trip;
import my.lawatan.trip.TripSettings;
import my.lawatan.ui.Office;
import my.lawatan.ui.kit.Destination;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PersonViewModelTest {
    @TempDir
    Path folder;

    private Office office;
    private InspectorViewModel inspector;
    private PersonViewModel model;
    private ItemRef lim;

    @BeforeEach
    void open() {
        office = new Office(folder, Sample.of("exercise").latest());
        inspector = Inspected.in(office);
        model = inspector.person;
        lim = office.workspace.trip().people().stream()
                .filter(p -> p.name().inScript().equals("林伟俊"))
                .map(ItemRef::to)
                .findFirst()
                .orElseThrow();
        office.selection.select(lim);
    }

    @AfterEach
    void close() {
        inspector.close();
        office.close();
    }

    private Person person() {
        return (Person) office.workspace.trip().get(lim);
    }

    private void type(Typed field, String text) {
        field.begin();
        field.text().set(text);
        field.commit();
    }

    @Test
    void theNameIsShownWithItsScriptAndWhoTheyAre() {
        assertThat(model.name().get()).isEqualTo("Mr Wei Jun Lim");
        assertThat(model.script().get()).isEqualTo("林伟俊");
        assertThat(model.sub().get()).isEqualTo("Chief executive officer, Lumina Media");
    }

    @Test
    void theEventsOfThePersonAreListedByTimeAndLeadThere() {
        List<PersonDetails.Attends> attends = model.details().get().attends();
        assertThat(attends).isNotEmpty();
        assertThat(attends.get(0).title()).isEqualTo("Call by Lumina Media");
        assertThat(attends.get(0).day()).isEqualTo("14");
        model.select(attends.get(0));
        assertThat(inspector.shown().get()).isEqualTo(InspectorViewModel.Shown.EVENT);
    }

    @Test
    void partsOfTheNameAreEditedOneByOne() {
        type(model.parts.given, "Wei Jie");
        type(model.parts.family, "Lin");
        type(model.parts.style, "");
        model.titles.add("Dr", () -> {});
        model.titles.add("Ir", () -> {});
        model.parts.order.value().set(NameOrder.FAMILY_GIVEN);
        assertThat(model.name().get()).isEqualTo("Dr Ir Lin Wei Jie");
        type(model.parts.family, "");
        type(model.parts.given, "");
        assertThat(model.parts.given.error().get()).isEqualTo("A name needs a given or a family name.");
        assertThat(person().name().given()).containsExactly("Wei Jie");
    }

    @Test
    void blankDietIsNotKnownAndNoneHasToBeSaid() {
        type(model.needs.diet, "none");
        assertThat(person().diet()).isEqualTo(new Diet(Diet.Known.NONE, my.lawatan.trip.Text.NONE));
        assertThat(model.needs.diet.text().get()).isEqualTo("None");
        type(model.needs.diet, "No shellfish");
        assertThat(person().diet().known()).isEqualTo(Diet.Known.STATED);
        assertThat(person().diet().needs().plain()).isEqualTo("No shellfish");
        type(model.needs.diet, "");
        assertThat(person().diet()).isEqualTo(Diet.NOT_STATED);
    }

    @Test
    void languagesAreWrittenByName() {
        type(model.languages, "spanish, ms; English");
        assertThat(person().languages()).containsExactly("es", "ms", "en");
        assertThat(model.languages.text().get()).isEqualTo("Spanish, Malay, English");
        type(model.languages, "Klingon");
        assertThat(model.languages.error().get()).contains("Klingon");
    }

    @Test
    void aControlCharacterIsRefusedAtTheField() {
        type(model.phone, "0123\u0007");
        assertThat(model.phone.error().get()).contains("control character");
        type(model.pronunciation, "x".repeat(10_000));
        assertThat(model.pronunciation.error().get()).contains("10000");
    }

    @Test
    void aSeatIsNamedAndKeepsItsNumber() {
        Attendance seat = office.workspace.trip().attendances().stream()
                .filter(Attendance::awaitsName)
                .min(java.util.Comparator.comparing(a -> a.number().orElse(0)))
                .orElseThrow();
        office.selection.select(ItemRef.to(seat));
        assertThat(inspector.shown().get()).isEqualTo(InspectorViewModel.Shown.SEAT);
        assertThat(inspector.seat.title().get()).isEqualTo("Seat 7 (no. 4 as received)");
        type(inspector.seat.person, "mr wei jun lim");
        Item named = office.workspace.trip().get(ItemRef.to(seat));
        assertThat(((Attendance) named).person()).isEqualTo(Optional.of(lim.id()));
        assertThat(((Attendance) named).number()).contains(4);
        type(inspector.seat.person, "");
        assertThat(((Attendance) office.workspace.trip().get(ItemRef.to(seat))).awaitsName())
                .isTrue();
    }

    @Test
    void aDateOfOfficeIsTypedAsItIsSaidAndWhatIsNoDateIsRefused() {
        type(model.precedence.since, "3 Dec 2022");
        assertThat(model.precedence.since.error().get()).isEmpty();
        assertThat(model.precedence.since.text().get()).isEqualTo("3 Dec 2022");
        type(model.precedence.since, "long ago");
        assertThat(model.precedence.since.error().get()).contains("long ago");
        type(model.precedence.since, "");
        assertThat(model.precedence.since.error().get()).isEmpty();
    }

    @Test
    void titlesAreInOrderWithTheirIssuerAndAHintTellsTheCustomaryOrder() {
        model.titles.add("Dr", () -> {});
        model.titles.add("Datuk", () -> {});
        assertThat(model.titles.hint().get()).isEqualTo("Customary order: Datuk Dr. The order here is kept.");
        type(model.titles.lines().get().get(1).issuer, "Governor of Melaka");
        assertThat(person().name().titles())
                .containsExactly(new Title("Dr", ""), new Title("Datuk", "Governor of Melaka"));
        model.titles.lines().get().get(1).up();
        assertThat(person().name().titles()).extracting(Title::text).containsExactly("Datuk", "Dr");
        assertThat(model.titles.hint().get()).isEmpty();
        assertThat(model.titles.lines().get().get(0).issuer.text().get()).isEqualTo("Governor of Melaka");
        model.titles.lines().get().get(1).remove();
        type(model.titles.lines().get().get(0).text, "Dato’");
        assertThat(person().name().titles()).containsExactly(new Title("Dato’", "Governor of Melaka"));
        type(model.titles.lines().get().get(0).text, "");
        assertThat(person().name().titles()).isEmpty();
        assertThat(model.titles.lines().get()).isEmpty();
    }

    @Test
    void eachFormIsShownInThreeLanguagesAndBuiltIsToldFromAnOfficersWording() {
        NameFormsModel.Cell plate = model.forms.cell(NameForm.PLATE, Language.ES);
        assertThat(plate.comesOutAs().get()).isEqualTo("Mr Wei Jun Lim");
        assertThat(plate.origin().get()).isEqualTo("built");
        assertThat(plate.wording.text().get()).isEmpty();
        type(plate.wording, "Sr. Lim");
        assertThat(plate.comesOutAs().get()).isEqualTo("Sr. Lim");
        assertThat(plate.origin().get()).isEqualTo("own wording");
        assertThat(person().forms().plate().in()).containsOnly(java.util.Map.entry(Language.ES, "Sr. Lim"));
        NameFormsModel.Cell malay = model.forms.cell(NameForm.SALUTATION, Language.MS);
        assertThat(malay.comesOutAs().get()).isEqualTo("Mr Lim");
        assertThat(malay.origin().get()).isEqualTo("own wording, English");
        type(plate.wording, "");
        assertThat(plate.origin().get()).isEqualTo("built");
    }

    @Test
    void otherSpellingsComeEachWithItsSource() {
        assertThat(model.aliases.lines().get()).hasSize(1);
        AliasesModel.Line known = model.aliases.lines().get().get(0);
        assertThat(known.text.text().get()).isEqualTo("Lim Wei Jun");
        assertThat(known.source.text().get()).isNotEmpty();
        model.aliases.add("Wayne Lim", () -> {});
        AliasesModel.Line added = model.aliases.lines().get().get(1);
        type(added.source, known.source.text().get());
        assertThat(person().aliases().get(1).source())
                .isEqualTo(person().aliases().get(0).source());
        type(added.source, "a newspaper");
        assertThat(added.source.error().get()).contains("a newspaper");
        added.remove();
        assertThat(person().aliases()).hasSize(1);
    }

    @Test
    void whatIsBlankIsNotKnownAndThatNothingIsNeededIsWritten() {
        assertThat(person().access().stated()).isFalse();
        assertThat(model.needs.access.text().get()).isEmpty();
        type(model.needs.access, "NONE");
        assertThat(person().access().plain()).as("said, and written in one way").isEqualTo("None");
        type(model.needs.access, "Step-free, large print");
        assertThat(person().access().plain()).isEqualTo("Step-free, large print");
        type(model.needs.access, "");
        assertThat(person().access().stated()).isFalse();
        model.needs.interpreter.value().set(Person.InterpreterNeed.NOT_NEEDED);
        assertThat(person().interpreter()).isEqualTo(Person.InterpreterNeed.NOT_NEEDED);
    }

    @Test
    void whenThePrincipalMetSomebodyIsTypedAsItIsSaid() {
        assertThat(model.metBy().get()).isNotEmpty();
        assertThat(model.meets().get()).isTrue();
        Trip own = office.workspace.trip().with((TripSettings) ItemKind.SETTINGS
                .component("principal")
                .with(office.workspace.trip().settings(), Optional.of(person().id())));
        model.show(own, own.person(person().id()));
        assertThat(model.meets().get()).as("nobody meets themselves").isFalse();
        model.show(office.workspace.trip(), person());
        type(model.needs.metOn, "16 nov 2023");
        type(model.needs.metWhere, "San Francisco, in the margins of a summit");
        type(model.needs.metNote, "Asked for a follow-up");
        assertThat(person().lastMet().on()).contains(LocalDate.of(2023, 11, 16));
        assertThat(person().lastMet().where().plain()).startsWith("San Francisco");
        assertThat(person().lastMet().note().plain()).isEqualTo("Asked for a follow-up");
        type(model.needs.metOn, "once");
        assertThat(model.needs.metOn.error().get()).contains("once");
        type(model.needs.metOn, "");
        assertThat(person().lastMet().on()).isEmpty();
    }

    @Test
    void aPortraitIsKeptSmallWithThePersonAndNotWithAnyPlace() throws IOException {
        Path file = folder.resolve("lim.png");
        ImageIO.write(new BufferedImage(3000, 2000, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        model.photos.add(List.of(file, folder.resolve("missing.png")));
        Photo photo = office.workspace.trip().photos().stream()
                .filter(p -> p.person().filter(lim.id()::equals).isPresent())
                .findFirst()
                .orElseThrow();
        assertThat(photo.place()).isEmpty();
        assertThat(photo.image().bytes().length).isLessThan(400_001);
        assertThat(model.photos.refused().get()).contains("missing.png");
        assertThat(model.photos.lines().get()).hasSize(1);
        office.selection.select(
                ItemRef.to(office.workspace.trip().places().stream().findFirst().orElseThrow()));
        assertThat(inspector.place.photos.lines().get()).isEmpty();
    }

    @Test
    void whatAPersonHasIsListedAndLeadsToItsRoom() {
        List<ItemRef> gone = new ArrayList<>();
        inspector.goWith(destination -> gone.add(((Destination.Item) destination).item()));
        Trip trip = office.workspace.trip();
        Lodging room = trip.lodgings().stream()
                .filter(l -> !l.guests().isEmpty() && !l.room().isEmpty())
                .min(Comparator.comparing(Lodging::room))
                .orElseThrow();
        Ride seat = trip.rides().stream()
                .filter(r -> r.person().isPresent())
                .min(Rides.ORDER)
                .orElseThrow();
        office.selection.select(new ItemRef(ItemKind.PERSON, room.guests().get(0)));
        PersonThings.Line line = things(PersonThings.Thing.ROOM).get(0);
        assertThat(line.words()).isEqualTo("Room " + room.room());
        model.go(line);
        assertThat(gone).containsExactly(ItemRef.to(room));
        office.selection.select(new ItemRef(ItemKind.PERSON, seat.person().orElseThrow()));
        assertThat(things(PersonThings.Thing.SEAT))
                .extracting(PersonThings.Line::words)
                .anyMatch(words -> words.startsWith(
                        trip.vehicles().get(seat.vehicle()).orElseThrow().name().plain()));
        Id<Person> bearer = trip.handovers().stream()
                .flatMap(h -> h.to().stream())
                .findFirst()
                .orElseThrow();
        office.selection.select(new ItemRef(ItemKind.PERSON, bearer));
        assertThat(things(PersonThings.Thing.PASS)).isNotEmpty();
        Form form = trip.forms().stream()
                .filter(f -> f.owner().isPresent())
                .findFirst()
                .orElseThrow();
        office.selection.select(new ItemRef(ItemKind.PERSON, form.owner().orElseThrow()));
        assertThat(things(PersonThings.Thing.FORM))
                .filteredOn(each -> each.item().equals(ItemRef.to(form)))
                .extracting(PersonThings.Line::below)
                .anyMatch(below -> below.contains("Sees to it"));
        Gift gift = trip.gifts().stream()
                .filter(g -> g.to().isPresent())
                .findFirst()
                .orElseThrow();
        office.selection.select(new ItemRef(ItemKind.PERSON, gift.to().orElseThrow()));
        assertThat(things(PersonThings.Thing.GIFT)).isNotEmpty();
    }

    @Test
    void somebodyAtATableIsToldTheirChair() {
        Trip trip = office.workspace.trip();
        Table table = trip.tables().stream()
                .min(Comparator.comparing(Table::rank).thenComparing(Table::id))
                .orElseThrow();
        Placed first = SeatPlan.of(trip, table.event()).at(table.id()).orElseThrow().placed().stream()
                .filter(p -> p.sitter().flatMap(Sitter::person).isPresent())
                .findFirst()
                .orElseThrow();
        office.selection.select(new ItemRef(
                ItemKind.PERSON, first.sitter().orElseThrow().person().orElseThrow()));
        assertThat(things(PersonThings.Thing.TABLE))
                .filteredOn(line -> line.item().equals(ItemRef.to(table)))
                .extracting(PersonThings.Line::words)
                .anyMatch(words -> words.contains("hair " + first.chair().number()));
    }

    private List<PersonThings.Line> things(PersonThings.Thing thing) {
        return model.details().get().things().stream()
                .filter(line -> line.thing() == thing)
                .toList();
    }
}
