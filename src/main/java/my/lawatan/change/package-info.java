/**
 * What is different between two trips, as values: changes, their inverse, journal entries, issued versions, and the merge of two
 * journals. Nothing here stores, shows or decides; whoever computes a difference of whole trips may do so on any thread.
 */
package my.lawatan.change;
