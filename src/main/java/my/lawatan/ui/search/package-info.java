/**
 * The search field of the window and what it finds: results by kind, and where a person appears. The index itself is in
 * {@code search}; where a result leads is said by whoever puts the window together. View and view model are used on the JavaFX thread;
 * the index is used on the background thread that the view model is given, which must be its own.
 */
package my.lawatan.ui.search;
