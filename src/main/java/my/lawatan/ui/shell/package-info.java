/**
 * The frame of the window: marking strips, header, rail, status line, and the place for the view of the chosen room and for
 * the inspector. What a room shows belongs to the room's own package. Called on the JavaFX thread.
 */
package my.lawatan.ui.shell;
