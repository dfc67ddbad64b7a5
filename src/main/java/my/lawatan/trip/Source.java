package my.lawatan.trip;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A paper, report or person that facts come from.
 *
 * @param date of the source itself; none if it has none
 */
public record Source(Id<Source> id, Text title, String author, Optional<LocalDate> date, Text note) implements Item {
    public Source {
        Objects.requireNonNull(id);
        Plain.line(author);
    }
}
