/**
 * Quick entry: an event written in one line, with what was understood of it beside it before anything is made. What the words mean is
 * worked out without a toolkit; other ways to look at the programme are not known here. The window's thread.
 */
package my.lawatan.ui.programme.quick;
