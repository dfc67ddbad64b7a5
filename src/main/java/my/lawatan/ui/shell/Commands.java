package my.lawatan.ui.shell;

import java.util.function.Consumer;

/**
 * What can be done from anywhere in the window, by a button or by a key.
 *
 * @param theme switches between light and dark
 * @param print writes the daily brief of the selected day
 * @param search looks for a text
 */
public record Commands(Runnable undo, Runnable redo, Runnable theme, Runnable print, Consumer<String> search) {}
