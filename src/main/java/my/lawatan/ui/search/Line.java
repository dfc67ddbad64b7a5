package my.lawatan.ui.search;

import java.util.List;
import java.util.Optional;
import my.lawatan.search.Found;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Jpeg;
import my.lawatan.trip.Person;

/**
 * One line under the search field.
 *
 * @param head what stands over it, if it is the first of its group; else empty
 * @param sign {@link my.lawatan.search.Kind} or {@link my.lawatan.search.Appearance.Way}
 * @param item what it leads to; none for commands, papers, and what no room shows
 * @param command id of the command or paper; empty for items
 * @param person whose appearances can be asked for
 * @param face the photograph of that person, if there is one
 * @param spoken the line as it is read aloud
 */
record Line(
        String head,
        Enum<?> sign,
        Marked title,
        Marked detail,
        Marked context,
        Optional<ItemRef> item,
        String command,
        Optional<Id<Person>> person,
        Optional<Jpeg> face,
        String spoken) {
    /** A text with the words that were looked for. */
    record Marked(String text, List<Found> found) {
        static final Marked NOTHING = new Marked("", List.of());

        /** What is longer than {@code most} ends in an ellipsis. */
        static Marked of(String text, List<Found> found, int most) {
            if (text.length() <= most) return new Marked(text, found);
            int to = Character.isLowSurrogate(text.charAt(most - 1)) ? most - 2 : most - 1;
            List<Found> kept = found.stream()
                    .filter(f -> f.from() < to)
                    .map(f -> new Found(f.from(), Math.min(f.to(), to)))
                    .toList();
            return new Marked(text.substring(0, to) + "…", kept);
        }

        static Marked of(String text) {
            return new Marked(text, List.of());
        }
    }

    boolean leads() {
        return item.isPresent() || !command.isEmpty();
    }
}
