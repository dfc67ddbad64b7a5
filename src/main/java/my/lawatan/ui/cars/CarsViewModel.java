package my.lawatan.ui.cars;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import my.lawatan.check.Drive;
import my.lawatan.check.Facts;
import my.lawatan.check.Motorcade;
import my.lawatan.document.PaperKind;
import my.lawatan.edit.Edit;
import my.lawatan.edit.RemoveItem;
import my.lawatan.edit.Together;
import my.lawatan.text.Messages;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Leg;
import my.lawatan.trip.LegMode;
import my.lawatan.trip.Person;
import my.lawatan.trip.Ride;
import my.lawatan.trip.Text;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Trip;
import my.lawatan.trip.Vehicle;
import my.lawatan.ui.cars.Diagram.Spot;
import my.lawatan.ui.kit.Destination;
import my.lawatan.ui.kit.Edits;
import my.lawatan.ui.kit.Named;
import my.lawatan.ui.kit.Selection;
import my.lawatan.workspace.Changed;
import my.lawatan.workspace.Observation;
import my.lawatan.workspace.Workspace;

/** The motorcade that is looked at, of one way or of all: which seat is chosen, who is put there, and what may be proposed. */
public final class CarsViewModel implements AutoCloseable {
    private final Workspace workspace;
    private final Selection selection;
    private final Edits edits;
    private final Messages messages;
    private final Observation observing;
    private final ReadOnlyObjectWrapper<List<Way>> ways = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<Optional<Id<Leg>>> way = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Diagram> diagram = new ReadOnlyObjectWrapper<>(Diagram.NONE);
    private final ReadOnlyObjectWrapper<Optional<Proposed>> proposed = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Optional<Spot>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyStringWrapper refused = new ReadOnlyStringWrapper("");
    private final Named<Person> people;
    private final Named<Vehicle> vehicles;
    private Facts facts;
    private Diagrams diagrams;
    private Motorcade motorcade;
    private SeatEdits seats;

    /** A way that can be looked at; none stands for all of them. */
    record Way(Optional<Id<Leg>> leg, String words) {}

    public CarsViewModel(Workspace workspace, Selection selection, Edits edits, Messages messages) {
        this.workspace = workspace;
        this.selection = selection;
        this.edits = edits;
        this.messages = messages;
        this.people = new Named<>(() -> workspace.trip().people().stream(), p -> diagrams.name(p));
        this.vehicles = new Named<>(
                () -> workspace.trip().vehicles().stream(), v -> v.name().in(messages.language()));
        observing = workspace.observe(this::changed);
        show(workspace.trip());
        way.subscribe(now -> show(workspace.trip()));
        selection.primaryProperty().subscribe(this::follow);
    }

    private void changed(Changed changed) {
        show(changed.after());
    }

    private void show(Trip trip) {
        facts = Facts.of(trip);
        diagrams = new Diagrams(facts, messages);
        List<Way> all = new ArrayList<>(List.of(new Way(Optional.empty(), messages.text("cars.all-ways"))));
        diagrams.ways(way.get()).forEach(leg -> all.add(new Way(Optional.of(leg.id()), diagrams.called(leg))));
        ways.set(List.copyOf(all));
        motorcade = diagrams.motorcade(way.get().flatMap(trip.legs()::get));
        seats = new SeatEdits(motorcade);
        proposed.set(Optional.empty());
        refused.set("");
        diagram.set(diagrams.of(motorcade));
        chosen.set(chosen.get().flatMap(diagram.get()::again));
    }

    // a way that is selected elsewhere, or a seat on one, is looked at here
    private void follow(Optional<ItemRef> item) {
        item.flatMap(workspace.trip()::find).ifPresent(found -> {
            if (found instanceof Leg leg && leg.mode() != LegMode.WALK) way.set(Optional.of(leg.id()));
            if (found instanceof Ride ride && ride.leg().isPresent()) way.set(ride.leg());
        });
    }

    ReadOnlyObjectProperty<List<Way>> ways() {
        return ways.getReadOnlyProperty();
    }

    /** The way that is looked at; none for all of them. */
    ObjectProperty<Optional<Id<Leg>>> way() {
        return way;
    }

    ReadOnlyObjectProperty<Diagram> diagram() {
        return diagram.getReadOnlyProperty();
    }

    /** What is proposed and neither accepted nor dismissed yet. */
    ReadOnlyObjectProperty<Optional<Proposed>> proposed() {
        return proposed.getReadOnlyProperty();
    }

    /** The seat to which what is typed goes. */
    ObjectProperty<Optional<Spot>> chosen() {
        return chosen;
    }

    /** Why something was not taken; empty if nothing is wrong. */
    ReadOnlyStringProperty refused() {
        return refused.getReadOnlyProperty();
    }

    boolean editable() {
        return !workspace.readOnly();
    }

    /** Names that go with what is typed, those who have no seat first. */
    List<String> suggestions(String typed) {
        Set<String> waiting =
                diagram.get().unseated().stream().map(Diagram.Waiting::name).collect(Collectors.toSet());
        List<String> all = people.suggestions(typed);
        return Stream.concat(
                        all.stream().filter(waiting::contains), all.stream().filter(name -> !waiting.contains(name)))
                .toList();
    }

