package my.lawatan.reader;

import my.lawatan.trip.ItemRef;

/**
 * Words that a reader must not find.
 *
 * @param item what they are kept in
 * @param component in which component of it
 * @param words as they are written there
 */
public record Secret(ItemRef item, String component, String words) {}
