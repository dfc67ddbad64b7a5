package my.lawatan.protocol.order;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Why somebody stands where they stand: what is so about them, and what is so about one who stands before them. Each claim can be looked
 * up in the trip; {@link WhyWords} makes one sentence of them.
 *
 * @param place 1 is the first; 0 for who has none
 * @param basis what gives the place
 * @param after what puts somebody else before; none for who comes first and for who was put there by hand
 */
public record Why(int place, Claim basis, Optional<Claim> after) {
    /**
     * One claim.
     *
     * @param key of its words
     * @param arguments whole numbers, dates, texts, roles of attendance, a {@link ListName}, and ids of attendances for their names
     */
    public record Claim(String key, List<Object> arguments) {
        public Claim {
            arguments = List.copyOf(arguments);
        }

        static Claim of(String key, Object... arguments) {
            return new Claim(key, List.of(arguments));
        }
    }

    /**
     * A list of precedence as a sentence names it.
     *
     * @param name empty if the list has none
     * @param authority the gazette; empty if not stated
     * @param dated of the gazette
     */
    public record ListName(String name, String authority, Optional<LocalDate> dated) {}
}
