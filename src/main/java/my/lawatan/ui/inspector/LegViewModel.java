package my.lawatan.ui.inspector;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import my.lawatan.check.Facts;
import my.lawatan.check.Leaving;
import my.lawatan.edit.CreateItem;
import my.lawatan.edit.Edit;
import my.lawatan.edit.RemoveItem;
import my.lawatan.edit.Together;
import my.lawatan.text.Messages;
import my.lawatan.text.Visible;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Leg;
import my.lawatan.trip.LegMode;
import my.lawatan.trip.Place;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Text;
import my.lawatan.trip.Trip;
import my.lawatan.trip.Vehicle;
import my.lawatan.ui.kit.Named;
import my.lawatan.ui.kit.Selection;

/** The selected way: how one goes, how long it takes at what hour, and what drives in which order. */
final class LegViewModel {
    private final Commit commit;
    private final Messages messages;
    private final Selection selection;
    private final Fields<Leg> fields;
    final Named<Place> places;
    final Named<Vehicle> vehicles;
    final ChoiceModel<Leg, LegMode> mode;
    final FieldModel<Leg> minutes;
    final FieldModel<Leg> byHour;
    final FieldModel<Leg> loadedBefore;
    final FieldModel<Leg> origin;
    final FieldModel<Leg> destination;
    final FieldModel<Leg> note;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper slack = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper refused = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<List<Drives>> motorcade = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<End>> ends = new ReadOnlyObjectWrapper<>(List.of());
    private Trip trip;
    private Leg leg;

    /** A vehicle of the motorcade. */
    record Drives(Id<Vehicle> vehicle, String number, String name, String below) {}

    /** An event at one of its ends, in words. */
    record End(Id<Event> event, String words) {}

    LegViewModel(Commit commit, Messages messages, Selection selection) {
        this.commit = commit;
        this.messages = messages;
        this.selection = selection;
        this.fields = new Fields<>(commit, messages);
        this.places = new Named<>(() -> trip.places().stream(), p -> p.name().in(messages.language()));
        this.vehicles =
                new Named<>(() -> trip.vehicles().stream(), v -> v.name().in(messages.language()));
        HourlyText hours = new HourlyText(messages);
        mode = fields.choice("mode", LegMode.class);
        minutes = fields.number("minutes");
        byHour = fields.field(
                l -> hours.words(l.byHour()), (l, typed) -> Fields.revise(l, "byHour", List.copyOf(hours.read(typed))));
        loadedBefore = fields.number("loadedBefore");
        origin = fields.field(
                l -> l.origin().flatMap(trip.places()::get).map(places::name).orElse(""),
                (l, typed) -> Fields.revise(l, "origin", places.id(typed)));
        destination = fields.field(
                l -> l.destination()
                        .flatMap(trip.places()::get)
                        .map(places::name)
                        .orElse(""),
                (l, typed) -> Fields.revise(l, "destination", places.id(typed)));
        note = fields.text("note");
    }

    /** Shows that way of that trip. */
    void show(Trip now, Leg shown) {
        if (leg != null && !leg.id().equals(shown.id())) fields.commitAll();
        trip = now;
        leg = shown;
        fields.show(shown);
        refused.set("");
        title.set(new WayTitle(now, messages).of(shown));
        slack.set(slack(shown));
        ends.set(ends(shown));
        motorcade.set(drives(shown));
    }

    private String slack(Leg shown) {
        Optional<Event> from = shown.from().flatMap(trip.events()::get).filter(Facts::counts);
        Optional<Event> to = shown.to().flatMap(trip.events()::get).filter(Facts::counts);
        Optional<Integer> needs = Leaving.minutes(trip, shown);
        if (from.isEmpty() || to.isEmpty() || from.get().when().end().isEmpty())
            return needs.map(n -> messages.text("inspector.leg.needs", n)).orElse("");
        long has = Duration.between(
                        from.get().when().endInstant().orElseThrow(),
                        to.get().when().startInstant().orElseThrow())
                .toMinutes();
        return WayWords.slack(needs, has, messages);
    }

