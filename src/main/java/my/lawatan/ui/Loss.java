package my.lawatan.ui;

import my.lawatan.trip.ItemRef;

/**
 * What is typed somewhere in a window and cannot be kept.
 *
 * @param item where it stands
 * @param sentence says so, and what to do
 */
record Loss(ItemRef item, String sentence) {}
