package my.lawatan.document;

import java.time.Instant;
import java.util.List;
import my.lawatan.trip.Language;

/**
 * A page that lies before the papers of one room or floor and says whose they are.
 *
 * @param people for whom the papers are that follow
 */
public record Divider(Language language, Instant asOf, String fileName, Masthead head, List<Person> people)
        implements Paper {
    public Divider {
        people = List.copyOf(people);
    }

    /**
     * One of them.
     *
     * @param anchor see {@link Anchor}
     * @param room where more than one room follows
     */
    public record Person(String anchor, String name, String room) {}

    @Override
    public PaperKind kind() {
        return PaperKind.DAY_SHEETS;
    }
}
