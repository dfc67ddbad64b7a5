/**
 * What goes out in one run for a day: each paper a file of its own, and a manifest of them. Command line and window run the same. May be
 * called from any thread.
 */
package my.lawatan.document.night;
