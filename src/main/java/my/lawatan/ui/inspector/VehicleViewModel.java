package my.lawatan.ui.inspector;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import my.lawatan.check.Drive;
import my.lawatan.edit.RemoveItem;
import my.lawatan.text.Messages;
import my.lawatan.text.Times;
import my.lawatan.text.Visible;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Leg;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Trip;
import my.lawatan.trip.Vehicle;
import my.lawatan.ui.kit.Selection;

/** The selected vehicle: what it is, who drives it, and on which ways. */
final class VehicleViewModel {
    private final Commit commit;
    private final Messages messages;
    private final Selection selection;
    private final Fields<Vehicle> fields;
    final FieldModel<Vehicle> name;
    final ChoiceModel<Vehicle, Vehicle.Type> type;
    final FieldModel<Vehicle> plate;
    final FieldModel<Vehicle> seats;
    final FieldModel<Vehicle> driver;
    final FieldModel<Vehicle> phone;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper refused = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<List<Way>> ways = new ReadOnlyObjectWrapper<>(List.of());
    private Vehicle vehicle;

    /** A way on which it drives, in words. */
    record Way(Id<Leg> leg, String words) {}

    VehicleViewModel(Commit commit, Messages messages, Selection selection) {
        this.commit = commit;
        this.messages = messages;
        this.selection = selection;
        this.fields = new Fields<>(commit, messages);
        name = fields.text("name");
        type = fields.choice("type", Vehicle.Type.class);
        plate = fields.line("plate");
        seats = fields.number("seats");
        driver = fields.line("driver");
        phone = fields.line("phone");
    }

    /** Shows that vehicle of that trip. */
    void show(Trip trip, Vehicle shown) {
        if (vehicle != null && !vehicle.id().equals(shown.id())) fields.commitAll();
        vehicle = shown;
        fields.show(shown);
        refused.set("");
        title.set(Visible.line(shown.name().in(messages.language())));
        ways.set(trip.legs().stream()
                .filter(leg -> leg.vehicles().contains(shown.id()))
                .sorted(Comparator.comparing((Leg leg) -> Drive.departs(trip, leg)
                                .flatMap(TimeSpan::startInstant)
                                .orElse(Instant.MAX))
                        .thenComparing(Leg::id))
                .map(leg -> way(trip, leg))
                .toList());
    }

    private Way way(Trip trip, Leg leg) {
        String called = new WayTitle(trip, messages).of(leg);
        Times times = new Times(messages);
        return new Way(
                leg.id(),
                Drive.departs(trip, leg)
                        .map(at -> messages.text(
                                "inspector.vehicle.way",
                                times.shortDate(at.day().orElseThrow()),
                                times.start(at),
                                called))
                        .orElse(called));
    }

    /** Takes the vehicle out of the trip, with its seats. */
    void remove() {
        commit.commit(new RemoveItem(ItemRef.to(vehicle)), () -> {}, no -> refused.set(messages.text(no)));
    }

    void select(Way way) {
        selection.select(new ItemRef(ItemKind.LEG, way.leg()));
    }

    ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    ReadOnlyStringProperty refused() {
        return refused.getReadOnlyProperty();
    }

    /** The ways on which it drives, by the clock. */
    ReadOnlyObjectProperty<List<Way>> ways() {
        return ways.getReadOnlyProperty();
    }

    void commitAll() {
        if (vehicle != null) fields.commitAll();
    }
}
