/**
 * The selected thing, shown and edited in place; each committed field is one edit. Which thing is selected is decided
 * elsewhere. Called on the JavaFX thread.
 */
package my.lawatan.ui.inspector;
