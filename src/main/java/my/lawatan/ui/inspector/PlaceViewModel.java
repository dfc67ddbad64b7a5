package my.lawatan.ui.inspector;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import my.lawatan.edit.CreateItem;
import my.lawatan.edit.RemoveItem;
import my.lawatan.text.Messages;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Opening;
import my.lawatan.trip.Place;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Text;
import my.lawatan.trip.Trip;
import my.lawatan.ui.kit.Background;
import my.lawatan.ui.kit.Named;
import my.lawatan.ui.kit.Selection;
import my.lawatan.ui.kit.TimeInput;

/** The selected place: its fields, its rooms, and what is known around it. */
final class PlaceViewModel {
    private final Commit commit;
    private final Messages messages;
    private final Selection selection;
    private final Background.Latest computing;
    private final Fields<Place> fields;
    private final OpeningText opening;
    final Named<Place> places;
    final FieldModel<Place> name;
    final FieldModel<Place> within;
    final FieldModel<Place> address;
    final FieldModel<Place> coordinates;
    final FieldModel<Place> zone;
    final FieldModel<Place> arrivalPoint;
    final FieldModel<Place> capacity;
    final FieldModel<Place> hours;
    final FieldModel<Place> note;
    final AdvanceModel advance;
    final ContactsModel contacts;
    final PhotosModel photos;
    private final ReadOnlyStringWrapper understood = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper refused = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<PlaceDetails> details = new ReadOnlyObjectWrapper<>(PlaceDetails.NONE);
    private Trip trip;
    private Place place;

    PlaceViewModel(Commit commit, Messages messages, Selection selection, Background background, Background pictures) {
        this.commit = commit;
        this.messages = messages;
        this.selection = selection;
        this.computing = background.latest(failure -> {
            throw new IllegalStateException(failure);
        });
        this.fields = new Fields<>(commit, messages);
        this.opening = new OpeningText(messages);
        this.advance = new AdvanceModel(commit, messages, selection::select);
        this.contacts = new ContactsModel(commit, messages);
        this.photos = new PhotosModel(commit, messages, pictures);
        this.places = new Named<>(() -> trip.places().stream(), p -> p.name().in(messages.language()));
        name = fields.text("name");
        within = fields.field(
                p -> p.within().flatMap(trip.places()::get).map(places::name).orElse(""),
                (p, typed) -> Fields.revise(p, "within", places.id(typed)));
        address = fields.line("address");
        coordinates = fields.field(
                p -> CoordinateText.words(p.coordinates()),
                (p, typed) -> Fields.revise(p, "coordinates", CoordinateText.read(typed)));
        TimeInput input = new TimeInput(messages);
        zone = fields.field(
                p -> p.zone().map(ZoneId::getId).orElse(""),
                (p, typed) -> Fields.revise(
                        p, "zone", typed.isEmpty() ? Optional.<ZoneId>empty() : Optional.of(input.zone(typed))));
        arrivalPoint = fields.text("arrivalPoint");
        capacity = fields.number("capacity");
        hours = fields.field(
                p -> opening.words(p.hours(), trip.settings().firstDay().getYear()),
                (p, typed) -> Fields.revise(p, "hours", read(typed)));
        hours.text().subscribe(this::understand);
        note = fields.text("note");
    }

    private List<Opening> read(String typed) {
        return opening.read(typed, trip.settings().firstDay());
    }

    // what cannot be understood yet may be half typed; the field itself says so once it counts
    private void understand(String typed) {
        if (trip == null) return;
        try {
            understood.set(opening.understood(read(typed)).stream().collect(Collectors.joining("\n")));
        } catch (Refused no) {
            understood.set("");
        }
    }

    /** Shows that place of that trip. */
    void show(Trip now, Place shown) {
        boolean another = place == null || !place.id().equals(shown.id());
        if (another && place != null) fields.commitAll();
        trip = now;
        place = shown;
        fields.show(shown);
        understand(hours.text().get());
        refused.set("");
        advance.show(now, shown.id());
        contacts.show(now, shown.id());
        photos.show(now, ItemRef.to(shown));
        if (another) details.set(PlaceDetails.NONE);
        computing.ask(() -> PlaceDetails.of(now, shown, messages), details::set);
    }

    /** Adds a room of that name to the place. */
    void addRoom(String called, Runnable done) {
        if (called.isBlank()) return;
        Place room =
                Place.named(Id.random(), Text.NONE.with(messages.language(), called.strip()), Optional.of(place.id()));
        commit.commit(new CreateItem(room), done, this::refused);
    }

    /** Takes the place out of the trip; events that are there lose it. */
    void remove() {
        commit.commit(new RemoveItem(ItemRef.to(place)), () -> {}, this::refused);
    }

    private void refused(Refused no) {
        refused.set(messages.text(no));
    }

    void select(PlaceDetails.Line line) {
        selection.select(line.item());
    }

    /** The opening hours as understood, each on its line; empty if they are not. */
    ReadOnlyStringProperty understood() {
        return understood.getReadOnlyProperty();
    }

    /** Why something else than a field was not taken; empty if nothing is wrong. */
    ReadOnlyStringProperty refused() {
        return refused.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<PlaceDetails> details() {
        return details.getReadOnlyProperty();
    }

    void commitAll() {
        if (place == null) return;
        fields.commitAll();
        advance.commitAll();
        contacts.commitAll();
        photos.commitAll();
    }
}
