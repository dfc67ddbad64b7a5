package my.lawatan.trip;

import java.util.Objects;
import java.util.Optional;

/**
 * A table, or rows of chairs, at an event.
 *
 * @param seats how many; as many as there are people if not stated
 * @param sides how the two sides sit
 * @param interpreters where interpreters sit
 * @param rank its place among the tables of the event; texts compare by code point
 * @param heads where the heads of the two sides sit at a long table
 * @param spread who comes to it, where the event has several
 */
public record Table(
        Id<Table> id,
        Id<Event> event,
        Text name,
        Shape shape,
        Optional<Integer> seats,
        Sides sides,
        Interpreters interpreters,
        String rank,
        Text note,
        Heads heads,
        Spread spread)
        implements Item {
    /** As it looks from above. */
    public enum Shape {
        ROUND,
        LONG,
        U,
        THEATRE
    }

    /** How the two sides are put together. */
    public enum Sides {
        /** Host's side and guest's side opposite each other; the guest's faces the door. */
        FACING,
        /** One of each by turns. */
        ALTERNATING,
        /** One side only. */
        ONE
    }

    /** Where interpreters sit. */
    public enum Interpreters {
        BEHIND,
        LEFT_OF_PRINCIPAL,
        AT_THE_END
    }

    /** Where the first of each side sits at a long table. */
    public enum Heads {
        /** As the shape has it: in the middle of the long sides. */
        NOT_STATED,
        MIDDLE,
        ENDS
    }

    /** How people come to the tables of one event. */
    public enum Spread {
        /** The first table as {@link #BY_RANK}, the others as {@link #EVENLY}. */
        NOT_STATED,
        /** The first table is full before the second begins. */
        BY_RANK,
        /** One at each table by turns, so that each has somebody of rank. */
        EVENLY
    }

    public Table {
        Objects.requireNonNull(heads);
        Objects.requireNonNull(spread);
        Objects.requireNonNull(id);
        Objects.requireNonNull(event);
        Objects.requireNonNull(shape);
        Objects.requireNonNull(sides);
        Objects.requireNonNull(interpreters);
        Plain.line(rank);
        if (seats.filter(n -> n < 1 || n > 5_000).isPresent()) throw new Refused("refused.table-seats", seats.get());
    }
}
