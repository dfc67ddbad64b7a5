package my.lawatan.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import my.lawatan.fixtures.Fixtures;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Leg;
import my.lawatan.trip.LegMode;
import my.lawatan.trip.Place;
import my.lawatan.trip.Text;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Trip;
import my.lawatan.trip.Vehicle;
import my.lawatan.ui.Office;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LegViewModelTest {
    private static final Id<Leg> LEG = Id.named("fixture/leg");
    private static final Id<Place> PALACE = Id.named("fixture/palace");

    @TempDir
    Path folder;

    private Office office;
    private InspectorViewModel inspector;

    @BeforeEach
    void open() {
        Trip trip = Fixtures.smallTrip()
                .with(Fixtures.place(PALACE, "Palace", Optional.empty()))
                .with(vehicle("Car 1"))
                .with(vehicle("Car 2"));
        Event briefing = trip.event(Fixtures.BRIEFING);
        trip = trip.with(ItemKind.EVENT.component("place").with(briefing, Optional.of(PALACE)));
        office = new Office(folder, trip);
        inspector = Inspected.in(office);
    }

    @AfterEach
    void close() {
        inspector.close();
        office.close();
    }

    private static Vehicle vehicle(String name) {
        return Vehicle.of(id(name), Text.en(name));
    }

    private static Id<Vehicle> id(String name) {
        return Id.named("fixture/" + name);
    }

    private void enterLeg(Optional<Integer> minutes) {
        office.workspace.apply(new my.lawatan.edit.CreateItem(new Leg(
                LEG,
                Optional.of(Fixtures.BRIEFING),
                Optional.of(Fixtures.ROUNDTABLE),
                Optional.empty(),
                Optional.empty(),
                LegMode.MOTORCADE,
                minutes,
                TimeSpan.NOT_STATED,
                Optional.empty(),
                List.of(id("Car 1")),
                Text.NONE,
                List.of())));
    }

    private LegViewModel selected() {
        office.selection.select(new ItemRef(ItemKind.LEG, LEG));
        assertThat(inspector.shown().get()).isEqualTo(InspectorViewModel.Shown.LEG);
        return inspector.leg;
    }

    private Leg leg() {
        return office.workspace.trip().legs().get(LEG).orElseThrow();
    }

    @Test
    void aVehicleIsEditedInPlaceAndSaysOnWhichWaysItDrives() {
        enterLeg(Optional.of(25));
        office.selection.select(new ItemRef(ItemKind.VEHICLE, id("Car 1")));
        assertThat(inspector.shown().get()).isEqualTo(InspectorViewModel.Shown.VEHICLE);
        VehicleViewModel model = inspector.vehicle;
        assertThat(model.ways().get()).extracting(VehicleViewModel.Way::leg).containsExactly(LEG);
        type(model.plate, "EGA-001");
        type(model.seats, "4");
        type(model.driver, "R. Flores");
        model.type.value().set(Vehicle.Type.VAN);
        assertThat(office.workspace.trip().vehicles().get(id("Car 1")))
                .contains(new Vehicle(
                        id("Car 1"),
                        Text.en("Car 1"),
                        "EGA-001",
                        Optional.of(4),
                        "R. Flores",
                        "",
                        Vehicle.Type.VAN,
                        ""));
        type(model.seats, "many");
        assertThat(model.seats.error().get()).isNotEmpty();
        model.remove();
        assertThat(leg().vehicles()).isEmpty();
        assertThat(inspector.shown().get()).isEqualTo(InspectorViewModel.Shown.TRIP);
    }

    private static void type(Typed field, String text) {
        field.begin();
        field.text().set(text);
        field.commit();
    }

    @Test
    void aWayIsEditedInPlaceAndSaysWhatIsLeft() {
        enterLeg(Optional.of(25));
        LegViewModel model = selected();
        assertThat(model.title().get()).isEqualTo("Motorcade: Palace to Hall");
        assertThat(model.slack().get()).isEqualTo("25 min needed, 45 there: 20 to spare");
        type(model.byHour, "07:00–09:30 45; 9.30-11 50 min");
        assertThat(model.byHour.text().get()).isEqualTo("07:00–09:30 45 min; 09:30–11:00 50 min");
        assertThat(leg().byHour()).hasSize(2);
        assertThat(model.slack().get()).isEqualTo("50 min needed, 45 there: 5 too few");
        type(model.byHour, "early 45");
        assertThat(model.byHour.error().get()).startsWith("“early 45” says no minutes for an hour.");
        assertThat(leg().byHour()).as("what is refused changes nothing").hasSize(2);
        office.workspace.undo();
        assertThat(leg().byHour()).as("one edit, one undo").isEmpty();
    }

    @Test
    void vehiclesAreKeptInTheOrderInWhichTheyDrive() {
        enterLeg(Optional.empty());
        LegViewModel model = selected();
        assertThat(model.slack().get()).isEqualTo("Minutes not stated; 45 min there");
        model.add("car 2", () -> {});
        model.add("Escort", () -> {});
        assertThat(names(model)).containsExactly("Car 1", "Car 2", "Escort");
        assertThat(office.workspace.trip().vehicles().size())
                .as("the escort is new")
                .isEqualTo(3);
        model.move(model.motorcade().get().get(2).vehicle(), -1);
        assertThat(names(model)).containsExactly("Car 1", "Escort", "Car 2");
        model.move(id("Car 1"), -1);
        assertThat(names(model)).as("the first cannot go further").containsExactly("Car 1", "Escort", "Car 2");
        model.leaveOut(id("Car 1"));
        assertThat(leg().vehicles()).hasSize(2).last().isEqualTo(id("Car 2"));
    }

    private static List<String> names(LegViewModel model) {
        return model.motorcade().get().stream().map(LegViewModel.Drives::name).toList();
    }

    @Test
    void aMissingWayIsOfferedAndEnteredByOneEditWithoutInventingMinutes() {
        office.selection.select(new ItemRef(ItemKind.EVENT, Fixtures.ROUNDTABLE));
        List<WaysModel.Line> ways = inspector.event.ways.lines().get();
        assertThat(ways)
                .as("from the hall to the terrace of the same hotel no way is needed")
                .hasSize(1);
        assertThat(ways.get(0).between()).isEqualTo("Morning briefing → Roundtable");
        assertThat(ways.get(0).slack()).isEqualTo("45 min there");
        inspector.event.ways.add(ways.get(0));
        assertThat(inspector.shown().get()).isEqualTo(InspectorViewModel.Shown.LEG);
        Leg made = office.workspace.trip().legs().stream().findFirst().orElseThrow();
        assertThat(made.minutes()).isEmpty();
        assertThat(made.from()).contains(Fixtures.BRIEFING);
        office.selection.select(new ItemRef(ItemKind.EVENT, Fixtures.ROUNDTABLE));
        assertThat(inspector.event.ways.lines().get().get(0).leg()).contains(made.id());
        office.workspace.undo();
        assertThat(office.workspace.trip().legs().size()).isZero();
    }

    @Test
    void aMissingWayTakesItsMinutesFromAnotherBetweenTheSamePlaces() {
        Leg known = new Leg(
                LEG,
                Optional.empty(),
                Optional.empty(),
                Optional.of(PALACE),
                Optional.of(Fixtures.HALL),
                LegMode.CAR,
                Optional.of(15),
                TimeSpan.NOT_STATED,
                Optional.empty(),
                List.of(),
                Text.NONE,
                new HourlyText(Office.ENGLISH).read("17-24 40"));
        office.workspace.apply(new my.lawatan.edit.CreateItem(known));
        office.selection.select(new ItemRef(ItemKind.EVENT, Fixtures.ROUNDTABLE));
        WaysModel.Line missing = inspector.event.ways.lines().get().get(0);
        assertThat(missing.slack()).isEqualTo("15 min needed, 45 there: 30 to spare");
        inspector.event.ways.add(missing);
        Leg made = office.workspace.trip().legs().stream()
                .filter(leg -> !leg.id().equals(LEG))
                .findFirst()
                .orElseThrow();
        assertThat(made.minutes()).contains(15);
        assertThat(made.mode()).isEqualTo(LegMode.CAR);
        assertThat(made.byHour()).isEqualTo(known.byHour());
    }
}
