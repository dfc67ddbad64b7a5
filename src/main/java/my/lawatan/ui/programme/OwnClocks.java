package my.lawatan.ui.programme;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import my.lawatan.text.Messages;
import my.lawatan.text.Times;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.TripSettings;

/** Times by the clock of the place where they happen, wherever that is not the host's: "10:00–11:00 Singapore", "Wed 10:00 K.L. – 18:20 Singapore, 8 h 20 min". */
public final class OwnClocks {
    private final TripSettings settings;
    private final Messages messages;
    private final Times times;

    public OwnClocks(TripSettings settings, Messages messages) {
        this.settings = settings;
        this.messages = messages;
        this.times = new Times(messages);
    }

    /** Empty if the host's clock says it all. */
    public String of(TimeSpan when) {
        if (!when.timed()) return "";
        TimePoint start = when.start().orElseThrow();
        ZoneId host = settings.hostZone();
        if (start.zone().equals(host)
                && when.end().filter(e -> !e.zone().equals(host)).isEmpty()) return "";
        if (when.end().isEmpty()) return at(start);
        TimePoint end = when.end().get();
        if (end.zone().equals(start.zone()))
            return clock(start) + "–" + times.clock(end.local().toLocalTime()) + " " + city(end);
        return messages.text(
                "programme.own-clocks",
                at(start),
                at(end),
                length(when.duration().orElseThrow()));
    }

    /** "Wed 10:00 Singapore", with its day where that is not the host's at that moment. */
    public String at(TimePoint point) {
        return clock(point) + " " + city(point);
    }

    /** As {@link #at}; empty if it is the host's clock. */
    public String other(TimePoint point) {
        return point.zone().equals(settings.hostZone()) ? "" : at(point);
    }

    private String clock(TimePoint point) {
        LocalDateTime there = point.instant().atZone(point.zone()).toLocalDateTime();
        LocalDate host = point.instant().atZone(settings.hostZone()).toLocalDate();
        String clock = times.clock(there.toLocalTime());
        return there.toLocalDate().equals(host)
                ? clock
                : messages.text("time.day.short." + there.getDayOfWeek().getValue()) + " " + clock;
    }

    private String city(TimePoint point) {
        return city(point.zone());
    }

    /** By which city a clock is known: those of the trip, else the last part of the zone's name. */
    public String city(ZoneId zone) {
        if (zone.equals(settings.hostZone()))
            return TwoClocks.brief(settings.hostCity().in(messages.language()));
        if (zone.equals(settings.homeZone()))
            return TwoClocks.brief(settings.homeCity().in(messages.language()));
        return zone.getId().substring(zone.getId().lastIndexOf('/') + 1).replace('_', ' ');
    }

    /** "45 min", "8 h 20 min". */
    public String length(Duration length) {
        long minutes = length.toMinutes();
        if (minutes < 120) return messages.text("programme.minutes", minutes);
        return minutes % 60 == 0
                ? messages.text("programme.hours", minutes / 60)
                : messages.text("programme.hours-minutes", minutes / 60, minutes % 60);
    }
}
