package my.lawatan.ui.places;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import my.lawatan.edit.CreateItem;
import my.lawatan.text.Fold;
import my.lawatan.text.Messages;
import my.lawatan.trip.Advance;
import my.lawatan.trip.Contact;
import my.lawatan.trip.Id;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Photo;
import my.lawatan.trip.Place;
import my.lawatan.trip.Text;
import my.lawatan.trip.Trip;
import my.lawatan.ui.kit.Background;
import my.lawatan.ui.kit.Edits;
import my.lawatan.ui.kit.Selection;
import my.lawatan.workspace.Changed;
import my.lawatan.workspace.Observation;
import my.lawatan.workspace.Workspace;

/** The places of the trip as one list, what of it is shown, and which one is selected. */
public final class PlacesViewModel implements AutoCloseable {
    private final Workspace workspace;
    private final Selection selection;
    private final Edits edits;
    private final Messages messages;
    private final Background.Latest computing;
    private final Observation observing;
    private List<PlaceRow> all = List.of();
    private final ReadOnlyListWrapper<PlaceRow> shown = new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private final StringProperty filter = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<ItemRef>> selected = new ReadOnlyObjectWrapper<>(Optional.empty());

    public PlacesViewModel(
            Workspace workspace, Selection selection, Edits edits, Messages messages, Background background) {
        this.workspace = workspace;
        this.selection = selection;
        this.edits = edits;
        this.messages = messages;
        this.computing = background.latest(failure -> {
            throw new IllegalStateException(failure);
        });
        observing = workspace.observe(this::changed);
        selection.primaryProperty().subscribe(item -> selected.set(item.flatMap(this::place)));
        filter.subscribe(words -> refilter());
        compute(workspace.trip());
    }

    private void changed(Changed changed) {
        if (!PlaceRows.same(changed.before(), changed.after())) compute(changed.after());
    }

    private void compute(Trip trip) {
        computing.ask(() -> PlaceRows.of(trip, messages), rows -> {
            all = rows;
            refilter();
        });
    }

    private void refilter() {
        String words = Fold.fold(filter.get().strip());
        shown.setAll(
                all.stream().filter(row -> Fold.matches(row.folded(), words)).toList());
    }

    // an advance sheet, a photograph and a contact of a place are seen with it
    private Optional<ItemRef> place(ItemRef item) {
        Optional<Item> found = workspace.trip().find(item);
        Optional<Id<Place>> place = found.flatMap(i -> {
            if (i instanceof Place p) return Optional.of(p.id());
            if (i instanceof Advance sheet) return Optional.of(sheet.place());
            if (i instanceof Photo photo) return photo.place();
            return i instanceof Contact contact ? contact.place() : Optional.empty();
        });
        return place.map(id -> new ItemRef(ItemKind.PLACE, id));
    }

    /** The lines that pass the filter. */
    public ReadOnlyListProperty<PlaceRow> shown() {
        return shown.getReadOnlyProperty();
    }

    /** The words that a line must hold; anything passes if they are blank. */
    public StringProperty filter() {
        return filter;
    }

    /** The place that is selected in the window, or to which what is selected belongs; none if neither is so. */
    public ReadOnlyObjectProperty<Optional<ItemRef>> selected() {
        return selected.getReadOnlyProperty();
    }

    public void select(PlaceRow row) {
        if (!selected.get().equals(Optional.of(row.item()))) selection.select(row.item());
    }

    /** Takes the filter off if it hides that place. */
    public void reveal(ItemRef item) {
        Optional<ItemRef> place = place(item);
        if (shown.stream().noneMatch(row -> place.equals(Optional.of(row.item())))) filter.set("");
    }

    /** Whether there is any place that a filter could let pass. */
    public boolean any() {
        return workspace.trip().places().size() > 0;
    }

    public boolean editable() {
        return !workspace.readOnly();
    }

    /**
     * Adds a place of that name, and selects it.
     *
     * @param refused told in words why it is not taken
     */
    public void add(String name, Runnable added, Consumer<String> refused) {
        if (name.isBlank()) {
            refused.accept(messages.text("refused.text-missing"));
            return;
        }
        Place place = Place.named(Id.random(), Text.NONE.with(messages.language(), name.strip()));
        edits.submit(
                new CreateItem(place),
                entry -> {
                    filter.set("");
                    selection.select(ItemRef.to(place));
                    added.run();
                },
                no -> refused.accept(messages.text(no)));
    }

    @Override
    public void close() {
        observing.close();
    }
}
