package my.lawatan.ui.places;

import my.lawatan.trip.ItemRef;

/**
 * A line of the table.
 *
 * @param depth how many others it is in
 * @param capacity seats; empty if not stated
 * @param events how many there are there and in its parts
 * @param advance when it was walked last; empty if nobody did
 * @param photos how many; empty if none
 * @param folded all that is found by typing
 * @param unwalked whether something happens there and no advance sheet says anything of it or of what it is in
 */
public record PlaceRow(
        ItemRef item,
        int depth,
        String name,
        String address,
        String arrivalPoint,
        String capacity,
        String events,
        String advance,
        String photos,
        String folded,
        boolean unwalked) {}
