package my.lawatan.ui.kit.timeline.plan;

/** A minute in a column. */
public record Moment(int day, int minute) {}
