package my.lawatan.ui.programme;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import my.lawatan.text.ClockTurns;
import my.lawatan.text.Fold;
import my.lawatan.text.Messages;
import my.lawatan.text.Times;
import my.lawatan.trip.Certainty;
import my.lawatan.trip.Refused;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.TripSettings;
import my.lawatan.ui.kit.TimeInput;

/**
 * Times as they are typed and shown in one cell, on the clock of the host: 15:30-16:15, ~15:30, 15:30- with an open end, 15:30+45,
 * 22:00-01:00 across midnight, TBA; with a day before it where that is to change too. The ends of what is in another zone keep that zone.
 */
public final class HostTime {
    /** What begins before this belongs to the night before, if it did so already. */
    private static final int MORNING = 6;

    private static final Pattern WHEN = Pattern.compile(
            "(?:(?<day>.*?\\S)\\s+)??(?<about>~|about |c\\.)?\\s*"
                    + "(?<h>\\d{1,2})(?:[:.h]?(?<m>[0-5]\\d))?"
                    + "(?:\\s*\\+\\s*(?<length>\\d{1,4})|(?<dash>\\s*-\\s*)(?:~?(?<h2>\\d{1,2})(?:[:.h]?(?<m2>[0-5]\\d))?(?:\\s*\\+\\s*(?<days>\\d))?)?)?");
    private static final Pattern RANGE = Pattern.compile("(.+?)\\s*-\\s*(.+)");
    private static final List<String> ADVISED = List.of("tba", "tbc", "tbd", "?");

    private final TripSettings settings;
    private final Messages messages;
    private final Times times;
    private final TimeInput input;
    private final HostDays clock;

    public HostTime(TripSettings settings, Messages messages) {
        this.settings = settings;
        this.messages = messages;
        this.times = new Times(messages);
        this.input = new TimeInput(messages);
        this.clock = new HostDays(settings.hostZone(), List.of());
    }

    /** The day of the programme it is on, as clocks and calendars of the host say; none if no day is known. */
    public Optional<LocalDate> day(TimeSpan when) {
        return clock.slot(when).map(HostDays.Slot::day).or(when::day);
    }

    /** "Wed 13", "14–16 Nov"; empty if no day is known. */
    public String dayText(TimeSpan when) {
        Optional<LocalDate> first = day(when);
        if (when.certainty() != Certainty.DAYS) return first.map(times::dayHead).orElse("");
        LocalDate last = when.lastDay().orElseThrow();
        boolean oneMonth = first.orElseThrow().getMonth() == last.getMonth();
        return (oneMonth ? first.get().getDayOfMonth() + "–" : date(first.get()) + " – ") + date(last);
    }

    private String date(LocalDate day) {
        return day.getDayOfMonth() + " " + messages.text("time.month.short." + day.getMonthValue());
    }

    /** "10:30–12:30", "~15:30–", "Thu 00:30–01:15" where that is the night after; "TBA"; empty if there is no time to say. */
    public String timeText(TimeSpan when) {
        if (when.certainty() == Certainty.TO_BE_ADVISED) return messages.text("programme.time.tba");
        if (!when.timed()) return "";
        return span(when, settings.hostZone(), day(when).orElseThrow());
    }

    /** The same at home, with the date where it is another one than that of the host; empty if clocks agree. */
    public String homeText(TimeSpan when) {
        if (!when.timed() || settings.hostZone().equals(settings.homeZone())) return "";
        LocalDate day = local(when.start().orElseThrow(), settings.hostZone()).toLocalDate();
        return span(when, settings.homeZone(), day);
    }

    private String span(TimeSpan when, ZoneId zone, LocalDate day) {
        LocalDateTime start = local(when.start().orElseThrow(), zone);
        String from = (start.toLocalDate().equals(day) ? "" : weekday(start.toLocalDate()) + " ")
                + (when.certainty() == Certainty.ABOUT ? "~" : "")
                + times.clock(start.toLocalTime());
        return when.end()
                .map(e -> local(e, zone))
                .map(end -> from + "–" + times.clock(end.toLocalTime()) + later(start, end))
                .orElse(from + "–");
    }

