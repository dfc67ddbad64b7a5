/**
 * Tables as separated values: CSV files, and the tabs that spreadsheets put on the clipboard. Only this package knows the library for it; what
 * a cell means is not its matter. Everything is a pure function that any thread may call.
 */
package my.lawatan.interchange.csv;
