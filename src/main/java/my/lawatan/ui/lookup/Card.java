package my.lawatan.ui.lookup;

import java.util.List;
import java.util.Optional;
import my.lawatan.trip.Id;
import my.lawatan.trip.Jpeg;
import my.lawatan.trip.Person;

/**
 * What one must know of somebody before one meets them, in words. What is not known is said so, never left out.
 *
 * @param written the name as it is to be written
 * @param script the name in its own script; empty if it has none
 * @param address how one addresses them
 * @param sound how the name is pronounced; empty if not stated
 * @param work position and organisation
 * @param speaks languages, and whether an interpreter is needed
 * @param next the next event together, and when; a sentence if there is none
 * @param met when and where they were met last
 * @param briefHead which brief the lines are from; a sentence if there is none
 * @param brief at most three lines of it
 */
record Card(
        Id<Person> person,
        String written,
        String script,
        String address,
        String sound,
        String work,
        String speaks,
        Next next,
        String met,
        String briefHead,
        List<String> brief,
        Optional<Jpeg> face,
        String initials) {
    Card {
        brief = List.copyOf(brief);
    }

    /** The next event together.
     *
     * @param when and how long until then; empty if there is none
     * @param soon whether it is now or within the hour */
    record Next(String title, String when, boolean soon) {}

    /** The whole card as it is read aloud. */
    String spoken() {
        return String.join(". ", List.of(written, address, work, next.title(), next.when(), met));
    }
}