    private String weekday(LocalDate date) {
        return messages.text("time.day.short." + date.getDayOfWeek().getValue());
    }

    // the next midnight goes without saying
    private static String later(LocalDateTime start, LocalDateTime end) {
        long days = ChronoUnit.DAYS.between(start.toLocalDate(), end.toLocalDate());
        boolean said = days == 0 || days == 1 && !end.toLocalTime().isAfter(start.toLocalTime());
        return said ? "" : " +" + days;
    }

    private static LocalDateTime local(TimePoint point, ZoneId zone) {
        return point.instant().atZone(zone).toLocalDateTime();
    }

    /** What is meant by a time typed where {@code now} stands.
     *
     * @throws Refused if it is none, or no day is known for it */
    public TimeSpan time(String typed, TimeSpan now) {
        String text = plain(typed);
        Optional<LocalDate> day = day(now);
        if (text.isEmpty() || text.equals(plain(messages.text("programme.all-day"))))
            return day.map(d -> now.certainty() == Certainty.DAYS ? now : TimeSpan.on(d, settings.hostZone()))
                    .orElse(TimeSpan.NOT_STATED);
        if (ADVISED.contains(text) || text.equals(plain(messages.text("programme.time.tba")))) return advised(day);
        Matcher m = WHEN.matcher(text);
        if (!m.matches()) throw new Refused("refused.when", typed);
        Optional<LocalDate> said = Optional.ofNullable(m.group("day")).map(word -> date(word, day, typed));
        // the night after the day it is on is still that day's
        boolean after = said.isPresent()
                && now.programmeDay().isPresent()
                && Integer.parseInt(m.group("h")) < MORNING
                && said.get().equals(day.get().plusDays(1));
        if (said.isPresent() && !after) return on(said.get(), m, now, false);
        return on(day.orElseThrow(() -> noDay(typed)), m, now, true);
    }

    private static Refused noDay(String typed) {
        return new Refused("refused.when-no-day", typed);
    }

    private TimeSpan advised(Optional<LocalDate> day) {
        return new TimeSpan(
                day.map(d -> TimePoint.on(d, settings.hostZone())),
                Optional.empty(),
                Certainty.TO_BE_ADVISED,
                Optional.empty());
    }

    private TimeSpan on(LocalDate day, Matcher m, TimeSpan now, boolean sameDay) {
        int hour = Integer.parseInt(m.group("h"));
        if (hour > 29) throw new Refused("refused.clock", m.group("h"));
        boolean night = sameDay && now.programmeDay().isPresent() && hour < MORNING;
        LocalDate date = hour > 23 || night ? day.plusDays(1) : day;
        LocalDateTime start = date.atTime(hour % 24, minute(m.group("m")));
        ZoneId zone = now.start().map(TimePoint::zone).orElse(settings.hostZone());
        TimePoint from = point(start, zone, now.start());
        Certainty sure = m.group("about") == null ? Certainty.EXACT : Certainty.ABOUT;
        boolean ours = zone.equals(settings.hostZone()) || now.programmeDay().isPresent();
        Optional<LocalDate> under = ours ? Optional.of(day) : Optional.empty();
        return new TimeSpan(Optional.of(from), end(m, start, from, now), sure, under);
    }

