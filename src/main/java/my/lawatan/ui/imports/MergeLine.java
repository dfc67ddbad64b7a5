package my.lawatan.ui.imports;

import java.util.List;
import my.lawatan.change.Clash;
import my.lawatan.change.Heads.Write;
import my.lawatan.check.Severity;

/** A line of what another copy of the trip brings. */
sealed interface MergeLine {
    /** Over a group. */
    record Head(String text) implements MergeLine {}

    /**
     * What two officers wrote without seeing each other's.
     *
     * @param item what it is called: "Roundtable"
     * @param about which part of what: "Time · event"
     * @param chosen which of the choices stands; -1 if that is not decided
     */
    record Decide(Clash clash, String item, String about, List<Choice> choices, int chosen) implements MergeLine {}

    /**
     * One of the values.
     *
     * @param by where it was written, by whom and when: "Here: Aina, Thu 14 Nov 09:12"
     */
    record Choice(String value, String by, boolean ours, Write write) {}

    /** A finding that it would bring, and by which change. */
    record Worse(Severity severity, String sentence, String by) implements MergeLine {}

    /** One edit that was made there. */
    record Done(String when, String who, String what) implements MergeLine {}

    /** Something to know. */
    record Note(String text) implements MergeLine {}
}
