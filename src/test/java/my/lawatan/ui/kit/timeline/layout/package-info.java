/** Tests of where things go on a timeline, without a toolkit. */
package my.lawatan.ui.kit.timeline.layout;
