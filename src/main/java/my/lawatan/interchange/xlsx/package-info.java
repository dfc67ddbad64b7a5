/**
 * Tables of Excel workbooks, read and written. Only this package knows the library for it, and looks into the archive first, since a workbook
 * from elsewhere may be made to do harm; what a cell means is not its matter. Everything is a pure function that any thread may call.
 */
package my.lawatan.interchange.xlsx;
