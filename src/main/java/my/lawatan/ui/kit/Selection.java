package my.lawatan.ui.kit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import my.lawatan.trip.ItemRef;

/**
 * What is selected in one window: items in the order in which they were chosen. The one chosen last is the primary one; the
 * inspector shows it. Every view of the window shares one selection.
 */
public final class Selection {
    private final ObservableList<ItemRef> list = FXCollections.observableArrayList();
    private final ReadOnlyListWrapper<ItemRef> items =
            new ReadOnlyListWrapper<>(FXCollections.unmodifiableObservableList(list));
    private final ReadOnlyObjectWrapper<Optional<ItemRef>> primary = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** The selected items, each once, the primary one last. Told of a change after {@link #primaryProperty()} is. */
    public ReadOnlyListProperty<ItemRef> items() {
        return items.getReadOnlyProperty();
    }

    /** The item chosen last; none if nothing is selected. */
    public ReadOnlyObjectProperty<Optional<ItemRef>> primaryProperty() {
        return primary.getReadOnlyProperty();
    }

    public Optional<ItemRef> primary() {
        return primary.get();
    }

    public boolean contains(ItemRef item) {
        return list.contains(item);
    }

    /** Selects that item alone. */
    public void select(ItemRef item) {
        set(List.of(item));
    }

    /** Selects these items alone; the last of them is the primary one. */
    public void selectAll(List<ItemRef> chosen) {
        set(chosen);
    }

    /** Adds the item as the primary one, or takes it out if it is selected: a click with Ctrl. */
    public void toggle(ItemRef item) {
        List<ItemRef> next = new ArrayList<>(list);
        if (!next.remove(item)) next.add(item);
        set(next);
    }

    public void clear() {
        set(List.of());
    }

    /** Drops what does not pass, for example what an edit has removed from the trip. */
    public void retain(Predicate<ItemRef> kept) {
        set(list.stream().filter(kept).toList());
    }

    private void set(List<ItemRef> chosen) {
        List<ItemRef> next = List.copyOf(new LinkedHashSet<>(chosen));
        if (next.equals(list)) return;
        // first the primary one, so that whoever listens to the list sees both new
        primary.set(next.isEmpty() ? Optional.empty() : Optional.of(next.get(next.size() - 1)));
        list.setAll(next);
    }
}
