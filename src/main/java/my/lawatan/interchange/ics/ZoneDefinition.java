package my.lawatan.interchange.ics;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * What the clocks of a zone do around a trip, as VTIMEZONE (RFC 5545, 3.6.5): from the same tables by which Lawatan itself counts, so that
 * every reader gets the same instants. Where the clocks follow a yearly rule the rule is written, because Outlook reads nothing else.
 */
final class ZoneDefinition {
    private static final int WEEK = 7;
    private static final LocalDateTime LONG_AGO = LocalDateTime.of(1970, 1, 1, 0, 0);
    private final ZoneId zone;
    private final ZoneRules rules;
    private final LocalDate first;
    private final LocalDate last;

    private ZoneDefinition(ZoneId zone, LocalDate first, LocalDate last) {
        this.zone = zone;
        this.rules = zone.getRules();
        this.first = first;
        this.last = last;
    }

    /** The definition of {@code zone}, good from the year before {@code first} to the year after {@code last}. */
    static VTimeZone of(ZoneId zone, LocalDate first, LocalDate last) {
        ZoneDefinition definition = new ZoneDefinition(zone, first.minusYears(1), last.plusYears(1));
        return new VTimeZone(
                new PropertyList(List.of(new TzId(zone.getId()))), new ComponentList<>(definition.observances()));
    }

    private List<Observance> observances() {
        Instant from = first.atStartOfDay(ZoneOffset.UTC).toInstant();
        Instant until = last.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        ZoneOffsetTransition next = rules.nextTransition(from);
        if (next == null || next.getInstant().isAfter(until)) return List.of(standing(rules.getOffset(from)));
        return yearly(from).orElseGet(() -> oneByOne(from, until));
    }

    private Observance standing(ZoneOffset offset) {
        return observance(offset, offset, LONG_AGO, Optional.empty());
    }

    // none if not all its changes from then on are those of rules for which RFC 5545 has words
    private Optional<List<Observance>> yearly(Instant from) {
        var fixed = rules.getTransitions();
        if (!fixed.isEmpty() && !fixed.get(fixed.size() - 1).getInstant().isBefore(from)) return Optional.empty();
        int year = from.atZone(zone).getYear();
        List<Observance> all = new ArrayList<>();
        for (ZoneOffsetTransitionRule rule : rules.getTransitionRules()) {
            ZoneOffsetTransition change = rule.createTransition(year);
            Optional<String> recurrence = recurrence(rule, change.getDateTimeBefore());
            if (recurrence.isEmpty()) return Optional.empty();
            all.add(observance(
                    change.getOffsetBefore(), change.getOffsetAfter(), change.getDateTimeBefore(), recurrence));
        }
        return Optional.of(all);
    }

    // the tables say "the first Sunday from the 8th on": the second Sunday; "from the 25th on": the last
    private static Optional<String> recurrence(ZoneOffsetTransitionRule rule, LocalDateTime onset) {
        int from = rule.getDayOfMonthIndicator();
        // where it is another weekday on local clocks, no rule of a month is safe
        if (from < 1 || rule.getDayOfWeek() != onset.getDayOfWeek() || rule.getMonth() != onset.getMonth())
            return Optional.empty();
        String nth = from == rule.getMonth().minLength() - 6 && rule.getMonth() != Month.FEBRUARY
                ? "-1"
                : from % WEEK == 1 ? String.valueOf(from / WEEK + 1) : "";
        String yearly = "FREQ=YEARLY;BYMONTH=" + rule.getMonth().getValue();
        String day = ";BYDAY=" + nth + onset.getDayOfWeek().name().substring(0, 2);
        if (!nth.isEmpty()) return Optional.of(yearly + day);
        if (from + WEEK - 1 > rule.getMonth().minLength()) return Optional.empty();
        String days =
                IntStream.range(from, from + WEEK).mapToObj(String::valueOf).collect(Collectors.joining(","));
        return Optional.of(yearly + ";BYMONTHDAY=" + days + day);
    }

    private List<Observance> oneByOne(Instant from, Instant until) {
        List<Observance> all = new ArrayList<>();
        all.add(standing(rules.getOffset(from)));
        for (ZoneOffsetTransition change = rules.nextTransition(from);
                change != null && !change.getInstant().isAfter(until);
                change = rules.nextTransition(change.getInstant()))
            all.add(observance(
                    change.getOffsetBefore(), change.getOffsetAfter(), change.getDateTimeBefore(), Optional.empty()));
        return all;
    }

    private Observance observance(ZoneOffset before, ZoneOffset after, LocalDateTime onset, Optional<String> rule) {
        List<Property> properties = new ArrayList<>(List.of(
                new DtStart<LocalDateTime>(new ParameterList(), onset.format(Moment.TIME)),
                new TzOffsetFrom(before),
                new TzOffsetTo(after)));
        boolean daylight = rules.isDaylightSavings(onset.toInstant(before).plusSeconds(1)) && !before.equals(after);
        properties.add(new TzName(zone.getDisplayName(TextStyle.NARROW, Locale.ROOT)));
        rule.ifPresent(text -> properties.add(new RRule<LocalDateTime>(text)));
        PropertyList list = new PropertyList(properties);
        return daylight ? new Daylight(list) : new Standard(list);
    }
}
