package my.lawatan.check;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date in a text, as people write it in English, Malay and Spanish: 14 November, Wed 13 Nov 2024, November 14, jueves 14 de noviembre.
 * Numbers alone are none.
 *
 * @param written as it stands there
 * @param date with the year of the trip if none is written
 * @param weekday that is named with it
 * @param after the words after it
 */
record WrittenDate(String written, LocalDate date, Optional<DayOfWeek> weekday, String after) {
    private static final Pattern DAY_FIRST = Pattern.compile("(?:(\\p{L}{3,10}),? )?(\\d{1,2})(?:st|nd|rd|th)?"
            + " (?:de |hb |of )?(\\p{L}{3,10})\\.?(?:,? (?:de |del )?((?:19|20|21)\\d\\d))?");
    private static final Pattern MONTH_FIRST = Pattern.compile(
            "(?:(\\p{L}{3,10}),? )?(\\p{L}{3,10})\\.? (\\d{1,2})(?:st|nd|rd|th)?(?![\\d:.])(?:,? ((?:19|20|21)\\d\\d))?");
    private static final int AROUND = 32;
    private static final Map<String, Integer> MONTHS = months();
    private static final Map<String, DayOfWeek> DAYS = days();

    /** Adds those of the text. */
    static void in(String text, int year, List<WrittenDate> all) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            if (!digit(text, i)) continue;
            int end = i;
            while (digit(text, end)) end++;
            if (end - i <= 2 && (i == 0 || text.charAt(i - 1) == ' ' || text.charAt(i - 1) == '\n'))
                at(text, i, year).ifPresent(all::add);
            i = end;
        }
    }

    private static boolean digit(String text, int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private static Optional<WrittenDate> at(String text, int number, int year) {
        int from = Math.max(0, number - AROUND);
        String near = text.substring(from, Math.min(text.length(), number + AROUND));
        return dayFirst(near, number - from, year).or(() -> monthFirst(near, number - from, year));
    }

    private static Optional<WrittenDate> dayFirst(String near, int number, int year) {
        Matcher found = DAY_FIRST.matcher(near);
        while (found.find())
            if (found.start(2) == number) {
                Integer month = MONTHS.get(key(found.group(3)));
                return of(
                        found.group(2),
                        month,
                        found.group(4),
                        year,
                        found.group(1),
                        near.substring(number, found.end()),
                        near.substring(found.end()));
            }
        return Optional.empty();
    }

    private static Optional<WrittenDate> monthFirst(String near, int number, int year) {
        Matcher found = MONTH_FIRST.matcher(near);
        int from = 0;
        while (found.find(from)) {
            if (found.start(3) == number) {
                Integer month = MONTHS.get(key(found.group(2)));
                return of(
                        found.group(3),
                        month,
                        found.group(4),
                        year,
                        found.group(1),
                        near.substring(found.start(2), found.end()),
                        near.substring(found.end()));
            }
            from = found.start() + 1;
            if (from >= near.length()) break;
        }
        return Optional.empty();
    }

    private static Optional<WrittenDate> of(
            String day, Integer month, String stated, int year, String before, String written, String after) {
        if (month == null) return Optional.empty();
        Optional<DayOfWeek> weekday = Optional.ofNullable(before).map(word -> DAYS.get(key(word)));
        try {
            LocalDate date =
                    LocalDate.of(stated == null ? year : Integer.parseInt(stated), month, Integer.parseInt(day));
            String all = weekday.isPresent() ? before + " " + written.strip() : written.strip();
            return Optional.of(new WrittenDate(all, date, weekday, after));
        } catch (DateTimeException e) {
            // it only looks like one
            return Optional.empty();
        }
    }

    private static String key(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        put(months, "january february march april may june july august september october november december");
        put(months, "jan feb mar apr may jun jul aug sep oct nov dec");
        put(months, "januari februari mac april mei jun julai ogos september oktober november disember");
        put(months, "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre");
        put(months, "ene feb mar abr may jun jul ago set okt nov dis");
        months.put("sept", 9);
        months.put("setiembre", 9);
        months.put("dic", 12);
        months.put("ogo", 8);
        return Map.copyOf(months);
    }

    private static void put(Map<String, Integer> months, String names) {
        int month = 0;
        for (String name : names.split(" ", -1)) months.put(name, ++month);
    }

    private static Map<String, DayOfWeek> days() {
        Map<String, DayOfWeek> days = new HashMap<>();
        for (String names : List.of(
                "monday tuesday wednesday thursday friday saturday sunday",
                "mon tue wed thu fri sat sun",
                "isnin selasa rabu khamis jumaat sabtu ahad",
                "lunes martes miércoles jueves viernes sábado domingo",
                "lun mar mié jue vie sáb dom")) {
            int day = 0;
            for (String name : names.split(" ", -1)) days.put(name, DayOfWeek.of(++day));
        }
        days.put("tues", DayOfWeek.TUESDAY);
        days.put("thurs", DayOfWeek.THURSDAY);
        return Map.copyOf(days);
    }
}
