package my.lawatan.ui.cars;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import my.lawatan.check.Motorcade;
import my.lawatan.edit.CreateItem;
import my.lawatan.edit.Edit;
import my.lawatan.edit.ReviseItem;
import my.lawatan.edit.Together;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Leg;
import my.lawatan.trip.Text;
import my.lawatan.trip.Vehicle;

/** What drives in one motorcade and in which order, as edits: on one way its own order, for all ways that of the ranks. */
final class CarEdits {
    private final Optional<Id<Leg>> way;
    private final List<Id<Vehicle>> order;
    private final Optional<Vehicle> last;

    CarEdits(Motorcade motorcade) {
        this.way = motorcade.leg().map(Leg::id);
        this.order = motorcade.cars().stream().map(car -> car.vehicle().id()).toList();
        this.last = motorcade.cars().stream().map(Motorcade.Car::vehicle).reduce((one, next) -> next);
    }

    /** Puts that vehicle so many places further to the tail. */
    Optional<Edit> shift(Id<Vehicle> vehicle, int by) {
        int at = order.indexOf(vehicle);
        return at < 0 ? Optional.empty() : put(vehicle, at + by);
    }

    /** Puts that vehicle where the other is. */
    Optional<Edit> put(Id<Vehicle> vehicle, Id<Vehicle> where) {
        return put(vehicle, order.indexOf(where));
    }

    private Optional<Edit> put(Id<Vehicle> vehicle, int index) {
        List<Id<Vehicle>> next = new ArrayList<>(order);
        if (index < 0 || index >= next.size() || next.get(index).equals(vehicle)) return Optional.empty();
        next.remove(vehicle);
        next.add(index, vehicle);
        return Optional.of(new Together("edit.order-cars", way.isPresent() ? List.of(drivenBy(next)) : ranked(next)));
    }

    /** Takes that vehicle out of the way that is looked at; it stays in the trip. */
    Optional<Edit> leaveOut(Id<Vehicle> vehicle) {
        if (way.isEmpty()) return Optional.empty();
        return Optional.of(
                drivenBy(order.stream().filter(id -> !id.equals(vehicle)).toList()));
    }

    /** Puts that vehicle of the trip at the tail of the way that is looked at. */
    Optional<Edit> add(Id<Vehicle> vehicle) {
        if (way.isEmpty() || order.contains(vehicle)) return Optional.empty();
        return Optional.of(drivenBy(with(vehicle)));
    }

    /** Puts a new vehicle at the tail, and says which it is. */
    Edit create(Id<Vehicle> id, Text name) {
        Vehicle vehicle = new Vehicle(id, name, "", Optional.empty(), "", rankBehind(), Vehicle.Type.NOT_STATED, "");
        List<Edit> edits = new ArrayList<>(List.of(new CreateItem(vehicle)));
        if (way.isPresent()) edits.add(drivenBy(with(id)));
        return new Together("edit.add-car", edits);
    }

    // texts compare by code point: what is longer stands behind what it begins with
    private String rankBehind() {
        return last.map(vehicle -> vehicle.rank() + "m").orElse("m");
    }

    private List<Id<Vehicle>> with(Id<Vehicle> vehicle) {
        List<Id<Vehicle>> next = new ArrayList<>(order);
        next.add(vehicle);
        return next;
    }

    private Edit drivenBy(List<Id<Vehicle>> next) {
        return new ReviseItem(new ItemRef(ItemKind.LEG, way.orElseThrow()), "vehicles", List.copyOf(next));
    }

    private static List<Edit> ranked(List<Id<Vehicle>> next) {
        List<Edit> ranks = new ArrayList<>();
        for (int i = 0; i < next.size(); i++)
            ranks.add(new ReviseItem(
                    new ItemRef(ItemKind.VEHICLE, next.get(i)), "rank", String.format(Locale.ROOT, "%04d", i + 1)));
        return ranks;
    }
}
