/**
 * The root package: Main, the only place that builds object graphs, and the only clock.
 *
 * <p>Nothing that decides, draws or stores belongs here, and no other package may depend on this one. It runs on the
 * thread that starts the program and hands over at once.
 */
package my.lawatan;
