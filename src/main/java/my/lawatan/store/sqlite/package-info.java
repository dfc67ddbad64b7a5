/**
 * A trip in one SQLite file: readable rows of what is true now, the journal, the issued versions. Plain JDBC and not JDBI: JDBI's
 * transactions switch autocommit off, which loses atomicity with this driver on a full disk, and its mapping by name costs more than
 * the whole of our reading. Everything here is called by one thread at a time; no other package knows SQL.
 */
package my.lawatan.store.sqlite;
