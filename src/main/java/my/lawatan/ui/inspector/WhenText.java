package my.lawatan.ui.inspector;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import my.lawatan.text.ClockTurns;
import my.lawatan.text.Messages;
import my.lawatan.text.Times;
import my.lawatan.trip.Certainty;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.TripSettings;

/** A time span in words, where it happens and as it is at home. */
final class WhenText {
    private final TripSettings trip;
    private final Messages messages;
    private final Times times;

    /**
     * @param here as clocks there show it
     * @param city of those clocks; empty if no time is known
     * @param home as clocks at home show it; empty if no time is known, or if it is the same
     */
    record Lines(String here, String city, String home, String homeCity) {}

    WhenText(TripSettings trip, Messages messages) {
        this.trip = trip;
        this.messages = messages;
        this.times = new Times(messages);
    }

    Lines of(TimeSpan when) {
        if (!when.timed()) return new Lines(untimed(when), "", "", "");
        TimePoint start = when.start().orElseThrow();
        Optional<TimePoint> end = when.end();
        String here = timed(when, start.zone(), end.map(TimePoint::zone).orElse(start.zone()))
                + turn(start)
                + end.map(this::turn).orElse("");
        ZoneId home = trip.homeZone();
        String there = start.zone().equals(home) ? "" : timed(when, home, home);
        return new Lines(here, cities(start, end), there, trip.homeCity().in(messages.language()));
    }

    private String turn(TimePoint point) {
        return new ClockTurns(messages)
                .said(point, city(point.zone()))
                .map(said -> "\n" + said)
                .orElse("");
    }

    private String cities(TimePoint start, Optional<TimePoint> end) {
        String from = city(start.zone());
        return end.map(TimePoint::zone)
                .filter(zone -> !zone.equals(start.zone()))
                .map(zone -> messages.text("inspector.when.from-to", from, city(zone)))
                .orElse(from);
    }

    /** The city whose clocks a zone is known by: the trip's own two, else the last part of the zone's name. */
    String city(ZoneId zone) {
        if (zone.equals(trip.hostZone())) return trip.hostCity().in(messages.language());
        if (zone.equals(trip.homeZone())) return trip.homeCity().in(messages.language());
        return zone.getId().substring(zone.getId().lastIndexOf('/') + 1).replace('_', ' ');
    }

    private String timed(TimeSpan when, ZoneId startZone, ZoneId endZone) {
        Instant start = when.startInstant().orElseThrow();
        String about = when.certainty() == Certainty.ABOUT ? "~" : "";
        String from = times.shortDateTime(start, startZone).replaceFirst("(\\d\\d:\\d\\d)$", about + "$1");
        if (when.endInstant().isEmpty()) return messages.text("inspector.when.open", from);
        Instant end = when.endInstant().get();
        boolean sameDay = date(start, startZone).equals(date(end, endZone));
        return sameDay
                ? from + "–" + about + times.clock(end, endZone)
                : from + " – " + times.shortDateTime(end, endZone);
    }

    private String untimed(TimeSpan when) {
        String day = when.start().map(TimePoint::date).map(times::shortDate).orElse("");
        return switch (when.certainty()) {
            case DATE_ONLY -> messages.text("inspector.when.date-only", day);
            case DAYS -> day + " – " + times.shortDate(when.end().orElseThrow().date());
            case TO_BE_ADVISED ->
                day.isEmpty()
                        ? messages.text("inspector.when.to-be-advised")
                        : messages.text("inspector.when.to-be-advised.on", day);
            default -> messages.text("inspector.not-stated");
        };
    }

    private static LocalDate date(Instant instant, ZoneId zone) {
        return instant.atZone(zone).toLocalDate();
    }
}
