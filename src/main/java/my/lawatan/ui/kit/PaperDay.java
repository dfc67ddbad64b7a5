package my.lawatan.ui.kit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.Brief;
import my.lawatan.trip.Event;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Trip;
import my.lawatan.trip.TripSettings;

/** Which day's paper an officer means who does not say. */
public final class PaperDay {
    private PaperDay() {}

    /** The day of what is selected; else today where the host is, if the trip is on; else the first day. */
    public static LocalDate of(Trip trip, Optional<ItemRef> selected, Instant now) {
        TripSettings settings = trip.settings();
        LocalDate today = now.atZone(settings.hostZone()).toLocalDate();
        boolean on = !today.isBefore(settings.firstDay()) && !today.isAfter(settings.lastDay());
        return selected.flatMap(item -> of(trip, item)).orElse(on ? today : settings.firstDay());
    }

    /** The day of an item that has one. */
    public static Optional<LocalDate> of(Trip trip, ItemRef item) {
        return trip.find(item).flatMap(found -> day(trip, found));
    }

    private static Optional<LocalDate> day(Trip trip, Item item) {
        if (item instanceof Event event) return event.when().day();
        if (item instanceof Attendance attendance)
            return trip.event(attendance.event()).when().day();
        if (item instanceof Brief brief)
            return brief.event().flatMap(id -> trip.event(id).when().day());
        return Optional.empty();
    }
}
