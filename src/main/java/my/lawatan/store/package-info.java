/**
 * Where a trip is kept: the journal, the rows that are true now, and the issued versions. What is told to be stored is durable when
 * the call returns; what fails leaves the file as it was. A store is called by one thread at a time; only implementations below
 * this package know a database.
 */
package my.lawatan.store;
