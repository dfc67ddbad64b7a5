package my.lawatan.plan.ripple;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import my.lawatan.check.Facts;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Place;

/** How long the ways between places take at what hours, asked once for each two places: a search asks thousands of times. */
final class Hours {
    private final Facts facts;

    /** Minutes of the day from which on it may take otherwise. */
    private final int[] changes;

    private final Map<List<Id<Place>>, int[]> known = new HashMap<>();

    Hours(Facts facts) {
        this.facts = facts;
        this.changes = Stream.concat(
                        Stream.of(LocalTime.MIDNIGHT),
                        facts.trip().legs().stream()
                                .flatMap(leg -> leg.byHour().stream())
                                .flatMap(hours -> Stream.of(hours.from(), hours.to())))
                .mapToInt(Hours::minute)
                .distinct()
                .sorted()
                .toArray();
    }

    private static int minute(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }

    /** The way from the place of the event to another one; none if nobody says how long it takes. */
    Travel travel(Event event, Id<Place> from, Id<Place> to) {
        int[] minutes = known.computeIfAbsent(List.of(from, to), places -> minutes(from, to));
        if (Arrays.stream(minutes).allMatch(m -> m == 0)) return Travel.NONE;
        if (minutes.length == 1) return end -> minutes[0];
        return end -> minutes[at(minute(Clocks.at(event, end)))];
    }

    private int at(int minute) {
        int found = Arrays.binarySearch(changes, minute);
        return found >= 0 ? found : -2 - found;
    }

    private int[] minutes(Id<Place> from, Id<Place> to) {
        return Arrays.stream(changes)
                .map(minute -> facts.minutesBetween(from, to, LocalTime.ofSecondOfDay(minute * 60L))
                        .orElse(0))
                .toArray();
    }
}
