/**
 * Tables of a host's programme, from wherever they come: cells become rows with times, rows are matched with the events of a trip, and what
 * differs is offered as edits. How a table is written in HTML or separated values is not known here. Everything is a pure function that any
 * thread may call.
 */
package my.lawatan.interchange.table;
