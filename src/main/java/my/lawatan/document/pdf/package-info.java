/**
 * The papers as PDF, and their pages as pixels: the only place that knows a PDF library. Given the same model it makes the same
 * bytes, on any machine; it reads no file, no network and no name of whoever uses the computer. May be called from any thread.
 */
package my.lawatan.document.pdf;
