package my.lawatan.ui.kit;

import my.lawatan.trip.ItemRef;

/** Takes the officer to another place in the window: opens the room where it is, and shows it there. */
@FunctionalInterface
public interface Navigator {
    void show(Destination destination);

    /** Opens the room where that item is seen, and selects it. */
    default void show(ItemRef item) {
        show(new Destination.Item(item));
    }
}
