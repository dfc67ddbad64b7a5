/**
 * Who is at what: the people of the table as rows, events as columns, and role and status in each cell, to be said by one key. What a range
 * of cells and a key come to is worked out without a window; editing one person or event belongs to the inspector. Used on the JavaFX thread.
 */
package my.lawatan.ui.people.matrix;
