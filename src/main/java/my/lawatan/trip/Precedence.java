package my.lawatan.trip;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A person's place in an order of precedence.
 *
 * @param list which list: its gazette and date, or "as given by the host"; empty if not stated
 * @param number the place in it, 1 first; none if not stated
 * @param since date of office, which decides between equals
 * @param reason why an officer put it so, where the list alone does not
 */
public record Precedence(String list, Optional<Integer> number, Optional<LocalDate> since, String reason) {
    public static final Precedence NOT_STATED = new Precedence("", Optional.empty(), Optional.empty(), "");

    public Precedence {
        Plain.line(list);
        Plain.line(reason);
        if (number.filter(n -> n < 1).isPresent()) throw new Refused("refused.precedence", number.get());
    }
}
