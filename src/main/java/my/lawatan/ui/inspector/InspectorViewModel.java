package my.lawatan.ui.inspector;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import my.lawatan.text.Messages;
import my.lawatan.trip.Advance;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.Brief;
import my.lawatan.trip.Contact;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Leg;
import my.lawatan.trip.Person;
import my.lawatan.trip.Photo;
import my.lawatan.trip.Place;
import my.lawatan.trip.Trip;
import my.lawatan.trip.Vehicle;
import my.lawatan.ui.kit.Background;
import my.lawatan.ui.kit.Destination;
import my.lawatan.ui.kit.Edits;
import my.lawatan.ui.kit.LiveChecks;
import my.lawatan.ui.kit.Navigator;
import my.lawatan.ui.kit.Selection;
import my.lawatan.workspace.Changed;
import my.lawatan.workspace.Observation;
import my.lawatan.workspace.Workspace;

/** What the inspector shows: the primary item of the selection, or the trip if nothing is selected. */
public final class InspectorViewModel implements AutoCloseable {
    /** What kind of thing is shown. */
    enum Shown {
        TRIP,
        EVENT,
        SEVERAL,
        PERSON,
        SEAT,
        BRIEF,
        LEG,
        VEHICLE,
        PLACE,
        OTHER
    }

    private final Workspace workspace;
    private final Selection selection;
    private final Observation observing;
    private Consumer<ItemRef> going;
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.TRIP);
    private final ReadOnlyObjectWrapper<Trip> trip = new ReadOnlyObjectWrapper<>();
    final EventViewModel event;
    final SeveralViewModel several;
    final PersonViewModel person;
    final SeatViewModel seat;
    final BriefViewModel brief;
    final LegViewModel leg;
    final VehicleViewModel vehicle;
    final PlaceViewModel place;

    /** @param checks the findings of the window, so that the inspector shows what every room does */
    public InspectorViewModel(
            Workspace workspace,
            Selection selection,
            Edits edits,
            LiveChecks checks,
            Messages messages,
            Background background) {
        this.workspace = workspace;
        this.selection = selection;
        this.going = selection::select;
        Commit commit = (edit, done, refused) -> edits.submit(edit, entry -> done.run(), refused);
        event = new EventViewModel(commit, checks, messages, selection, background);
        several = new SeveralViewModel(commit, messages);
        person = new PersonViewModel(commit, messages, selection, background, item -> going.accept(item));
        seat = new SeatViewModel(commit, messages, selection);
        brief = new BriefViewModel(commit, messages, selection, workspace.officer());
        leg = new LegViewModel(commit, messages, selection);
        vehicle = new VehicleViewModel(commit, messages, selection);
        place = new PlaceViewModel(commit, messages, selection, background, background);
        observing = workspace.observe(this::changed);
        selection.items().addListener((ListChangeListener<ItemRef>) c -> show());
        show();
    }

    /** What belongs to another room is shown there from now on. */
    public void goWith(Navigator navigator) {
        going = navigator::show;
        event.beside.delayWith(late -> navigator.show(new Destination.Late(late)));
    }

    /** Another minute has begun: what is near, late or over is another thing now. What is being typed stays. */
    public void tick() {
        show();
    }

    private void changed(Changed changed) {
        // what an edit took away cannot stay selected
        selection.retain(item -> changed.after().find(item).isPresent());
        show();
    }

    private void show() {
        Trip now = workspace.trip();
        trip.set(now);
        Optional<Item> item = selection.primary().flatMap(now::find);
        List<Event> events = events(now);
        if (item.isEmpty()) {
            shown.set(Shown.TRIP);
        } else if (events.size() > 1) {
            event.commitAll();
            several.show(now, events);
            shown.set(Shown.SEVERAL);
        } else if (item.get() instanceof Event e) {
            event.show(now, e);
            shown.set(Shown.EVENT);
        } else if (item.get() instanceof Person p) {
            person.show(now, p);
            shown.set(Shown.PERSON);
        } else if (item.get() instanceof Attendance a) {
            seat.show(now, a);
            shown.set(Shown.SEAT);
        } else if (item.get() instanceof Brief b) {
            brief.show(now, b);
            shown.set(Shown.BRIEF);
        } else if (item.get() instanceof Leg l) {
            leg.show(now, l);
            shown.set(Shown.LEG);
        } else if (item.get() instanceof Vehicle v) {
            vehicle.show(now, v);
            shown.set(Shown.VEHICLE);
        } else if (placeOf(item.get()).flatMap(now.places()::get).isPresent()) {
            if (item.get() instanceof Advance sheet) place.advance.want(sheet.id());
            place.show(now, placeOf(item.get()).flatMap(now.places()::get).get());
            shown.set(Shown.PLACE);
        } else {
            shown.set(Shown.OTHER);
        }
    }

    private List<Event> events(Trip now) {
        if (selection.items().size() < 2) return List.of();
        return selection.items().stream()
                .flatMap(chosen -> now.find(chosen).stream())
                .filter(Event.class::isInstance)
                .map(Event.class::cast)
                .sorted(Comparator.comparing(
                                (Event e) -> e.when().startInstant().orElse(Instant.MAX))
                        .thenComparing(Event::id))
                .toList();
    }

    /** The place on whose page that item is. */
    private static Optional<Id<Place>> placeOf(Item item) {
        if (item instanceof Place p) return Optional.of(p.id());
        if (item instanceof Advance sheet) return Optional.of(sheet.place());
        if (item instanceof Contact contact) return contact.place();
        return item instanceof Photo photo ? photo.place() : Optional.empty();
    }

    ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Trip> trip() {
        return trip.getReadOnlyProperty();
    }

    boolean editable() {
        return !workspace.readOnly();
    }

    /** Makes true whatever is still being typed; before the window closes. */
    public void commitAll() {
        event.commitAll();
        person.commitAll();
        seat.commitAll();
        brief.commitAll();
        leg.commitAll();
        vehicle.commitAll();
        place.commitAll();
    }

    @Override
    public void close() {
        observing.close();
    }

    /** Asks who takes the place of the person that is shown. */
    public void replacePerson() {
        if (shown.get() == Shown.PERSON) person.replace.begin();
    }
}
