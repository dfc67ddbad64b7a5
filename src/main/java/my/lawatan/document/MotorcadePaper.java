package my.lawatan.document;

import java.time.Instant;
import java.util.List;
import my.lawatan.trip.Language;

/**
 * The motorcades of one day, each way on a page of its own: the cars from the lead to the tail seen from above, who sits where, and
 * everybody by name.
 *
 * @param nothing a sentence that says so if nothing drives on that day; else empty
 */
public record MotorcadePaper(
        Language language, Instant asOf, String fileName, Masthead head, List<Way> ways, String nothing)
        implements Paper {
    public MotorcadePaper {
        ways = List.copyOf(ways);
    }

    @Override
    public PaperKind kind() {
        return PaperKind.MOTORCADE;
    }

    /**
     * One way.
     *
     * @param anchor the way, see {@link Anchor}
     * @param facts when it leaves, by when everybody sits, where the doors are: each with what it is in {@code lead}
     * @param warnings for whom there is no seat, and which car has not seats enough
     * @param seats whether these seats are of this way or of all; empty if nobody has one
     * @param riders everybody, by name
     * @param unseated that nobody has a seat yet; empty if somebody has
     */
    public record Way(
            String anchor,
            String title,
            List<Line> facts,
            List<String> warnings,
            List<Box> cars,
            String seats,
            List<Rider> riders,
            String unseated) {
        public Way {
            facts = List.copyOf(facts);
            warnings = List.copyOf(warnings);
            cars = List.copyOf(cars);
            riders = List.copyOf(riders);
        }
    }

    /**
     * One vehicle, seen from above, its front at the top.
     *
     * @param anchor the vehicle
     * @param number its place in the motorcade
     * @param about plate, driver and their telephone
     * @param doors on which side one gets out: left or right
     * @param rows its seats from the front to the rear, each row from left to right; empty for what has no such rows
     * @param others who sits in it, where that is not said or its seats have numbers
     * @param count how many seats there are and how many are free; empty if not stated
     */
    public record Box(
            String anchor,
            String number,
            String name,
            String about,
            String doors,
            List<List<Place>> rows,
            List<String> others,
            String count) {
        public Box {
            rows = List.copyOf(rows);
            others = List.copyOf(others);
        }
    }

    /** A seat, with what it is called and who has it. */
    public record Place(String seat, String name, Taken taken) {
        /** Whose a seat is. */
        public enum Taken {
            NAMED,
            AWAITED,
            FREE,
            DRIVER
        }
    }

    /** Somebody, and in which car on which seat. */
    public record Rider(String anchor, String name, String position, String car, String seat) {}
}
