package my.lawatan.ui.inspector;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import my.lawatan.text.Fold;
import my.lawatan.text.Messages;
import my.lawatan.text.Times;
import my.lawatan.trip.Opening;
import my.lawatan.trip.Refused;
import my.lawatan.ui.kit.TimeInput;

/** Opening hours as officers type them: Mon–Fri 09:00–17:30; 13 Nov closed. */
final class OpeningText {
    private static final Pattern HOURS =
            Pattern.compile("(.*?)[:,]?\\s*(\\d{1,2}(?:[:.h]\\d{2})?)\\s*[-–—]\\s*(\\d{1,2}(?:[:.h]\\d{2})?)");
    private static final Pattern RANGE = Pattern.compile("(\\p{L}+)\\.?\\s*[-–—]\\s*(\\p{L}+)\\.?");
    private static final Pattern COMMA = Pattern.compile("[,/+]");
    private static final int DAYS = 7;
    private final Messages messages;
    private final Times times;
    private final TimeInput input;

    OpeningText(Messages messages) {
        this.messages = messages;
        this.times = new Times(messages);
        this.input = new TimeInput(messages);
    }

    /** As it stands in the field. */
    String words(List<Opening> hours, int year) {
        return hours.stream()
                .map(o -> words(o, date -> date(date, year), day -> messages.text("time.day.short." + day.getValue())))
                .collect(Collectors.joining("; "));
    }

    /** What was understood, each in full. */
    List<String> understood(List<Opening> hours) {
        return hours.stream()
                .map(o -> words(o, times::longDate, day -> messages.text("time.day." + day.getValue())))
                .toList();
    }

    private String words(Opening opening, Function<LocalDate, String> dates, Function<DayOfWeek, String> names) {
        String hours = opening.closed()
                ? messages.text("inspector.opening.closed")
                : times.clock(opening.from()) + "–" + times.clock(opening.to());
        String days = opening.date().map(dates).orElseGet(() -> days(opening.days(), names));
        return messages.text("inspector.opening", days, hours);
    }

    private String date(LocalDate date, int year) {
        return date.getYear() == year ? times.shortDate(date) : times.shortDate(date) + " " + date.getYear();
    }

    // three days or more in a row are a range
    private String days(Set<DayOfWeek> days, Function<DayOfWeek, String> names) {
        if (days.isEmpty()) return messages.text("inspector.opening.daily");
        List<String> words = new ArrayList<>();
        for (int first = 1; first <= DAYS; first++) {
            if (!days.contains(DayOfWeek.of(first))) continue;
            int last = first;
            while (last < DAYS && days.contains(DayOfWeek.of(last + 1))) last++;
            if (last - first < 2) last = first;
            String from = names.apply(DayOfWeek.of(first));
            words.add(last == first ? from : from + "–" + names.apply(DayOfWeek.of(last)));
            first = last;
        }
        return String.join(", ", words);
    }

    /** What is typed, days by days.
     *
     * @param near gives the month and year that a date leaves out
     * @throws Refused if a part of it cannot be understood */
    List<Opening> read(String typed, LocalDate near) {
        List<Opening> hours = new ArrayList<>();
        for (String piece : Pieces.of(typed)) hours.add(piece(piece, near));
        return hours;
    }

    private Opening piece(String typed, LocalDate near) {
        Matcher hours = HOURS.matcher(typed);
        if (hours.matches()) return opening(typed, hours.group(1), time(hours.group(2)), time(hours.group(3)), near);
        String closed = messages.text("inspector.opening.closed");
        if (!Fold.fold(typed).endsWith(Fold.fold(closed))) throw new Refused("refused.opening", typed);
        String when =
                typed.substring(0, typed.length() - closed.length()).strip().replaceFirst(":$", "");
        return opening(typed, when, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT, near);
    }

    private Opening opening(String typed, String when, LocalTime from, LocalTime to, LocalDate near) {
        boolean open = HOURS.matcher(typed).matches();
        if (open && from.equals(to)) throw new Refused("refused.opening-all-day", typed);
        String days = when.strip();
        if (days.isEmpty() || Fold.fold(days).equals(Fold.fold(messages.text("inspector.opening.daily"))))
            return new Opening(Set.of(), Optional.empty(), from, to);
        Optional<Set<DayOfWeek>> named = days(days);
        if (named.isPresent()) return new Opening(named.get(), Optional.empty(), from, to);
        try {
            return new Opening(Set.of(), input.date(days, near), from, to);
        } catch (Refused no) {
            throw new Refused("refused.opening", typed);
        }
    }

    private LocalTime time(String typed) {
        return typed.matches("24([:.h]?00)?")
                ? LocalTime.MIDNIGHT
                : input.time(typed).orElseThrow();
    }

    // none if it is not made of names of days
    private Optional<Set<DayOfWeek>> days(String typed) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (String part : COMMA.split(typed, -1)) {
            Matcher range = RANGE.matcher(part.strip());
            Optional<DayOfWeek> first = day(range.matches() ? range.group(1) : part);
            Optional<DayOfWeek> last = range.matches() ? day(range.group(2)) : first;
            if (first.isEmpty() || last.isEmpty()) return Optional.empty();
            for (DayOfWeek day = first.get(); ; day = day.plus(1)) {
                days.add(day);
                if (day == last.get()) break;
            }
        }
        return Optional.of(days);
    }

    private Optional<DayOfWeek> day(String word) {
        String folded = Fold.fold(word.strip().replaceFirst("\\.$", ""));
        if (folded.length() < 2) return Optional.empty();
        List<DayOfWeek> fitting = EnumSet.allOf(DayOfWeek.class).stream()
                .filter(day ->
                        Fold.fold(messages.text("time.day." + day.getValue())).startsWith(folded)
                                || Fold.fold(messages.text("time.day.short." + day.getValue()))
                                        .equals(folded))
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }
}
