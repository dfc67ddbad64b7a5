package my.lawatan.interchange.ics;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A recurrence rule (RFC 5545, 3.3.10) as its parts; what it means is the library's to say, once it is seen to be harmless. */
record Rule(Map<String, String> parts) {
    /** Rules that come more than once a day cost more than they tell: no item of a programme repeats by the hour. */
    private static final Set<String> FREQUENCIES = Set.of("DAILY", "WEEKLY", "MONTHLY", "YEARLY");

    private static final Set<String> TOO_FINE = Set.of("BYHOUR", "BYMINUTE", "BYSECOND");

    private static final Pattern INTERVAL = Pattern.compile("0*[1-9]\\d{0,8}");

    static Rule of(String value) {
        Map<String, String> parts = new LinkedHashMap<>();
        for (String part : value.toUpperCase(Locale.ROOT).split(";", -1)) {
            int equals = part.indexOf('=');
            if (equals > 0)
                parts.put(
                        part.substring(0, equals).strip(),
                        part.substring(equals + 1).strip());
        }
        return new Rule(parts);
    }

    /** Whether working it out is bounded: by the day or rarer, with few values in its BY parts. */
    boolean bearable() {
        long values = 1;
        for (Map.Entry<String, String> part : parts.entrySet())
            if (part.getKey().startsWith("BY")) {
                if (TOO_FINE.contains(part.getKey()) && part.getValue().contains(",")) return false;
                values *= Arrays.asList(part.getValue().split(",", -1)).size();
                if (values > Limits.RULE_VALUES) return false;
            }
        return FREQUENCIES.contains(parts.getOrDefault("FREQ", ""))
                && INTERVAL.matcher(parts.getOrDefault("INTERVAL", "1")).matches();
    }

    /** The last local time at which it may come, as it is written; none if it has no such end. */
    Optional<LocalDateTime> until() {
        return Optional.ofNullable(parts.get("UNTIL")).map(text -> {
            LocalDateTime last = Moment.local(text);
            return text.indexOf('T') < 0 ? last.plusDays(1).minusMinutes(1) : last;
        });
    }

    boolean untilIsUtc() {
        return parts.getOrDefault("UNTIL", "").endsWith("Z");
    }

    Optional<Integer> count() {
        return Optional.ofNullable(parts.get("COUNT")).map(Integer::valueOf);
    }

    /** The rule without COUNT and UNTIL, which are counted here. */
    String withoutEnd() {
        return parts.entrySet().stream()
                .filter(part -> !part.getKey().equals("UNTIL") && !part.getKey().equals("COUNT"))
                .map(part -> part.getKey() + "=" + part.getValue())
                .collect(Collectors.joining(";"));
    }
}
