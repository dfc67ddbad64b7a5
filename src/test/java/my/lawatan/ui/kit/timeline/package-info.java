/** Tests of what a timeline paints. */
package my.lawatan.ui.kit.timeline;
