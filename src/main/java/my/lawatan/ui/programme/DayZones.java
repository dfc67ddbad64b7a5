package my.lawatan.ui.programme;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.TimeSpan;

/** By whose clock most of each day goes: that of the place where most of its time is spent, the host's where nothing says otherwise. */
final class DayZones {
    private final ZoneId host;
    private final Map<LocalDate, Map<ZoneId, Long>> minutes = new HashMap<>();

    DayZones(ZoneId host) {
        this.host = host;
    }

    /** Takes what has a time on that day into account; a flight is in no place. */
    void count(LocalDate day, TimeSpan when) {
        ZoneId zone = when.start().map(TimePoint::zone).orElse(host);
        if (when.end().filter(end -> !end.zone().equals(zone)).isPresent()) return;
        long length = when.duration().map(Duration::toMinutes).orElse((long) HostDays.OPEN);
        minutes.computeIfAbsent(day, d -> new HashMap<>()).merge(zone, length, Long::sum);
    }

    ZoneId of(LocalDate day) {
        return minutes.getOrDefault(day, Map.of()).entrySet().stream()
                .max(Comparator.<Map.Entry<ZoneId, Long>>comparingLong(Map.Entry::getValue)
                        .thenComparing(e -> e.getKey().equals(host)))
                .map(Map.Entry::getKey)
                .orElse(host);
    }
}
