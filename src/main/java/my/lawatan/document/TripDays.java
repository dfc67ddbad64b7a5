package my.lawatan.document;

import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.Trip;
import my.lawatan.trip.TripSettings;

/** The days of a whole visit: those of the trip, and any other on which something is entered. */
final class TripDays {
    private TripDays() {}

    static SortedSet<LocalDate> of(Trip trip) {
        TripSettings settings = trip.settings();
        SortedSet<LocalDate> days = new TreeSet<>();
        settings.firstDay().datesUntil(settings.lastDay().plusDays(1)).forEach(days::add);
        trip.events().stream().map(event -> event.when()).forEach(when -> when.day()
                .ifPresent(
                        first -> first.datesUntil(when.lastDay().orElse(first).plusDays(1))
                                .forEach(days::add)));
        trip.legs().stream().forEach(leg -> leg.when().day().ifPresent(days::add));
        return days;
    }

    /** What has no day yet; what is called off is not waited for. */
    static TripDay undated(Trip trip) {
        return TripDay.only(
                trip,
                trip.settings().firstDay(),
                event -> event.when().day().isEmpty() && event.status() != EventStatus.CANCELLED);
    }
}
