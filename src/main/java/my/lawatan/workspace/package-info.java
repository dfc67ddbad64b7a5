/**
 * The one mutable object: an open trip. It joins the trip, its edits, its journal and its store: an edit is applied, written, and
 * only then shown. No window is known here; observers are told on the executor that was given at opening. Blocking methods may be
 * called by any thread; those that return a future do their work on the workspace's own writer thread.
 */
package my.lawatan.workspace;
