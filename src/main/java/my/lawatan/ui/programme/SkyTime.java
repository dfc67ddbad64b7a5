package my.lawatan.ui.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A prayer time, or the sun's rising, where the traveller is then: a window to plan by, never a verdict.
 *
 * @param key what it is in the message bundles: {@code maghrib}
 * @param name for example "Maghrib"
 * @param day the day of the programme in which it falls, by the host's clock
 * @param zone the clock of the place it is reckoned for
 */
public record SkyTime(String key, String name, LocalDate day, Instant at, ZoneId zone) {}
