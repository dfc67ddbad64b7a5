package my.lawatan.ui.shell;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * What can be done from anywhere in the window with files of other programs.
 *
 * @param open asks for a calendar or table and shows what it would change
 * @param compare shows the host's programme beside ours, from the clipboard if a table is there
 * @param paste does the same if the clipboard holds a table of another program, and says whether it does
 * @param export writes the days of the selected person, or else the programme, as a calendar
 * @param merge asks for another copy of the trip and shows what it brings
 * @param exports each part of the programme that can be written as a calendar now, and the people as a list
 */
public record FileCommands(
        Runnable open,
        Runnable compare,
        BooleanSupplier paste,
        Runnable export,
        Runnable merge,
        Supplier<List<Export>> exports) {
    /**
     * One of them.
     *
     * @param id by which it is known; no two share one
     * @param name what it is called: "Prime Minister's programme"
     * @param kind as what it is written
     */
    public record Export(String id, String name, Kind kind, Runnable run) {}

    /** As what something is written. */
    public enum Kind {
        CALENDAR,
        LIST
    }
}
