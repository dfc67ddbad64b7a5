package my.lawatan.interchange.ics;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import my.lawatan.interchange.Remark;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.TripSettings;
import net.fortuna.ical4j.model.Recur;

/** On which of the trip's days an event comes that repeats. A programme has no rules: each time is an item of its own. */
final class Occurrences {
    /** A day before and after the trip, for whoever leaves early and comes home late. */
    private static final int MARGIN = 1;

    private final LocalDate first;
    private final LocalDate last;
    private final List<Remark> remarks;

    /** @param remarks takes what is left out of a rule */
    Occurrences(TripSettings settings, List<Remark> remarks) {
        this.first = settings.firstDay().minusDays(MARGIN);
        this.last = settings.lastDay().plusDays(MARGIN);
        this.remarks = remarks;
    }

    static boolean repeats(Block event) {
        return event.property("RRULE").isPresent() || event.property("RDATE").isPresent();
    }

    /** The local starts of {@code event} within the trip's days, given the first there is.
     *
     * @throws Unusable if its rule cannot be worked out */
    List<LocalDateTime> of(Block event, TimeSpan span) throws Unusable {
        TimePoint start = span.start().orElseThrow();
        LocalDateTime seed = start.local();
        TreeSet<LocalDateTime> all = new TreeSet<>(List.of(seed));
        for (Property rule : event.all("RRULE")) all.addAll(of(rule, seed, start.zone()));
        for (Property more : event.all("RDATE")) all.addAll(dates(more, start));
        for (Property less : event.all("EXDATE")) all.removeAll(dates(less, start));
        List<LocalDateTime> within = all.stream()
                .filter(at ->
                        !at.toLocalDate().isBefore(first) && !at.toLocalDate().isAfter(last))
                .limit(Limits.OCCURRENCES)
                .toList();
        Optional<Property> rule = event.property("RRULE");
        if (rule.isPresent() && (within.size() < all.size() || goesOn(rule.get(), all.size())))
            remarks.add(Remark.at(
                    rule.get().line(),
                    "interchange.repeats",
                    within.size(),
                    first.plusDays(MARGIN),
                    last.minusDays(MARGIN)));
        return within;
    }

    // whether it comes again after the days that are looked at
    private boolean goesOn(Property property, int found) {
        Rule rule = Rule.of(property.value());
        if (rule.count().isPresent()) return rule.count().get() > found;
        return rule.until().map(end -> end.toLocalDate().isAfter(last)).orElse(true);
    }

    private List<LocalDateTime> of(Property property, LocalDateTime seed, ZoneId zone) throws Unusable {
        Rule rule = Rule.of(property.value());
        String shown = Remark.excerpt(property.value());
        if (!rule.bearable()) throw new Unusable(property.line(), "interchange.rule-refused", shown);
        if (seed.isBefore(first.atStartOfDay().minusYears(Limits.RULE_YEARS)))
            throw new Unusable(property.line(), "interchange.rule-too-old", Limits.RULE_YEARS);
        try {
            List<LocalDateTime> dates = new Recur<LocalDateTime>(rule.withoutEnd())
                    .getDates(seed, seed, last.plusDays(1).atStartOfDay());
            List<LocalDateTime> ended = new ArrayList<>(dates);
            Optional<LocalDateTime> until = rule.until()
                    .map(end -> rule.untilIsUtc()
                            ? end.atOffset(ZoneOffset.UTC)
                                    .atZoneSameInstant(zone)
                                    .toLocalDateTime()
                            : end);
            until.ifPresent(end -> ended.removeIf(date -> date.isAfter(end)));
            // the start itself is the first that COUNT counts
            if (ended.isEmpty() || !ended.get(0).equals(seed)) ended.add(0, seed);
            return rule.count()
                    .map(count -> ended.subList(0, Math.min(Math.max(count, 0), ended.size())))
                    .orElse(ended);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new Unusable(property.line(), "interchange.rule-refused", shown);
        }
    }

    private static Set<LocalDateTime> dates(Property property, TimePoint start) throws Unusable {
        Set<LocalDateTime> dates = new HashSet<>();
        for (String text : property.value().split(",", -1)) {
            try {
                // a period names its start first
                String date = text.split("/", 2)[0];
                LocalDateTime local = Moment.local(date);
                if (Moment.isUtc(date))
                    local = local.atOffset(ZoneOffset.UTC)
                            .atZoneSameInstant(start.zone())
                            .toLocalDateTime();
                else if (Moment.isDate(date))
                    local = local.toLocalDate().atTime(start.local().toLocalTime());
                dates.add(local);
            } catch (DateTimeException e) {
                throw new Unusable(property.line(), "interchange.bad-time", property.name(), Remark.excerpt(text));
            }
        }
        return dates;
    }
}
