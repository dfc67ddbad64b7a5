/**
 * Tables in HTML, as Word, Excel, LibreOffice and browsers put them on the clipboard and into files. Only this package knows the library for
 * it; nothing of a page is loaded, run or shown. Everything is a pure function that any thread may call.
 */
package my.lawatan.interchange.html;
