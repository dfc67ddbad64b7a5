package my.lawatan.ui.kit;

import java.util.ArrayList;
import java.util.Collections;
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

    /** Selects these items alone, the primary one as such if it is among them: what the inspector shows stays. */
    public void extend(List<ItemRef> chosen) {
        List<ItemRef> next = new ArrayList<>(chosen);
        primary().filter(next::remove).ifPresent(next::add);
        set(next);
    }

    /** Selects all from the item that was chosen first to that one, which becomes the primary one. @param all in their order */
    public void selectTo(List<ItemRef> all, ItemRef to) {
        int from = list.isEmpty() ? -1 : all.indexOf(list.get(0));
        int last = all.indexOf(to);
        if (from < 0 || last < 0) {
            select(to);
            return;
        }
        List<ItemRef> between = new ArrayList<>(all.subList(Math.min(from, last), Math.max(from, last) + 1));
        if (last < from) Collections.reverse(between);
        set(between);
    }

    /** Of several only the primary one. @return whether there were several */
    public boolean less() {
        if (list.size() < 2) return false;
        primary().ifPresent(this::select);
        return true;
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
