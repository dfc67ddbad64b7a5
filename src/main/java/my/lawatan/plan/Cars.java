package my.lawatan.plan;

import java.util.List;
import java.util.stream.Stream;
import my.lawatan.check.Finding;
import my.lawatan.edit.ReviseItem;
import my.lawatan.trip.Id;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Leg;
import my.lawatan.trip.Trip;
import my.lawatan.trip.Vehicle;

/** Ways without a car that is needed elsewhere. */
final class Cars {
    private Cars() {}

    static Stream<Fix> without(Trip trip, Finding finding) {
        Vehicle vehicle =
                (Vehicle) items(trip, finding, ItemKind.VEHICLE).findFirst().orElseThrow();
        List<Leg> legs = items(trip, finding, ItemKind.LEG).map(Leg.class::cast).toList();
        // the goals of the two ways are the second and the fourth argument of the sentence
        return Stream.of(1, 0)
                .map(i -> fix(vehicle, legs.get(i), finding.arguments().get(i == 0 ? 1 : 3)));
    }

    private static Stream<Item> items(Trip trip, Finding finding, ItemKind kind) {
        return finding.items().stream().filter(i -> i.kind() == kind).map(trip::get);
    }

    private static Fix fix(Vehicle vehicle, Leg leg, Object goal) {
        List<Id<Vehicle>> others =
                leg.vehicles().stream().filter(id -> !id.equals(vehicle.id())).toList();
        return new Fix(
                "plan.fix.other-car",
                List.of(vehicle.name().plain(), goal),
                new ReviseItem(ItemRef.to(leg), "vehicles", others));
    }
}