    private Optional<TimePoint> end(Matcher m, LocalDateTime start, TimePoint from, TimeSpan now) {
        ZoneId zone = now.end().or(now::start).map(TimePoint::zone).orElse(settings.hostZone());
        if (m.group("length") != null)
            return Optional.of(
                    TimePoint.of(from.instant().plusSeconds(60L * Integer.parseInt(m.group("length"))), zone));
        // a start alone takes the end along
        if (m.group("dash") == null)
            return now.duration().map(length -> TimePoint.of(from.instant().plus(length), zone));
        if (m.group("h2") == null) return Optional.empty();
        if (Integer.parseInt(m.group("h2")) > 23) throw new Refused("refused.clock", m.group("h2"));
        LocalTime time = LocalTime.of(Integer.parseInt(m.group("h2")), minute(m.group("m2")));
        int days =
                m.group("days") != null ? Integer.parseInt(m.group("days")) : time.isAfter(start.toLocalTime()) ? 0 : 1;
        return Optional.of(point(start.toLocalDate().plusDays(days).atTime(time), zone, now.end()));
    }

    private static int minute(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    // which of two equal local times was meant stays as it was while the time does
    private TimePoint point(LocalDateTime local, ZoneId zone, Optional<TimePoint> before) {
        TimePoint there = TimePoint.at(local, settings.hostZone());
        Optional<Refused> skipped = new ClockTurns(messages)
                .skipped(local, settings.hostZone(), settings.hostCity().in(messages.language()));
        if (skipped.isPresent()) throw skipped.get();
        if (before.filter(b -> local(b, settings.hostZone()).equals(local)).isPresent()) return before.get();
        return zone.equals(settings.hostZone()) ? there : TimePoint.of(there.instant(), zone);
    }

    /** What is meant by a day, or a first and a last one, typed where {@code now} stands; its time of day stays.
     *
     * @throws Refused if it is none */
    public TimeSpan day(String typed, TimeSpan now) {
        String text = plain(typed);
        if (text.isEmpty()) return TimeSpan.NOT_STATED;
        Optional<LocalDate> near = day(now);
        Matcher range = RANGE.matcher(text);
        if (!text.matches("\\d{4}-.*") && range.matches()) {
            LocalDate last = date(range.group(2), near, typed);
            return TimeSpan.days(date(range.group(1), Optional.of(last), typed), last, settings.hostZone());
        }
        LocalDate day = date(text, near, typed);
        return switch (now.certainty()) {
            case EXACT, ABOUT -> new Spans(clock).moved(now, (int) ChronoUnit.DAYS.between(near.orElseThrow(), day), 0);
            case TO_BE_ADVISED -> TimeSpan.toBeAdvised(day, settings.hostZone());
            case DATE_ONLY, DAYS, NOT_STATED -> TimeSpan.on(day, settings.hostZone());
        };
    }

    /** When something is that follows it: an hour from its end, else on its day, else nobody knows when. */
    public TimeSpan after(TimeSpan before) {
        if (!before.timed() || before.end().isEmpty())
            return day(before).map(day -> TimeSpan.on(day, settings.hostZone())).orElse(TimeSpan.NOT_STATED);
        TimePoint start = before.end().get();
        return new TimeSpan(Optional.of(start), Optional.of(start.plusMinutes(60)), Certainty.EXACT, Optional.empty());
    }

    /** When a new event is: after that one, else on the first day. */
    public TimeSpan following(Optional<TimeSpan> before) {
        return before.map(this::after).orElseGet(() -> TimeSpan.on(settings.firstDay(), settings.hostZone()));
    }

    private LocalDate date(String word, Optional<LocalDate> near, String typed) {
        LocalDate from = near.orElse(settings.firstDay());
        for (int step = 0; step < 7; step++) {
            // the nearest of that name; where no day is known, the first of the visit
            int days = near.isEmpty() ? step : step % 2 == 0 ? step / 2 : -(step + 1) / 2;
            LocalDate day = from.plusDays(days);
            String name =
                    Fold.fold(messages.text("time.day." + day.getDayOfWeek().getValue()));
            if (word.length() > 1 && name.startsWith(word)) return day;
        }
        return input.date(word, from).orElseThrow(() -> new Refused("refused.date", typed));
    }

    private static String plain(String typed) {
        return Fold.fold(typed.strip()).replace('–', '-').replace('—', '-');
    }
}
