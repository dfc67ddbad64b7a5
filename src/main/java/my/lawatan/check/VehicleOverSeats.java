package my.lawatan.check;

import java.util.ArrayList;
import java.util.List;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Leg;

/** More are to sit in a car, bus or aircraft than it has seats. */
final class VehicleOverSeats implements WayRule {
    @Override
    public String name() {
        return "vehicle-over-seats";
    }

    @Override
    public Action action() {
        return Action.SEATS;
    }

    @Override
    public List<Finding> about(Facts facts, Leg leg) {
        if (!WayItems.takePlace(facts.trip(), leg)) return List.of();
        return Motorcade.on(facts, leg).cars().stream()
                .filter(car -> car.over() > 0)
                .map(car -> finding(facts, leg, car))
                .toList();
    }

    private Finding finding(Facts facts, Leg leg, Motorcade.Car car) {
        List<ItemRef> items = new ArrayList<>(WayItems.of(facts.trip(), List.of(leg)));
        items.add(ItemRef.to(car.vehicle()));
        return new Finding(
                name(),
                Severity.WARN,
                items,
                "check.vehicle-over-seats",
                List.of(
                        car.vehicle().name().plain(),
                        VehicleDoubleBooked.goal(facts.trip(), leg),
                        car.rides().size(),
                        car.vehicle().seats().orElseThrow()));
    }
}
