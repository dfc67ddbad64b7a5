/**
 * The places room: the places of the trip in one table, each under what it is part of. Editing a place belongs to the inspector.
 * Called on the JavaFX thread.
 */
package my.lawatan.ui.places;
