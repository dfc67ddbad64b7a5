package my.lawatan.store.sqlite;

/**
 * A row as SQLite keeps it.
 *
 * @param values UTF-8 bytes by column, null where the column is NULL; a row owns its array
 */
record Row(byte[] id, byte[][] values) {}
