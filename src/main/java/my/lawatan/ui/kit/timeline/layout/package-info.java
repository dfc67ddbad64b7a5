/**
 * Where things go on a timeline: packing of overlapping items, snapping, the way of the arrow keys, fitting of text. Pure
 * functions and values, tested without a toolkit. Any thread.
 */
package my.lawatan.ui.kit.timeline.layout;
