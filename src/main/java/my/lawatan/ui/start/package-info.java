/**
 * The start page: recent trips, the samples, a new trip, and what went wrong with opening one. It opens no window itself, which is
 * for whoever made it to do, and shows nothing of a trip but what its settings say. Called on the JavaFX thread.
 */
package my.lawatan.ui.start;
