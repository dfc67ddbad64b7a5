/**
 * The commands: thin, each one class, from arguments to a call of what lies below and its result in words or JSON. Nothing goes to
 * standard output but the result; what was wrong goes to standard error in one line. Everything from outside (streams, clock,
 * the user's name, how files are opened) comes in a {@link my.lawatan.cli.Session}; one thread calls.
 */
package my.lawatan.cli;
