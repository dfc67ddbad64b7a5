/**
 * Files of other programs in the window: what a calendar or the host's table would change, shown item by item with a tick for each, taken over
 * as one edit; another copy of the trip, which is merged; and the programme written as a calendar. What a file means for a trip is worked out in {@code interchange} and not here.
 * Reading happens in the background; everything else on the JavaFX thread.
 */
package my.lawatan.ui.imports;
