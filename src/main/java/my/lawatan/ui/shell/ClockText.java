package my.lawatan.ui.shell;

import java.time.Instant;
import java.time.LocalDate;
import my.lawatan.text.Messages;
import my.lawatan.text.Times;
import my.lawatan.trip.TripSettings;

/** What the two clocks show at an instant: "Lima 09:41" and "Kuala Lumpur 22:41", with the day where it is another one. */
record ClockText(String host, String home) {
    ClockText(TripSettings trip, Instant now, Messages messages) {
        this(
                trip.hostCity().in(messages.language()) + " " + new Times(messages).clock(now, trip.hostZone()),
                trip.homeCity().in(messages.language()) + " " + atHome(trip, now, new Times(messages)));
    }

    private static String atHome(TripSettings trip, Instant now, Times times) {
        LocalDate there = now.atZone(trip.homeZone()).toLocalDate();
        boolean same = there.equals(now.atZone(trip.hostZone()).toLocalDate());
        String clock = times.clock(now, trip.homeZone());
        return same ? clock : times.dayHead(there) + " " + clock;
    }
}
