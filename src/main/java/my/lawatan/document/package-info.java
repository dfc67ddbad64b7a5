/**
 * The papers. Each is a pure model that is built from a trip and holds every word as it will be read; the templates only lay it
 * out, and {@code document.pdf} alone knows a PDF library. Nothing here changes a trip, reads a clock or opens a file; all of it
 * may be called from any thread.
 */
package my.lawatan.document;
