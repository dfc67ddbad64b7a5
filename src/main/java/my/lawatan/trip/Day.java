package my.lawatan.trip;

import java.time.LocalDate;
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
    public Day {
        Objects.requireNonNull(id);
        Objects.requireNonNull(date);
    }
}