    /** Gives the chosen seat to whoever has that name.
     *
     * @param done called if there is somebody of that name */
    void seat(String name, Runnable done) {
        if (name.isBlank()) return;
        if (chosen.get().isEmpty()) refused.set(messages.text("cars.choose-seat"));
        else
            people.find(name)
                    .or(() -> only(name))
                    .ifPresentOrElse(
                            person -> {
                                seat(person.id());
                                done.run();
                            },
                            () -> refused.set(messages.text("cars.nobody", name.strip())));
    }

    // whoever types enough of a name to leave one need not wait for the offers
    private Optional<Person> only(String typed) {
        List<String> all = suggestions(typed);
        return all.size() == 1 ? people.find(all.get(0)) : Optional.empty();
    }

    /** Gives the chosen seat to that person. */
    void seat(Id<Person> person) {
        chosen.get().ifPresent(spot -> seat(person, spot));
    }

    /** Gives that seat to that person; the seat they have on this way becomes free. */
    void seat(Id<Person> person, Spot spot) {
        submit(seats.seat(person, spot));
    }

    /** Keeps the chosen seat for somebody who has no name yet: a security officer.
     *
     * @param done called if there is a seat to keep */
    void keep(String forWhom, Runnable done) {
        if (forWhom.isBlank()) return;
        chosen.get().ifPresent(spot -> {
            submit(seats.keep(Text.NONE.with(messages.language(), forWhom.strip()), spot));
            done.run();
        });
    }

    /** Moves whoever has the one seat to the other; who has that changes places. */
    void move(Id<Ride> moved, Spot to) {
        seats.move(moved, to).ifPresent(this::submit);
    }

    /** Takes whoever has that seat out of it. */
    void takeOut(Id<Ride> ride) {
        submit(seats.takeOut(ride));
    }

    /** Puts that vehicle so many places further to the tail. */
    void shift(Id<Vehicle> vehicle, int by) {
        new CarEdits(motorcade).shift(vehicle, by).ifPresent(this::submit);
    }

    /** Puts that vehicle where the other is. */
    void put(Id<Vehicle> vehicle, Id<Vehicle> where) {
        new CarEdits(motorcade).put(vehicle, where).ifPresent(this::submit);
    }

    /** Takes that vehicle out of the way that is looked at; on all ways it stays. */
    void leaveOut(Id<Vehicle> vehicle) {
        new CarEdits(motorcade).leaveOut(vehicle).ifPresent(this::submit);
    }

    /** Vehicles that might drive on this way too. */
    List<String> vehicles(String typed) {
        Set<String> here = diagram.get().cars().stream().map(Diagram.Car::name).collect(Collectors.toSet());
        return vehicles.suggestions(typed).stream()
                .filter(name -> !here.contains(name))
                .toList();
    }

    /** Puts the vehicle of that name at the tail; one that the trip does not have yet is made, and shown in the inspector. */
    void add(String name) {
        if (name.isBlank()) return;
        CarEdits cars = new CarEdits(motorcade);
        Optional<Vehicle> known = vehicles.find(name);
        if (known.isPresent()) {
            cars.add(known.get().id()).ifPresent(this::submit);
            return;
        }
        Id<Vehicle> id = Id.random();
        edits.submit(
                cars.create(id, Text.NONE.with(messages.language(), name.strip())),
                entry -> select(id),
                no -> refused.set(messages.text(no)));
    }

    /** Lets this way go by the standing seats again. */
    void backToStanding() {
        List<Edit> gone = workspace.trip().rides().stream()
                .filter(ride -> ride.leg().isPresent() && ride.leg().equals(way.get()))
                .map(ride -> (Edit) new RemoveItem(ItemRef.to(ride)))
                .toList();
        if (!gone.isEmpty()) submit(new Together("edit.standing-seats", gone));
    }

    /** Proposes seats by precedence; nothing is changed before that is accepted. */
    void propose() {
        proposed.set(Optional.of(Proposed.of(facts, diagrams, motorcade, messages)));
    }

    void accept() {
        proposed.get().ifPresent(now -> submit(now.edit()));
    }

    void dismiss() {
        proposed.set(Optional.empty());
    }

    /** The motorcade on paper, of the day on which this way is driven. */
    public Destination.Paper paper() {
        return motorcade
                .leg()
                .flatMap(leg -> Drive.departs(workspace.trip(), leg))
                .flatMap(TimeSpan::day)
                .map(day -> Destination.Paper.of(PaperKind.MOTORCADE, day))
                .orElseGet(() -> Destination.Paper.of(PaperKind.MOTORCADE));
    }

    /** Shows that vehicle in the inspector. */
    void select(Id<Vehicle> vehicle) {
        selection.select(new ItemRef(ItemKind.VEHICLE, vehicle));
    }

    /** Shows whoever has that seat in the inspector; where nobody has it, its vehicle. */
    void select(Spot spot) {
        spot.ride()
                .flatMap(seats::ride)
                .flatMap(Ride::person)
                .ifPresentOrElse(
                        id -> selection.select(new ItemRef(ItemKind.PERSON, id)), () -> select(spot.vehicle()));
    }

    private void submit(Edit edit) {
        refused.set("");
        edits.submit(edit, entry -> {}, no -> refused.set(messages.text(no)));
    }

    @Override
    public void close() {
        observing.close();
    }
}
