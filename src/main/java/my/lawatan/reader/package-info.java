/**
 * What somebody outside the office may see of a trip: which reader a person is and why, and the trip as that reader may have it. It is the
 * one source of that; papers and files only ask it, and what it does not name is hidden. Pure, without a clock or a file; any thread may ask.
 */
package my.lawatan.reader;
