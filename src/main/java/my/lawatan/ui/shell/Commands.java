package my.lawatan.ui.shell;

/**
 * What can be done from anywhere in the window, by a button or by a key.
 *
 * @param theme switches between light and dark
 * @param lookup looks somebody up in large type
 * @param print writes the daily brief of the selected day
 * @param trips what concerns the trip file as a whole
 * @param files what concerns files of other programs
 */
public record Commands(
        Runnable undo,
        Runnable redo,
        Runnable theme,
        Runnable lookup,
        Runnable print,
        TripCommands trips,
        FileCommands files) {}
