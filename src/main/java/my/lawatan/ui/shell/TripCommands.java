package my.lawatan.ui.shell;

/**
 * What can be done with trips as a whole from anywhere in the window.
 *
 * @param newTrip shows the form for a new trip
 * @param open asks for a trip file and opens it in a window of its own
 * @param start shows the start page
 * @param settings shows the settings, with copying the file and purging its history
 * @param close closes this window
 */
public record TripCommands(Runnable newTrip, Runnable open, Runnable start, Runnable settings, Runnable close) {}
