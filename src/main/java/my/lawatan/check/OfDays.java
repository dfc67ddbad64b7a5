package my.lawatan.check;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import my.lawatan.trip.Event;
import my.lawatan.trip.ItemRef;

/** A rule about whole days of the principal: what is found of a day names all that fills it, and rests on the whole programme. */
abstract class OfDays implements Rule {
    private static final int MOST_NAMED = 3;

    @Override
    public Action action() {
        return Action.REST;
    }

    @Override
    public Object ground(Facts facts) {
        return List.of(facts.own().slots(), facts.trip().places(), facts.stay());
    }

    /** What is found of that day of the host. */
    abstract List<Finding> on(Facts facts, LocalDate day);

    @Override
    public List<Finding> about(Facts facts, Event event) {
        if (!Facts.counts(event) || !facts.hasPrincipal(event)) return List.of();
        ItemRef it = ItemRef.to(event);
        return first(days(facts, List.of(Slot.of(event))).stream()
                .flatMap(day -> on(facts, day).stream())
                .filter(finding -> finding.concerns(it)));
    }

    @Override
    public List<Finding> all(Facts facts) {
        return first(days(facts, facts.own().slots()).stream().flatMap(day -> on(facts, day).stream()));
    }

    // an event that fills two windows or two days is one finding: that of the first
    private static List<Finding> first(Stream<Finding> found) {
        Map<String, Finding> all = new LinkedHashMap<>();
        found.forEach(finding -> all.putIfAbsent(finding.identity(), finding));
        return List.copyOf(all.values());
    }

    // a night belongs to the day before it
    private static Set<LocalDate> days(Facts facts, List<Slot> slots) {
        Set<LocalDate> days = new TreeSet<>();
        for (Slot slot : slots) {
            LocalDate last = day(facts, slot.end());
            for (LocalDate day = day(facts, slot.start()).minusDays(1); !day.isAfter(last); day = day.plusDays(1))
                days.add(day);
        }
        return days;
    }

    private static LocalDate day(Facts facts, long second) {
        return Instant.ofEpochSecond(second).atZone(zone(facts)).toLocalDate();
    }

    static ZoneId zone(Facts facts) {
        return facts.trip().settings().hostZone();
    }

    /** In seconds since 1970 UTC, by the clock of the host. */
    static long second(Facts facts, LocalDateTime local) {
        return local.atZone(zone(facts)).toEpochSecond();
    }

    /** Whether the principal is in the host's city from then until then, as far as flights say. */
    static boolean there(Facts facts, long from, long to) {
        return !facts.stay().before(Instant.ofEpochSecond(from))
                && !facts.stay().after(Instant.ofEpochSecond(to));
    }

    /** The first titles of what fills a time, for a sentence. */
    static String titles(List<Slot> busy) {
        String named = busy.stream()
                .limit(MOST_NAMED)
                .map(slot -> "“" + slot.event().title().plain() + "”")
                .collect(Collectors.joining(", "));
        return busy.size() > MOST_NAMED ? named + " …" : named;
    }

    static List<ItemRef> items(List<Slot> busy) {
        List<ItemRef> items = new ArrayList<>();
        busy.forEach(slot -> items.add(ItemRef.to(slot.event())));
        return items;
    }

    /** 18:30 of a second, by the clock of the host. */
    static LocalTime clock(Facts facts, long second) {
        return Instant.ofEpochSecond(second).atZone(zone(facts)).toLocalTime();
    }
}
