package my.lawatan.trip;

import java.util.Optional;

/**
 * How many a source claims, against which the names held are counted.
 *
 * @param people representatives expected; none if not stated
 * @param organisations from how many organisations; none if not stated
 */
public record Headcount(Optional<Integer> people, Optional<Integer> organisations) {
    public static final Headcount NOT_STATED = new Headcount(Optional.empty(), Optional.empty());

    public Headcount {
        if (people.filter(n -> n < 0).isPresent()
                || organisations.filter(n -> n < 0).isPresent()) throw new Refused("refused.headcount");
    }
}
