package my.lawatan.search;

/** Where a word that was looked for stands in a text.
 *
 * @param from first UTF-16 unit
 * @param to the one behind the last */
public record Found(int from, int to) {}
