/**
 * The documents room: which papers there are, their real pages, and how they are saved and printed. How a paper is worded and laid out
 * belongs to {@code document}; what stands on a page is edited in the inspector or the item's own room. Called on the JavaFX thread;
 * pages are laid out and drawn in the background.
 */
package my.lawatan.ui.documents;
