/**
 * Lists in files, whatever their format: what a file holds is found out and read as a table of cells, and a list is written in the format that
 * its name asks for. What the cells mean is worked out in {@code people}. Everything is a pure function that any thread may call.
 */
package my.lawatan.interchange.sheet;
