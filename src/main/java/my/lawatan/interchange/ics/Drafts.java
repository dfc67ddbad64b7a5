package my.lawatan.interchange.ics;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import my.lawatan.interchange.Remark;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.TripSettings;

/** The events of a file, each time of a repeating one for itself, and changes to one time put in its place. */
final class Drafts {
    private final Times times;
    private final Occurrences occurrences;
    private final EventNames names;
    private final List<Remark> leftOut;
    private final Map<Id<Event>, Draft> drafts = new LinkedHashMap<>();
    private final Map<String, Draft> masters = new HashMap<>();

    Drafts(Times times, EventNames names, TripSettings settings, List<Remark> leftOut) {
        this.times = times;
        this.names = names;
        this.occurrences = new Occurrences(settings, leftOut);
        this.leftOut = leftOut;
    }

    /** Takes the events that can be trusted; why the others cannot is left out in words. */
    Map<Id<Event>, Draft> of(Collection<Block> events) {
        take(events.stream().filter(e -> e.property("RECURRENCE-ID").isEmpty()).toList());
        take(events.stream()
                .filter(e -> e.property("RECURRENCE-ID").isPresent())
                .toList());
        return drafts;
    }

    private void take(List<Block> events) {
        for (Block event : events)
            try {
                take(event);
            } catch (Unusable e) {
                leftOut.add(e.why());
            }
    }

    private void take(Block event) throws Unusable {
        String uid = event.property("UID").map(p -> p.value().strip()).orElse("");
        if (uid.isEmpty()) throw new Unusable(event.line(), "interchange.no-uid");
        TimeSpan first = times.of(event);
        Optional<Property> changed = event.property("RECURRENCE-ID");
        if (changed.isPresent()) {
            put(new Draft(event, uid, first, original(uid, changed.get()).toString()));
            return;
        }
        Draft before = masters.putIfAbsent(uid, new Draft(event, uid, first, ""));
        if (before != null)
            throw new Unusable(event.line(), "interchange.twice", before.block().line());
        if (!Occurrences.repeats(event)) put(new Draft(event, uid, first, ""));
        else
            for (LocalDateTime start : occurrences.of(event, first))
                put(new Draft(event, uid, at(first, start), start.toString()));
    }

    private void put(Draft draft) {
        drafts.put(names.id(draft.uid(), draft.occurrence()), draft);
    }

    // the local start, on the clock of the event that repeats, of the time that was changed
    private LocalDateTime original(String uid, Property of) throws Unusable {
        Draft master = masters.get(uid);
        if (Moment.isDate(of.value())) return Moment.local(of.value());
        TimePoint point = times.point(of);
        ZoneId clock = master == null
                ? point.zone()
                : master.when().start().orElseThrow().zone();
        return point.instant().atZone(clock).toLocalDateTime();
    }

    // the same length of time from another start; by the clock of the day, as RFC 5545 has it (3.8.5.3)
    private static TimeSpan at(TimeSpan first, LocalDateTime start) {
        TimePoint was = first.start().orElseThrow();
        long days = ChronoUnit.DAYS.between(was.date(), start.toLocalDate());
        if (!was.hasTime()) return first.plusDays(days);
        TimePoint from = TimePoint.at(start, was.zone());
        Optional<TimePoint> to = first.end()
                .map(end ->
                        TimePoint.of(from.instant().plus(Duration.between(was.instant(), end.instant())), end.zone()));
        return new TimeSpan(Optional.of(from), to, first.certainty(), Optional.empty());
    }
}
