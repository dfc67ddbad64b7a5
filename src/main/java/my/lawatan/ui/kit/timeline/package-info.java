/**
 * The timeline control: days as columns, minutes downward, the plan painted on one canvas and whatever moves on layers above it.
 * It knows items by their references and what to draw of them, never the trip, an edit or the workspace; those are behind
 * {@link my.lawatan.ui.kit.timeline.plan.TimelineHandler}. Control, skin and behavior are apart: state and API, nodes, gestures. All of it
 * is called on the JavaFX thread.
 */
package my.lawatan.ui.kit.timeline;
