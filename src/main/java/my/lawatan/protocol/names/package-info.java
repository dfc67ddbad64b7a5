/**
 * How people are addressed and written: the order of titles, the opening line of a speech, and the scan that finds where a text writes
 * a name otherwise than the person's record. The printed forms themselves are built by {@link my.lawatan.text.Names}, and nothing here
 * guesses a title, an order or a gender that the record does not state. All of it is pure and may be called from any thread.
 */
package my.lawatan.protocol.names;
