package my.lawatan.text;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.Optional;
import my.lawatan.trip.Refused;
import my.lawatan.trip.TimePoint;

/** Local times that clocks skip, or show twice, said plainly. */
public final class ClockTurns {
    private final Messages messages;
    private final Times times;

    public ClockTurns(Messages messages) {
        this.messages = messages;
        this.times = new Times(messages);
    }

    /** "02:30 does not exist in Santiago on Sun 8 Sep: clocks go from …"; none if clocks there show that time. */
    public Optional<Refused> skipped(LocalDateTime local, ZoneId zone, String city) {
        return turn(local, zone)
                .filter(ZoneOffsetTransition::isGap)
                .map(turn -> new Refused("refused.time.skipped", arguments(local, turn, city)));
    }

    /** "01:30 comes twice in Santiago on …, as clocks go back … (this is the second)", and of a time that is skipped that it is; none for a
     * time like any other. */
    public Optional<String> said(TimePoint point, String city) {
        if (!point.hasTime()) return Optional.empty();
        Optional<String> skipped = skipped(point.local(), point.zone(), city).map(messages::text);
        return skipped.or(() -> turn(point.local(), point.zone())
                .map(turn -> messages.text("time.turn.twice", arguments(point.local(), turn, city)))
                .map(twice -> messages.text(point.later() ? "time.turn.second" : "time.turn.first", twice)));
    }

    private static Optional<ZoneOffsetTransition> turn(LocalDateTime local, ZoneId zone) {
        return Optional.ofNullable(zone.getRules().getTransition(local));
    }

    // the time, the city, the date, and from and to which hour clocks are put
    private Object[] arguments(LocalDateTime local, ZoneOffsetTransition turn, String city) {
        return new Object[] {
            times.clock(local.toLocalTime()),
            city,
            times.shortDate(local.toLocalDate()),
            times.clock(turn.getDateTimeBefore().toLocalTime()),
            times.clock(turn.getDateTimeAfter().toLocalTime())
        };
    }
}
