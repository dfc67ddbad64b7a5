/**
 * The papers as Word files, from the same pages as the PDFs: what the style sheet of a page says becomes Word's own headings, tables,
 * lists and languages. What stands on a paper is composed elsewhere, and no other package knows the format. May be called from any thread.
 */
package my.lawatan.document.word;
