/**
 * What a timeline shows and what can be done on it, as plain values: columns of days, blocks, bands, proposals of a gesture. No
 * JavaFX here, no trip being edited; a view model makes these values, the control draws them. Any thread.
 */
package my.lawatan.ui.kit.timeline.plan;
