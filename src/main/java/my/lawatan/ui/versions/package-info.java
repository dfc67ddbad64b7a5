/**
 * The versions room: what was issued, what is different between any two, who holds which copy, and issuing the next one. Composing
 * papers belongs to {@code document}, writing them to whoever opens the window. Called on the JavaFX thread.
 */
package my.lawatan.ui.versions;
