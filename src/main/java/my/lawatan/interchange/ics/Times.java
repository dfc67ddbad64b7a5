package my.lawatan.interchange.ics;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAmount;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import my.lawatan.interchange.Remark;
import my.lawatan.trip.Certainty;
import my.lawatan.trip.Refused;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.TimeSpan;
import net.fortuna.ical4j.model.TemporalAmountAdapter;

/** When an event is, from its lines: the instants that the file means, on the clocks of the places where it happens. */
final class Times {
    private static final String BAD_TIME = "interchange.bad-time";
    private final FileZones zones;
    private final ZoneId host;
    private final ZoneId home;
    private final List<Remark> doubts;

    /**
     * @param host the clock on which a time is shown whose own is not known
     * @param home the other clock of the trip
     * @param doubts takes what should be looked at
     */
    Times(FileZones zones, ZoneId host, ZoneId home, List<Remark> doubts) {
        this.zones = zones;
        this.host = host;
        this.home = home;
        this.doubts = doubts;
    }

    /** When that event is, the first time if it repeats.
     *
     * @throws Unusable if it has no start, or its lines contradict each other */
    TimeSpan of(Block event) throws Unusable {
        Property start =
                event.property("DTSTART").orElseThrow(() -> new Unusable(event.line(), "interchange.no-start"));
        Optional<Property> end = event.property("DTEND");
        Optional<Property> length = event.property("DURATION");
        try {
            TimeSpan span = isDate(start) ? days(start, end, length) : timed(event, start, end, length);
            return programmeDay(event, span);
        } catch (Refused e) {
            throw new Unusable(
                    end.or(() -> length).orElse(start).line(),
                    e.key(),
                    e.arguments().toArray());
        }
    }

    private TimeSpan days(Property start, Optional<Property> end, Optional<Property> length) throws Unusable {
        LocalDate first = local(start).toLocalDate();
        ZoneId zone = stated(start).orElse(host);
        LocalDate last = first;
        if (end.isPresent()) {
            if (!isDate(end.get())) throw new Unusable(end.get().line(), "interchange.mixed-ends");
            // an end that is a date is the day after the last
            last = local(end.get()).toLocalDate().minusDays(1);
            // some programs write the same day twice and mean that day
            if (last.equals(first.minusDays(1))) last = first;
        } else if (length.isPresent()) {
            last = first.plusDays(Math.max(0, length(length.get()).toDays() - 1));
        }
        return last.equals(first) ? TimeSpan.on(first, zone) : TimeSpan.days(first, last, zone);
    }

    private TimeSpan timed(Block event, Property start, Optional<Property> end, Optional<Property> length)
            throws Unusable {
        TimePoint from = point(start);
        TimePoint to = null;
        if (end.isPresent()) {
            if (isDate(end.get())) throw new Unusable(end.get().line(), "interchange.mixed-ends");
            to = point(end.get());
        } else if (length.isPresent()) {
            to = TimePoint.of(from.instant().plus(length(length.get())), from.zone());
        }
        // an end that is the start says nothing of an end
        if (to != null && to.instant().equals(from.instant())) to = null;
        Certainty certainty = certainty(event);
        return new TimeSpan(Optional.of(from), Optional.ofNullable(to), certainty, Optional.empty());
    }

    private static Certainty certainty(Block event) {
        boolean about = event.property(Names.CERTAINTY)
                .filter(p -> p.value().strip().equalsIgnoreCase(Certainty.ABOUT.name()))
                .isPresent();
        return about ? Certainty.ABOUT : Certainty.EXACT;
    }

    // what only Lawatan writes: a day whose time will be given, and the day of the programme that an item after
    // midnight ends
    private static TimeSpan programmeDay(Block event, TimeSpan span) throws Unusable {
        TimeSpan told = span;
        boolean toCome = event.property(Names.CERTAINTY)
                .filter(p -> p.value().strip().toUpperCase(Locale.ROOT).equals("TO-BE-ADVISED"))
                .isPresent();
        if (toCome && span.certainty() == Certainty.DATE_ONLY)
            told = new TimeSpan(span.start(), Optional.empty(), Certainty.TO_BE_ADVISED, Optional.empty());
        Optional<Property> day = event.property(Names.PROGRAMME_DAY);
        if (day.isEmpty()) return told;
        return new TimeSpan(
                told.start(),
                told.end(),
                told.certainty(),
                Optional.of(local(day.get()).toLocalDate()));
    }

