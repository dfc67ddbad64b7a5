package my.lawatan.interchange.table;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import my.lawatan.text.ClockReader;
import my.lawatan.text.Fold;

/**
 * What a host wrote where the time stands.
 *
 * @param start none unless it is a time
 * @param end none if it is open or not said
 * @param about whether it is said to be approximate
 * @param beside what else stands in the cell, such as the name of a zone; empty if nothing does
 */
record TimeCell(Kind kind, Optional<LocalTime> start, Optional<LocalTime> end, boolean about, String beside) {
    /** What it is. */
    enum Kind {
        NOTHING,
        TIME,
        TO_BE_ADVISED,
        UNREADABLE
    }

    private static final List<String> ADVISED = List.of(
            "tbc",
            "tba",
            "tbd",
            "to be confirmed",
            "to be advised",
            "to be decided",
            "akan dimaklumkan",
            "akan disahkan",
            "por confirmar",
            "por definir",
            "a confirmar");
    private static final Pattern ABOUT = Pattern.compile(
            "^(?:~|ca\\.?|c\\.|approx(?:imately|\\.)?|about|around|circa|aprox(?:imadamente|\\.)?|sekitar|lebih kurang|kira-kira) ?");
    private static final Pattern FROM = Pattern.compile("^(?:at|from|jam|pukul|a las|desde las|de|kl\\.?) ");
    private static final Pattern OPEN = Pattern.compile(" ?(?:-|onwards|dan seterusnya|en adelante)$");
    private static final Pattern LEADING =
            Pattern.compile("^(\\d{1,2}[:.h]?\\d{2}(?: ?- ?\\d{1,2}[:.h]?\\d{2})?)\\b[ ,;:]*(.+)$");
    private static final Pattern BRACKETS = Pattern.compile(" ?[(\\[]([^)\\]]*)[)\\]]");

    static TimeCell read(String cell) {
        String text =
                Fold.fold(cell.replaceAll("[\\s\\u00A0]+", " ").strip()).replaceAll("[\\u2010-\\u2015\\u2212]", "-");
        StringBuilder beside = new StringBuilder();
        Matcher brackets = BRACKETS.matcher(text);
        while (brackets.find())
            beside.append(beside.isEmpty() ? "" : ", ").append(brackets.group(1).strip());
        String bare = BRACKETS.matcher(text).replaceAll("").strip();
        if (bare.isEmpty() && !beside.isEmpty()) {
            bare = beside.toString();
            beside.setLength(0);
        }
        if (bare.isEmpty() || bare.matches("-+")) return other(Kind.NOTHING, "");
        if (ADVISED.contains(bare)) return other(Kind.TO_BE_ADVISED, beside.toString());
        Matcher about = ABOUT.matcher(bare);
        boolean roughly = about.find();
        String time =
                FROM.matcher(about.replaceFirst("").strip()).replaceFirst("").strip();
        return times(time, roughly, beside.toString())
                .or(() -> leading(time, roughly, beside.toString()))
                .orElseGet(() -> other(Kind.UNREADABLE, Fold.fold(cell)));
    }

    private static TimeCell other(Kind kind, String beside) {
        return new TimeCell(kind, Optional.empty(), Optional.empty(), false, beside);
    }

    private static Optional<TimeCell> times(String text, boolean about, String beside) {
        Optional<ClockReader.Range> range = ClockReader.range(text);
        if (range.isPresent())
            return Optional.of(new TimeCell(
                    Kind.TIME,
                    Optional.of(range.get().start()),
                    Optional.of(range.get().end()),
                    about,
                    beside));
        return ClockReader.time(OPEN.matcher(text).replaceFirst(""))
                .map(start -> new TimeCell(Kind.TIME, Optional.of(start), Optional.empty(), about, beside));
    }

    // "10:30 lima / 23:30 kl": the first time counts, what follows is said
    private static Optional<TimeCell> leading(String text, boolean about, String beside) {
        Matcher leading = LEADING.matcher(text);
        if (!leading.matches()) return Optional.empty();
        String rest = beside.isEmpty() ? leading.group(2) : leading.group(2) + ", " + beside;
        return times(leading.group(1), about, rest);
    }
}
