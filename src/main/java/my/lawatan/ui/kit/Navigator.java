package my.lawatan.ui.kit;

import my.lawatan.trip.ItemRef;

/** Takes the officer to an item: opens the room where it is seen, and selects it. */
@FunctionalInterface
public interface Navigator {
    void show(ItemRef item);
}
