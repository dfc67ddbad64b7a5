/**
 * The seating room: the tables of an event drawn with who sits on each chair and why, and what an officer decides about that. Who sits
 * where is not computed here but in {@link my.lawatan.protocol.seating}, and what is changed goes through edits. Called on the JavaFX
 * thread.
 */
package my.lawatan.ui.seating;
