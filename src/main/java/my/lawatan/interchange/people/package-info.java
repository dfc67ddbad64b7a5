/**
 * People in lists of other programs: columns get a meaning, rows become people, whoever may be there already is found and never taken for the
 * same without an officer's word; and people become lists. How a list is written in a file is not known here. Everything is a pure function
 * that any thread may call.
 */
package my.lawatan.interchange.people;
