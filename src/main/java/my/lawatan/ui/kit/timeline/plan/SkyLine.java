package my.lawatan.ui.kit.timeline.plan;

/** A prayer time, or the sun's rising, in one column. */
public record SkyLine(int day, int minute, String name) {}
