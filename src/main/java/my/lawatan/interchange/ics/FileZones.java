package my.lawatan.interchange.ics;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.fortuna.ical4j.model.Recur;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * The zones that a file names. A name of the tz database is believed; another name means what the file itself defines it to mean, else what
 * the library knows by it (names of Windows and of old calendars).
 */
final class FileZones {
    private static final int EARLIEST_YEAR = 1900;
    private final Map<String, Block> defined = new HashMap<>();

    FileZones(List<Block> blocks) {
        for (Block block : blocks)
            if (block.is("VTIMEZONE"))
                block.property("TZID")
                        .ifPresent(id -> defined.putIfAbsent(id.value().strip(), block));
    }

    /** The zone of the tz database that has this name, or whose name it ends with ({@code /citadel.org/20210210_1/America/Lima}). */
    static Optional<ZoneId> known(String name) {
        String bare = name.strip();
        for (int slash = -1; ; ) {
            Optional<ZoneId> zone = zone(bare.substring(slash + 1));
            if (zone.isPresent()) return zone;
            slash = bare.indexOf('/', slash + 1);
            if (slash < 0) return Optional.empty();
        }
    }

    private static Optional<ZoneId> zone(String id) {
        try {
            // "EST" and "UTC+3" are offsets with a name, no places
            return id.indexOf('/') < 0 && !id.equals("UTC") ? Optional.empty() : Optional.of(ZoneId.of(id));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** What the library takes a name of Windows for: it guesses at a city, so only its offset is good. */
    static Optional<ZoneId> alias(String name) {
        return Optional.ofNullable(WindowsNames.IDS.get(name.strip())).flatMap(FileZones::zone);
    }

    /** The offset that the file itself defines for that zone at that local time; none if it does not, or not well. */
    Optional<ZoneOffset> offset(String name, LocalDateTime at) {
        Block zone = defined.get(name.strip());
        if (zone == null || at.getYear() < EARLIEST_YEAR) return Optional.empty();
        TreeMap<LocalDateTime, ZoneOffset> onsets = new TreeMap<>();
        try {
            for (Block observance : zone.children()) add(observance, at, onsets);
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
        return Optional.ofNullable(onsets.floorEntry(at))
                .or(() -> Optional.ofNullable(onsets.firstEntry()))
                .map(Map.Entry::getValue);
    }

    // the last time before `at` that this observance began
    private static void add(Block observance, LocalDateTime at, TreeMap<LocalDateTime, ZoneOffset> onsets) {
        Optional<Property> start = observance.property("DTSTART");
        Optional<Property> to = observance.property("TZOFFSETTO");
        if (start.isEmpty() || to.isEmpty()) return;
        ZoneOffset offset = new TzOffsetTo(to.get().value().strip()).getOffset();
        LocalDateTime first = Moment.local(start.get().value());
        onsets.put(first, offset);
        for (Property more : observance.all("RDATE"))
            for (String date : more.value().split(",", -1)) {
                LocalDateTime onset = Moment.local(date);
                if (!onset.isAfter(at)) onsets.put(onset, offset);
            }
        for (Property rule : observance.all("RRULE"))
            last(rule, first, at).ifPresent(onset -> onsets.put(onset, offset));
    }

    private static Optional<LocalDateTime> last(Property rule, LocalDateTime first, LocalDateTime at) {
        Rule yearly = Rule.of(rule.value());
        if (!yearly.bearable() || first.isAfter(at)) return Optional.empty();
        // a rule of a zone comes once a year: two years back there was one, unless the rule has ended
        LocalDateTime since = Duration.between(first, at).toDays() > 800 ? at.minusYears(2) : first;
        LocalDateTime seed = since.equals(first) ? first : first.withYear(since.getYear());
        List<LocalDateTime> onsets = new Recur<LocalDateTime>(yearly.withoutEnd()).getDates(seed, seed, at);
        return onsets.stream()
                .filter(onset ->
                        yearly.until().map(until -> !onset.isAfter(until)).orElse(true))
                .reduce((a, b) -> b);
    }
}
