/**
 * What an officer can do to a trip, one small record for each intent: a function from trip to trip and a label that Undo can name.
 * An edit never undoes itself, stores nothing and looks at nothing but the trip it is given; any thread may apply it. A new intent
 * is one record here and nothing elsewhere.
 */
package my.lawatan.edit;
