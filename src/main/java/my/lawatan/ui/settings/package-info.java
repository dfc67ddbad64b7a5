/**
 * The settings of the officer and of the trip, in one panel over the work area, with copying the file and purging its history. What
 * the window itself remembers, such as widths, is the shell's. Called on the JavaFX thread; files of settings are small and read and
 * written there too.
 */
package my.lawatan.ui.settings;
