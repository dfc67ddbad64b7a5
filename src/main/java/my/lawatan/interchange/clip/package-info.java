/**
 * Events on their way through the clipboard, from one trip to another or within one: the form in which they travel, and what becomes of them
 * where they arrive. The clipboard itself and what is written for other programs belong to the window. Pure functions for any thread.
 */
package my.lawatan.interchange.clip;
