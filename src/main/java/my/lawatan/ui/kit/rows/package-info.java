/**
 * A table of rows of one height, of which only those that are seen have nodes; the nodes are used again for other rows, and texts are
 * cut by widths that are measured once. It knows no trip; what its columns say is told by whoever uses it. Used on the JavaFX thread.
 */
package my.lawatan.ui.kit.rows;