    private static boolean isDate(Property property) {
        return Moment.isDate(property.value())
                || property.parameter("VALUE").filter("DATE"::equalsIgnoreCase).isPresent();
    }

    private static Optional<ZoneId> stated(Property property) {
        return property.parameter(Names.ZONE).flatMap(FileZones::known);
    }

    /** The point that a line names. */
    TimePoint point(Property property) throws Unusable {
        LocalDateTime local = local(property);
        if (local.getSecond() != 0) doubt(property, "interchange.seconds", property.value());
        if (Moment.isUtc(property.value()))
            return TimePoint.of(
                    local.toInstant(ZoneOffset.UTC), stated(property).orElse(host));
        Optional<String> name = property.parameter("TZID");
        if (name.isEmpty()) {
            doubt(property, "interchange.floating", host.getId());
            return checked(property, TimePoint.at(local, host));
        }
        Optional<ZoneId> zone = FileZones.known(name.get());
        return zone.isPresent() ? known(property, local, zone.get(), name.get()) : foreign(property, local, name.get());
    }

    private TimePoint known(Property property, LocalDateTime local, ZoneId zone, String name) {
        TimePoint point = checked(property, TimePoint.at(local, zone));
        ZoneOffset ours = zone.getRules().getOffset(point.instant());
        Optional<ZoneOffset> theirs = zones.offset(name, local);
        if (theirs.isPresent() && !theirs.get().equals(ours) && !point.inOverlap() && !point.inGap())
            doubt(property, "interchange.zone-disagrees", name, theirs.get().getId(), ours.getId());
        return point;
    }

    private TimePoint checked(Property property, TimePoint point) {
        if (point.inGap())
            doubt(property, "interchange.gap", point.local(), point.zone().getId());
        return point;
    }

    // a name that is no place: the instant is what the file says, the clock is the trip's
    private TimePoint foreign(Property property, LocalDateTime local, String name) throws Unusable {
        Optional<ZoneId> alias = FileZones.alias(name);
        Optional<ZoneOffset> offset = zones.offset(name, local)
                .or(() -> alias.map(zone -> zone.getRules().getOffset(local)));
        if (offset.isEmpty()) throw new Unusable(property.line(), "interchange.unknown-zone", name);
        Instant instant = local.toInstant(offset.get());
        ZoneId clock = showsLocal(host, instant, local) || !showsLocal(home, instant, local) ? host : home;
        if (!showsLocal(clock, instant, local) && alias.isPresent() && showsLocal(alias.get(), instant, local))
            clock = alias.get();
        doubt(property, "interchange.zone-read-as", name, offset.get().getId(), clock.getId());
        return TimePoint.of(instant, clock);
    }

    private static boolean showsLocal(ZoneId zone, Instant instant, LocalDateTime local) {
        return instant.atZone(zone).toLocalDateTime().equals(local);
    }

    private static LocalDateTime local(Property property) throws Unusable {
        try {
            return Moment.local(property.value());
        } catch (DateTimeException e) {
            throw new Unusable(property.line(), BAD_TIME, property.name(), Remark.excerpt(property.value()));
        }
    }

    private static Duration length(Property property) throws Unusable {
        try {
            TemporalAmount amount =
                    TemporalAmountAdapter.parse(property.value().strip()).getDuration();
            Duration length = amount instanceof Period days ? Duration.ofDays(days.getDays()) : Duration.from(amount);
            if (length.isNegative()) throw new Unusable(property.line(), "interchange.negative-length");
            return length;
        } catch (DateTimeException | IllegalArgumentException | ArithmeticException e) {
            throw new Unusable(property.line(), BAD_TIME, property.name(), Remark.excerpt(property.value()));
        }
    }

    private void doubt(Property property, String key, Object... arguments) {
        doubts.add(Remark.at(property.line(), key, arguments));
    }
}
