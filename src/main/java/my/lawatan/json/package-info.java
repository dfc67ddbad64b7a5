/**
 * The JSON form of a trip's values, items and edits: in the journal, in samples and on the command line. It is documented in the
 * README and stable; what a component does not say takes the default of its type, and what a type does not know is refused. Nothing
 * here reads or writes files; any thread may call it.
 */
package my.lawatan.json;
