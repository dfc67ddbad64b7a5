package my.lawatan.document;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import my.lawatan.trip.Language;

/**
 * Who attends one event, in order, with the seats and organisations whose names are still to come as rows of their own.
 *
 * @param event the event, see {@link Anchor}
 * @param facts when, where, who receives, dress: each with what it is in {@code lead}
 * @param counts what a source claims against what this list holds
 * @param disagreement that the two do not agree; empty if they do, or nothing is claimed
 * @param sides those of each side of the table
 * @param organisations organisations that have places of their own
 * @param basis what is inferred or disputed, and where it is known from
 * @param nothing a sentence that says so if nobody is on the list; else empty
 */
public record AttendeeList(
        Language language,
        Instant asOf,
        String fileName,
        Masthead head,
        String event,
        List<Line> facts,
        List<Line> counts,
        String disagreement,
        List<Side> sides,
        List<Seat> organisations,
        List<String> basis,
        String nothing)
        implements Paper {
    public AttendeeList {
        facts = List.copyOf(facts);
        counts = List.copyOf(counts);
        sides = List.copyOf(sides);
        organisations = List.copyOf(organisations);
        basis = List.copyOf(basis);
    }

    /** Whether of anybody or any organisation it is said how sure their place is. */
    public boolean sureOfAnybody() {
        return Stream.concat(sides.stream().flatMap(side -> side.seats().stream()), organisations.stream())
                .anyMatch(seat -> !seat.status().isEmpty());
    }

    /** Whether of any organisation it is stated of which economy it is. */
    public boolean economies() {
        return stated(organisations);
    }

    private static boolean stated(List<Seat> seats) {
        return seats.stream().anyMatch(seat -> !seat.organisation().isEmpty());
    }

    @Override
    public PaperKind kind() {
        return PaperKind.ATTENDEES;
    }

    /** Those of one side.
     *
     * @param order by which rule they stand in order; empty where its readers may not see what it goes by */
    public record Side(String name, String order, List<Seat> seats) {
        public Side {
            seats = List.copyOf(seats);
        }

        /** Whether it is stated of anybody whom they are from; where of nobody, there is nothing to have a column for. */
        public boolean bodies() {
            return stated(seats);
        }
    }

    /**
     * One place.
     *
     * @param anchor the person, organisation or place that it is, see {@link Anchor}
     * @param number place in the order of its side; empty for who has declined
     * @param name in its printed form, or which of how many it is: "Representative 4 of 22"
     * @param named whether the name is known
     * @param inScript the name in its own script; empty if that is Latin
     * @param organisation whom a person is from, or the economy of an organisation; empty if not stated
     * @param status how sure it is; empty if not stated
     */
    public record Seat(
            String anchor,
            String number,
            String name,
            boolean named,
            String inScript,
            String position,
            String organisation,
            String role,
            String status,
            String note) {}
}
