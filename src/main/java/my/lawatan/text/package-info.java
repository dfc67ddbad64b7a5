/**
 * Words for people: the message bundles, and dates, times, names and lists as an officer writes them. No other package holds a
 * sentence that a user sees, and nothing here asks the computer for its zone or its language. All of it may be called from any
 * thread.
 */
package my.lawatan.text;
