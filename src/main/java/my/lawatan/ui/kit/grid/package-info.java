/**
 * A table that is long and wide, of which only the cells that are seen cost anything: they are painted, its first column and its heads stay
 * in sight, and rectangles of cells are chosen by keys and mouse. It knows no trip; what its cells say is told by whoever uses it. Used on the
 * JavaFX thread.
 */
package my.lawatan.ui.kit.grid;
