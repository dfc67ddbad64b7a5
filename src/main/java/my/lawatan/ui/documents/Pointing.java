package my.lawatan.ui.documents;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import my.lawatan.document.pdf.Place;
import my.lawatan.trip.ItemRef;
import my.lawatan.ui.kit.Navigator;
import my.lawatan.ui.kit.Selection;
import my.lawatan.workspace.Workspace;

/** The items of the trip on the pages that are seen: the selected one is framed, and one that is pointed at is selected and inspected. */
final class Pointing {
    private final Workspace workspace;
    private final Selection selection;
    private final Navigator navigator;
    private final ObservableValue<Optional<Shown>> shown;
    private final ReadOnlyObjectWrapper<List<Place>> framed = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper inspecting = new ReadOnlyBooleanWrapper();
    private boolean selects;

    /** @param shown the paper that is seen */
    Pointing(Workspace workspace, Selection selection, Navigator navigator, ObservableValue<Optional<Shown>> shown) {
        this.workspace = workspace;
        this.selection = selection;
        this.navigator = navigator;
        this.shown = shown;
    }

    /** Where the selected item stands on the pages. */
    ReadOnlyObjectProperty<List<Place>> framed() {
        return framed.getReadOnlyProperty();
    }

    /** Whether an item of the page is being inspected, so that the inspector is wanted at the right. */
    ReadOnlyBooleanProperty inspecting() {
        return inspecting.getReadOnlyProperty();
    }

    /** Whether what is being selected was pointed at here, and so is on the pages that are seen. */
    boolean selects() {
        return selects;
    }

    /** Whether that item stands on the pages that are seen. */
    boolean sees(ItemRef item) {
        return shown.getValue().filter(s -> !s.places(item).isEmpty()).isPresent();
    }

    /** Frames the item that is selected, if it stands there. */
    void frame() {
        framed.set(selection
                .primary()
                .flatMap(item -> shown.getValue().map(s -> s.places(item)))
                .orElse(List.of()));
    }

    /** What stands at that point of a page, in points; none between items. */
    Optional<ItemRef> at(int page, double x, double y) {
        return shown.getValue().flatMap(s -> s.at(page, x, y)).filter(this::there);
    }

    // an issued paper may tell of what is removed
    private boolean there(ItemRef item) {
        return workspace.trip().find(item).isPresent();
    }

    /** A click there: selects the item and inspects it, or shows the paper's own panel again. */
    void click(int page, double x, double y) {
        Optional<ItemRef> item = at(page, x, y);
        if (item.isPresent()) inspect(item.get());
        else backToPaper();
    }

    private void inspect(ItemRef item) {
        selects = true;
        selection.select(item);
        selects = false;
        frame();
        inspecting.set(true);
    }

    /** The item after the one that is framed, or the one before it, in the order of the pages. */
    void step(boolean back) {
        List<ItemRef> items = shown.getValue().stream()
                .flatMap(s -> s.pdf().places().stream())
                .map(Place::item)
                .distinct()
                .filter(this::there)
                .toList();
        if (items.isEmpty()) return;
        int at = selection.primary().map(items::indexOf).orElse(-1);
        int next = at < 0 ? (back ? items.size() - 1 : 0) : Math.floorMod(at + (back ? -1 : 1), items.size());
        inspect(items.get(next));
    }

    /** Opens the room where the selected item is seen. */
    void open() {
        selection.primary().ifPresent(navigator::show);
    }

    /** Opens the room where that item is seen, if it is still there. */
    void open(ItemRef item) {
        if (there(item)) navigator.show(item);
    }

    /** Shows the paper's own panel, and not the inspector; what is framed stays so. */
    void inspectNothing() {
        inspecting.set(false);
    }

    /** Shows the paper's own panel, and frames nothing. */
    void backToPaper() {
        inspectNothing();
        framed.set(List.of());
    }
}
