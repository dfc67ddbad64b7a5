package my.lawatan.ui.shell;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import my.lawatan.text.Messages;
import my.lawatan.text.Times;
import my.lawatan.trip.TripSettings;
import my.lawatan.ui.kit.SecondClock;

/**
 * What the two clocks show at an instant: "Lima 09:41" and "Kuala Lumpur 22:41", with the day where it is another one.
 *
 * @param second empty if there is no second clock
 */
record ClockText(String host, String second) {
    ClockText(TripSettings trip, Instant now, SecondClock chosen, Messages messages) {
        this(
                trip.hostCity().in(messages.language()) + " " + new Times(messages).clock(now, trip.hostZone()),
                chosen.shown() ? second(trip, now, chosen, messages) : "");
    }

    private static String second(TripSettings trip, Instant now, SecondClock chosen, Messages messages) {
        String city = chosen.zone().map(SecondClock::city).orElseGet(() -> trip.homeCity()
                .in(messages.language()));
        ZoneId zone = chosen.zone().orElse(trip.homeZone());
        return city + " " + there(trip, now, zone, new Times(messages));
    }

    private static String there(TripSettings trip, Instant now, ZoneId zone, Times times) {
        LocalDate there = now.atZone(zone).toLocalDate();
        boolean same = there.equals(now.atZone(trip.hostZone()).toLocalDate());
        String clock = times.clock(now, zone);
        return same ? clock : times.dayHead(there) + " " + clock;
    }
}
