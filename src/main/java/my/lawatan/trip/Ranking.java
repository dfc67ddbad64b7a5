package my.lawatan.trip;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A dated order of precedence. It orders the people of one side and says nothing of another's; a person's
 * {@link Precedence#list} names it.
 *
 * @param name by which people's places in it are given
 * @param side whom it orders
 * @param authority the gazette or office it comes from; empty if not stated
 * @param dated the date of that gazette
 * @param confirmedBy who confirmed that it is in force; empty while nobody has
 * @param offices the places it gives
 */
public record Ranking(
        Id<Ranking> id,
        String name,
        Side side,
        String authority,
        Optional<LocalDate> dated,
        String confirmedBy,
        List<Office> offices,
        Text note)
        implements Item {
    /**
     * One place in the order.
     *
     * @param number 1 is the first
     * @param office who has it
     */
    public record Office(int number, Text office) {
        public Office {
            if (number < 1) throw new Refused("refused.precedence", number);
        }
    }

    public Ranking {
        Objects.requireNonNull(id);
        Objects.requireNonNull(side);
        Plain.line(name);
        Plain.line(authority);
        Plain.line(confirmedBy);
        if (name.isBlank()) throw new Refused("refused.text-missing");
        offices = List.copyOf(offices);
        Set<Integer> seen = new HashSet<>();
        offices.forEach(office -> {
            if (!seen.add(office.number())) throw new Refused("refused.ranking-twice", office.number());
        });
    }
}
