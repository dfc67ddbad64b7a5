package my.lawatan.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import javax.imageio.ImageIO;
import my.lawatan.edit.CreateItem;
import my.lawatan.fixtures.Fixtures;
import my.lawatan.trip.Advance;
import my.lawatan.trip.Contact;
import my.lawatan.trip.Coordinates;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Photo;
import my.lawatan.trip.Place;
import my.lawatan.ui.Office;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlaceViewModelTest {
    @TempDir
    Path folder;

    private Office office;
    private InspectorViewModel inspector;
    private PlaceViewModel model;

    @BeforeEach
    void open() {
        office = new Office(folder, Fixtures.smallTrip());
        inspector = Inspected.in(office);
        model = inspector.place;
        office.selection.select(new ItemRef(ItemKind.PLACE, Fixtures.HOTEL));
    }

    @AfterEach
    void close() {
        inspector.close();
        office.close();
    }

    private Place hotel() {
        return office.workspace.trip().places().get(Fixtures.HOTEL).orElseThrow();
    }

    private static void type(Typed field, String text) {
        field.begin();
        field.text().set(text);
        field.commit();
    }

    @Test
    void everyComponentIsEditedInPlace() {
        assertThat(inspector.shown().get()).isEqualTo(InspectorViewModel.Shown.PLACE);
        type(model.name, "Grand hotel");
        type(model.address, "Av. Uno 12");
        type(model.coordinates, "−12.08, −77.00");
        type(model.zone, "lima");
        type(model.arrivalPoint, "North door");
        type(model.capacity, "120");
        type(model.hours, "mon-fri 9-17.30; 13 nov closed");
        assertThat(model.understood().get()).isEqualTo("Monday–Friday 09:00–17:30\nWednesday 13 November 2024 closed");
        assertThat(model.hours.text().get()).isEqualTo("Mon–Fri 09:00–17:30; Wed 13 Nov closed");
        Place hotel = hotel();
        assertThat(hotel.name().plain()).isEqualTo("Grand hotel");
        assertThat(hotel.address()).isEqualTo("Av. Uno 12");
        assertThat(hotel.coordinates()).contains(new Coordinates(-12.08, -77));
        assertThat(hotel.zone()).contains(ZoneId.of("America/Lima"));
        assertThat(hotel.arrivalPoint().plain()).isEqualTo("North door");
        assertThat(hotel.capacity()).contains(120);
        assertThat(hotel.hours()).hasSize(2);
    }

    @Test
    void whatCannotBeUnderstoodIsSaidAtItsFieldAndChangesNothing() {
        type(model.coordinates, "somewhere");
        assertThat(model.coordinates.error().get())
                .isEqualTo("“somewhere” is no point. Write latitude, then longitude, like −12.0464, −77.0428.");
        type(model.hours, "always");
        assertThat(model.hours.error().get()).startsWith("“always” is no opening hours.");
        assertThat(model.understood().get()).isEmpty();
        type(model.capacity, "0");
        assertThat(model.capacity.error().get()).contains("at least 1");
        type(model.within, "Hotel");
        assertThat(model.within.error().get()).contains("part of itself");
        assertThat(hotel())
                .isEqualTo(Fixtures.smallTrip().places().get(Fixtures.HOTEL).orElseThrow());
    }

    @Test
    void roomsAndWhatHappensInThemAreListedAndLeadThere() {
        assertThat(model.details().get().rooms())
                .extracting(PlaceDetails.Line::words)
                .containsExactly("Hall", "Terrace");
        assertThat(model.details().get().uses())
                .extracting(PlaceDetails.Line::words)
                .containsExactly("Morning briefing", "Roundtable", "Luncheon");
        model.addRoom("Ballroom", () -> {});
        assertThat(model.details().get().rooms())
                .extracting(PlaceDetails.Line::words)
                .containsExactly("Ballroom", "Hall", "Terrace");
        model.select(model.details().get().uses().get(1));
        assertThat(inspector.shown().get()).isEqualTo(InspectorViewModel.Shown.EVENT);
    }

    @Test
    void anAdvanceSheetIsBegunFilledInAndTakenOut() {
        assertThat(model.advance.shown().get()).isEmpty();
        model.advance.begin();
        assertThat(inspector.shown().get())
                .as("the sheet is seen on the page of its place")
                .isEqualTo(InspectorViewModel.Shown.PLACE);
        type(part("kerb"), "North kerb, two cars");
        type(part("walk"), "4");
        type(part("seenBy"), "tan mei ling");
        assertThat(part("seenBy").error().get()).startsWith("Nothing here is called");
        type(part("seenBy"), model.advance.people.suggestions("tan").get(0));
        type(part("seen"), "5 nov");
        Advance sheet = office.workspace.trip().advances().stream().findFirst().orElseThrow();
        assertThat(sheet.place()).isEqualTo(Fixtures.HOTEL);
        assertThat(sheet.kerb().plain()).isEqualTo("North kerb, two cars");
        assertThat(sheet.walk()).contains(4);
        assertThat(sheet.seenBy()).contains(Fixtures.MINISTER);
        assertThat(sheet.seen()).contains(LocalDate.of(2024, 11, 5));
        type(part("walk"), "soon");
        assertThat(part("walk").error().get()).contains("not a whole number");
        model.advance.begin();
        assertThat(model.advance.sheets().get()).hasSize(2);
        assertThat(model.advance.shown().get().orElseThrow().kerb().stated()).isFalse();
        model.advance.remove();
        assertThat(office.workspace.trip().advances().stream()).containsExactly(sheet);
    }

    private FieldModel<Advance> part(String name) {
        return model.advance.parts.stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow()
                .field();
    }

    @Test
    void contactsOfThePlaceAreAddedEditedAndTakenOff() {
        model.contacts.add("Ana Ríos", () -> {});
        ContactsModel.Line ana = model.contacts.lines().get().get(0);
        type(ana.phone, "+51 1 555 0100");
        type(ana.role, "Banquets");
        assertThat(model.contacts.lines().get())
                .as("its fields stay while one types")
                .containsExactly(ana);
        Contact contact =
                office.workspace.trip().contacts().stream().findFirst().orElseThrow();
        assertThat(contact.place()).contains(Fixtures.HOTEL);
        assertThat(contact.phone()).isEqualTo("+51 1 555 0100");
        assertThat(contact.role().plain()).isEqualTo("Banquets");
        ana.remove();
        assertThat(model.contacts.lines().get()).isEmpty();
        assertThat(office.workspace.trip().contacts().size()).isZero();
    }

    @Test
    void photographsAreTakenInPutInOrderAndDescribed() throws IOException {
        Path notes = Files.writeString(folder.resolve("notes.jpg"), "no picture");
        model.photos.add(List.of(picture("a", 20), notes, picture("b", 30)));
        assertThat(model.photos.refused().get()).startsWith("“notes.jpg” is no picture");
        assertThat(model.photos.lines().get()).hasSize(2);
        PhotosModel.Line first = model.photos.lines().get().get(0);
        type(first.caption, "The north door");
        first.move(1);
        assertThat(model.photos.lines().get().get(1).id).isEqualTo(first.id);
        Photo photo = office.workspace.trip().photos().get(first.id).orElseThrow();
        assertThat(photo.caption().plain()).isEqualTo("The north door");
        assertThat(photo.place()).contains(Fixtures.HOTEL);
        office.workspace.undo();
        assertThat(model.photos.lines().get().get(0).id)
                .as("the order is one edit")
                .isEqualTo(first.id);
        first.remove();
        assertThat(model.photos.lines().get()).hasSize(1);
    }

    private Path picture(String name, int size) throws IOException {
        Path file = folder.resolve(name + ".png");
        ImageIO.write(new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        return file;
    }

    @Test
    void aPhotographOrAContactThatIsGoneToIsSeenWithItsPlace() {
        Contact ana = new Contact(
                my.lawatan.trip.Id.random(),
                my.lawatan.trip.Text.NONE,
                "Ana",
                "",
                "",
                java.util.Optional.of(Fixtures.HALL));
        office.workspace.apply(new CreateItem(ana));
        office.selection.select(ItemRef.to(ana));
        assertThat(inspector.shown().get()).isEqualTo(InspectorViewModel.Shown.PLACE);
        assertThat(model.name.text().get()).isEqualTo("Hall");
    }
}