    private List<End> ends(Leg shown) {
        List<End> all = new ArrayList<>();
        shown.from().flatMap(trip.events()::get).ifPresent(e -> all.add(end("inspector.leg.after", e)));
        shown.to().flatMap(trip.events()::get).ifPresent(e -> all.add(end("inspector.leg.before", e)));
        return all;
    }

    private End end(String key, Event event) {
        String when = new WhenText(trip.settings(), messages).of(event.when()).here();
        return new End(event.id(), messages.text(key, Visible.line(event.title().in(messages.language())), when));
    }

    private List<Drives> drives(Leg shown) {
        List<Drives> all = new ArrayList<>();
        for (Id<Vehicle> id : shown.vehicles())
            trip.vehicles()
                    .get(id)
                    .ifPresent(v -> all.add(new Drives(
                            id,
                            Integer.toString(all.size() + 1),
                            Visible.line(vehicles.name(v)),
                            Visible.line(
                                    v.plate().isEmpty() || v.driver().isEmpty()
                                            ? v.plate() + v.driver()
                                            : messages.text("inspector.dot", v.plate(), v.driver())))));
        return all;
    }

    /** Puts that vehicle so many places further back. */
    void move(Id<Vehicle> vehicle, int by) {
        List<Id<Vehicle>> order = new ArrayList<>(leg.vehicles());
        int at = order.indexOf(vehicle);
        if (at < 0 || at + by < 0 || at + by >= order.size()) return;
        Collections.swap(order, at, at + by);
        submit(drivenBy(order));
    }

    void leaveOut(Id<Vehicle> vehicle) {
        submit(drivenBy(
                leg.vehicles().stream().filter(id -> !id.equals(vehicle)).toList()));
    }

    /** Puts the vehicle of that name at the end; one that is not known yet is added to the trip. */
    void add(String name, Runnable done) {
        if (name.isBlank()) return;
        Optional<Vehicle> found = vehicles.find(name);
        Vehicle vehicle =
                found.orElseGet(() -> Vehicle.of(Id.random(), Text.NONE.with(messages.language(), name.strip())));
        List<Id<Vehicle>> order = new ArrayList<>(leg.vehicles());
        order.add(vehicle.id());
        Edit edit = found.isPresent()
                ? drivenBy(order)
                : new Together("edit.together", List.of(new CreateItem(vehicle), drivenBy(order)));
        commit.commit(edit, done, this::refused);
    }

    private Edit drivenBy(List<Id<Vehicle>> order) {
        return Fields.revise(leg, "vehicles", List.copyOf(order));
    }

    /** Takes the way out of the trip. */
    void remove() {
        submit(new RemoveItem(ItemRef.to(leg)));
    }

    private void submit(Edit edit) {
        commit.commit(edit, () -> {}, this::refused);
    }

    private void refused(Refused no) {
        refused.set(messages.text(no));
    }

    void select(End end) {
        selection.select(new ItemRef(ItemKind.EVENT, end.event()));
    }

    /** "Motorcade: Hotel to Hall". */
    ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    /** "25 min needed, 45 there: 20 to spare"; empty if nothing can be said. */
    ReadOnlyStringProperty slack() {
        return slack.getReadOnlyProperty();
    }

    /** Why something else than a field was not taken; empty if nothing is wrong. */
    ReadOnlyStringProperty refused() {
        return refused.getReadOnlyProperty();
    }

    /** What drives, in order. */
    ReadOnlyObjectProperty<List<Drives>> motorcade() {
        return motorcade.getReadOnlyProperty();
    }

    /** The events at its ends. */
    ReadOnlyObjectProperty<List<End>> ends() {
        return ends.getReadOnlyProperty();
    }

    void commitAll() {
        if (leg != null) fields.commitAll();
    }
}
