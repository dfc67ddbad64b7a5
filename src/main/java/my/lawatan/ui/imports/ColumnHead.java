package my.lawatan.ui.imports;

/**
 * A column of a table.
 *
 * @param name its heading, or its number
 * @param meaning what it holds
 */
record ColumnHead<T>(int column, String name, T meaning) {}
