package my.lawatan.trip;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * What holds for one day of the programme.
 *
 * @param date local date of the host
 * @param theme two or three words under the day's head, such as "Summit, day 1"
 * @param weather the forecast and what it changes
 * @param dress dress of the day
 * @param dutyOfficer who answers for the delegation that day
 * @param notes anything else that the day's papers should say
 */
public record Day(
        Id<Day> id, LocalDate date, Text theme, Text weather, Text dress, Optional<Id<Person>> dutyOfficer, Text notes)
        implements Item {
    /** One after the other. Two of one date, as two officers may have made them, always the same way round. */
    public static final Comparator<Day> ORDER = Comparator.comparing(Day::date).thenComparing(Day::id);

    public Day {
        Objects.requireNonNull(id);
        Objects.requireNonNull(date);
    }
}
