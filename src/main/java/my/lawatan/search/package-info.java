/**
 * What a trip says, found by its words: a full-text index in the memory of this process, and where a person appears. Nothing of it
 * is written to a disk, least of all into the trip file, where a deleted word would live on; what a result looks like in the window
 * belongs to {@code ui.search}. One thread at a time may use a {@link my.lawatan.search.Search}; everything else here is a value.
 */
package my.lawatan.search;
