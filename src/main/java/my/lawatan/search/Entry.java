package my.lawatan.search;

import java.util.Objects;

/**
 * Something to be found that is no item of the trip: a paper or a command, named by whoever can show or do it.
 *
 * @param kind {@link Kind#PAPER} or {@link Kind#COMMAND}
 * @param id by which the giver knows it again; no two entries share one
 * @param title what it is called
 * @param detail what stands beside the title: its key, its day
 * @param words other words by which it is found, never shown
 */
public record Entry(Kind kind, String id, String title, String detail, String words) {
    public Entry {
        if (Objects.requireNonNull(kind).items().isPresent())
            throw new IllegalArgumentException(kind + " is an item of the trip");
        Objects.requireNonNull(id);
    }
}
