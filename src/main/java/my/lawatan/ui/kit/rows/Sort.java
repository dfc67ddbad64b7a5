package my.lawatan.ui.kit.rows;

/** By which column rows are sorted, and which way. */
public record Sort(String column, boolean descending) {}
