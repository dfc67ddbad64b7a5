package my.lawatan.ui.cars;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import my.lawatan.sample.Sample;
import my.lawatan.trip.Id;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Leg;
import my.lawatan.trip.Trip;
import my.lawatan.ui.Office;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CarsViewModelTest {
    private static final Trip EXERCISE = Sample.of("exercise").latest();
    private static final Id<Leg> TO_ROUNDTABLE = leg("leg-office-roundtable");

    @TempDir
    Path folder;

    private Office office;
    private CarsViewModel cars;

    private static Id<Leg> leg(String key) {
        return Id.named("exercise/" + ItemKind.LEG.word() + "/" + key);
    }

    @BeforeEach
    void open() {
        office = new Office(folder, EXERCISE);
        cars = new CarsViewModel(office.workspace, office.selection, office.edits, Office.ENGLISH);
    }

    @AfterEach
    void close() {
        cars.close();
        office.close();
    }

    private Diagram.Seat seat(String name) {
        return cars.diagram().get().all().stream()
                .filter(seat -> seat.name().contains(name))
                .findFirst()
                .orElseThrow();
    }

    private Diagram.Car car(int number) {
        return cars.diagram().get().cars().get(number - 1);
    }

    @Test
    void allWaysComeFirstThenEachWayByTheClock() {
        List<String> ways =
                cars.ways().get().stream().map(CarsViewModel.Way::words).toList();
        assertThat(ways).startsWith("All ways (standing seats)");
        assertThat(ways).anyMatch(way -> way.startsWith("Wed 13 Nov 09:50 · Motorcade to Roundtable"));
        assertThat(cars.diagram().get().cars()).hasSize(11);
        assertThat(cars.diagram().get().times()).isEmpty();
        assertThat(cars.diagram().get().own()).isFalse();
    }

    @Test
    void aWaySaysByWhenEverybodySitsInBothZones() {
        cars.way().set(Optional.of(TO_ROUNDTABLE));
        assertThat(cars.diagram().get().times()).isEqualTo("Seated by 09:40, leaves 09:50 · Kuala Lumpur 22:40, 22:50");
        assertThat(cars.diagram().get().unseated()).isEmpty();
        assertThat(seat("Rahim").label()).isEqualTo("Rear right");
        assertThat(car(1).rows().get(0))
                .extracting(Diagram.Seat::state)
                .containsExactly(Diagram.State.DRIVER, Diagram.State.UNNAMED);
        assertThat(cars.diagram().get().kerbRight()).isTrue();
    }

    @Test
    void aNameTypedForASeatMovesItsBearerOnThisWayOnlyAndComesBack() {
        cars.way().set(Optional.of(TO_ROUNDTABLE));
        Diagram.Spot free = car(1).rows().get(1).get(0).spot();
        boolean[] done = {false};
        cars.chosen().set(Optional.of(free));
        cars.seat("Encik Farid bin Zulkifli", () -> done[0] = true);
        assertThat(done[0]).isTrue();
        assertThat(car(1).rows().get(1).get(0).name()).isEqualTo("Encik Farid bin Zulkifli");
        assertThat(cars.diagram().get().own()).isTrue();
        assertThat(cars.diagram().get().all())
                .filteredOn(seat -> seat.name().contains("Farid bin"))
                .hasSize(1);
        cars.takeOut(seat("Farid bin").spot().ride().orElseThrow());
        assertThat(cars.diagram().get().unseated())
                .extracting(Diagram.Waiting::name)
                .containsExactly("Encik Farid bin Zulkifli");
        cars.backToStanding();
        assertThat(cars.diagram().get().own()).isFalse();
        assertThat(cars.diagram().get().unseated()).isEmpty();
        assertThat(office.said).isEmpty();
    }

    @Test
    void whoHasNoNameIsKeptASeatAndAnUnknownNameIsSaid() {
        Diagram.Spot free = car(1).rows().get(1).get(1).spot();
        cars.chosen().set(Optional.of(free));
        cars.seat("Security officer", () -> {});
        assertThat(cars.refused().get()).startsWith("Nobody is called “Security officer”.");
        cars.keep("Security officer", () -> {});
        assertThat(cars.refused().get()).isEmpty();
        Diagram.Seat kept = car(1).rows().get(1).get(1);
        assertThat(kept.state()).isEqualTo(Diagram.State.UNNAMED);
        assertThat(kept.name()).isEqualTo("Security officer");
        int seats = office.workspace.trip().rides().size();
        cars.seat("siew hoon", () -> {});
        assertThat(office.workspace.trip().rides().size())
                .as("the seat is filled and stays one")
                .isEqualTo(seats);
        assertThat(car(1).rows().get(1).get(1).state()).isEqualTo(Diagram.State.NAMED);
    }

    @Test
    void twoChangePlacesWhenOneIsPutOnTheOther() {
        Diagram.Spot hers = seat("Nurhayati").spot();
        cars.move(seat("Hafiz").spot().ride().orElseThrow(), hers);
        assertThat(car(2).rows().get(1)).extracting(Diagram.Seat::name).anyMatch(name -> name.contains("Hafiz"));
        assertThat(car(6).rows().get(1)).extracting(Diagram.Seat::name).anyMatch(name -> name.contains("Nurhayati"));
    }

    @Test
    void carsChangeTheirOrderOnOneWayOrOnAll() {
        cars.way().set(Optional.of(TO_ROUNDTABLE));
        cars.shift(car(3).vehicle(), -1);
        assertThat(car(2).name()).startsWith("Car 3");
        cars.way().set(Optional.empty());
        assertThat(car(2).name()).startsWith("Car 2");
        cars.put(car(1).vehicle(), car(3).vehicle());
        assertThat(Stream.of(1, 2, 3).map(n -> car(n).name().substring(0, 5)))
                .containsExactly("Car 2", "Car 3", "Car 1");
    }

    @Test
    void aVehicleIsAddedAtTheTailAndLeavesAWayWithoutLeavingTheTrip() {
        cars.way().set(Optional.of(TO_ROUNDTABLE));
        assertThat(cars.vehicles("van")).containsExactly("Van 10, baggage");
        cars.add("van 10, baggage");
        assertThat(car(9).name()).isEqualTo("Van 10, baggage");
        cars.add("Van 11, gifts");
        assertThat(car(10).name()).isEqualTo("Van 11, gifts");
        assertThat(office.selection.primary()).contains(new ItemRef(ItemKind.VEHICLE, car(10).vehicle()));
        cars.leaveOut(car(9).vehicle());
        assertThat(car(9).name()).isEqualTo("Van 11, gifts");
        cars.way().set(Optional.empty());
        assertThat(cars.diagram().get().cars())
                .extracting(Diagram.Car::name)
                .endsWith("Van 10, baggage", "Van 11, gifts", "Special flight EX 000");
        cars.leaveOut(car(1).vehicle());
        assertThat(cars.diagram().get().cars()).hasSize(12);
    }

    @Test
    void thePaperIsThatOfTheDayOfTheWay() {
        assertThat(cars.paper().day()).isEmpty();
        cars.way().set(Optional.of(TO_ROUNDTABLE));
        assertThat(cars.paper().day()).contains(java.time.LocalDate.of(2024, 11, 13));
    }

    @Test
    void aProposalIsShownAndExplainedAndIsOneEdit() {
        cars.way().set(Optional.of(TO_ROUNDTABLE));
        Diagram before = cars.diagram().get();
        cars.propose();
        Proposed proposed = cars.proposed().get().orElseThrow();
        assertThat(cars.diagram().get()).as("nothing is changed yet").isEqualTo(before);
        assertThat(proposed.why())
                .contains("9 seated by precedence", "at the rear right", "21 who ride along and are not expected")
                .doesNotContain("No seat", "would have no seat");
        Trip trip = office.workspace.trip();
        cars.accept();
        assertThat(cars.proposed().get()).isEmpty();
        assertThat(cars.diagram().get().all())
                .extracting(Diagram.Seat::name)
                .isEqualTo(proposed.diagram().all().stream()
                        .map(Diagram.Seat::name)
                        .toList());
        assertThat(cars.diagram().get().own()).isTrue();
        office.workspace.undo();
        assertThat(office.workspace.trip().rides()).isEqualTo(trip.rides());
    }

    @Test
    void aWaySelectedElsewhereIsLookedAtHere() {
        office.selection.select(new ItemRef(ItemKind.LEG, TO_ROUNDTABLE));
        assertThat(cars.way().get()).contains(TO_ROUNDTABLE);
        Diagram.Spot rahim = seat("Rahim").spot();
        cars.select(rahim);
        assertThat(office.selection.primary().map(ItemRef::id).map(Id::value))
                .contains(Id.<Item>named("exercise/" + ItemKind.PERSON.word() + "/rahim")
                        .value());
    }
}
