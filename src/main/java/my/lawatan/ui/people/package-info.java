/**
 * The people room: everybody of the trip in one table, with the seats whose name is awaited. Editing a person belongs to the
 * inspector. Called on the JavaFX thread.
 */
package my.lawatan.ui.people;
