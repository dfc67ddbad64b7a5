package my.lawatan.trip;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

/**
 * What holds for the whole trip. Its id is the id of the trip.
 *
 * @param category what protocol the host gives the visit
 * @param hostCity city whose clock the programme runs on, as shown beside the clock
 * @param homeCity capital whose clock is shown beside it
 * @param firstDay first day of the programme, local date of the host
 * @param lastDay last day of the programme, local date of the host
 * @param marking the highest mark of anything in it; printed on every page
 * @param exercise whether everything in it is invented; then every screen and page says so
 * @param principal whose trip it is
 * @param about what the officers should know of this file, for example what a sample contains
 * @param prayerMethod by whose angles prayer times are shown and printed
 * @param madhhab by whose reckoning the afternoon prayer is
 */
public record TripSettings(
        Id<TripSettings> id,
        Text title,
        VisitCategory category,
        Text hostCity,
        ZoneId hostZone,
        Text homeCity,
        ZoneId homeZone,
        LocalDate firstDay,
        LocalDate lastDay,
        Marking marking,
        boolean exercise,
        Optional<Id<Person>> principal,
        Text about,
        PrayerMethod prayerMethod,
        Madhhab madhhab)
        implements Item {
    public TripSettings {
        Objects.requireNonNull(id);
        Objects.requireNonNull(hostZone);
        Objects.requireNonNull(homeZone);
        Objects.requireNonNull(marking);
        Objects.requireNonNull(prayerMethod);
        Objects.requireNonNull(madhhab);
        if (lastDay.isBefore(firstDay)) throw new Refused("refused.time.end-before-start", firstDay, lastDay);
        if (firstDay.plusDays(LONGEST_DAYS).isBefore(lastDay)) throw new Refused("refused.trip-too-long", LONGEST_DAYS);
    }

    /** The longest trip that can be planned, in days. */
    public static final int LONGEST_DAYS = 60;
}
