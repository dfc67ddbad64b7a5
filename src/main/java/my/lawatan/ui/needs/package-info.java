/**
 * The registers of what a delegation needs: rooms, passes, gifts and the host's forms, each a table that is typed into. What follows from
 * them is found by {@code check} and printed by {@code document}; people themselves belong to {@code ui.people}. Called on the JavaFX thread.
 */
package my.lawatan.ui.needs;
