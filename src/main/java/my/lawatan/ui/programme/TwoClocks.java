package my.lawatan.ui.programme;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import my.lawatan.text.Messages;
import my.lawatan.text.Times;
import my.lawatan.trip.Certainty;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.TripSettings;
import my.lawatan.ui.kit.timeline.plan.Gutter;

/** The host's clock beside the one at home: the gutter, what the date is at home, times in both. */
final class TwoClocks {
    private final TripSettings settings;
    private final HostDays days;
    private final Messages messages;
    private final Times times;
    private final String hostName;
    private final String homeName;

    TwoClocks(TripSettings settings, HostDays days, Messages messages) {
        this.settings = settings;
        this.days = days;
        this.messages = messages;
        this.times = new Times(messages);
        this.hostName = brief(settings.hostCity().in(messages.language()));
        this.homeName = brief(settings.homeCity().in(messages.language()));
    }

    /** The hours of the first day, to {@code lastMinute}. */
    Gutter gutter(int lastMinute) {
        return gutter(lastMinute, settings.hostZone());
    }

    /** The same with the clock of {@code shown} in the place of the host's: that of where the day takes place. */
    Gutter gutter(int lastMinute, ZoneId shown) {
        List<Gutter.Tick> ticks = new ArrayList<>();
        LocalDate first = days.days().get(0);
        long before = 0;
        for (int minute = 0; minute <= lastMinute; minute += Gutter.FINEST) {
            ZonedDateTime home = home(first, minute);
            long ahead = ChronoUnit.DAYS.between(first, home.toLocalDate());
            String change = ahead == before ? "" : turn(ahead);
            before = ahead;
            String host = shown.equals(settings.hostZone())
                    ? times.clock(first.atStartOfDay().plusMinutes(minute).toLocalTime())
                    : times.clock(home.toInstant(), shown);
            ticks.add(new Gutter.Tick(minute, host, sameClock() ? "" : times.clock(home.toLocalTime()), change));
        }
        return new Gutter(name(shown), sameClock() ? "" : homeName(), messages.text("programme.all-day"), ticks);
    }

    // two cities may be in one zone, and then a second column would only repeat the first
    private boolean sameClock() {
        return settings.hostZone().equals(settings.homeZone());
    }

    private String turn(long ahead) {
        if (ahead == 0) return messages.text("programme.same-day");
        if (ahead < 0) return messages.text("programme.day-before");
        return messages.text(ahead == 1 ? "programme.next-day" : "programme.day-after-next");
    }

    private ZonedDateTime home(LocalDate day, int minute) {
        return days.point(day, minute, settings.hostZone()).instant().atZone(settings.homeZone());
    }

    /** Which other date it is at home on that day of the host, and from or until when; empty if it is the same all day. */
    String homeDate(LocalDate day) {
        LocalDate morning = home(day, 0).toLocalDate();
        LocalDate night = home(day, HostDays.DAY - 1).toLocalDate();
        if (morning.equals(day) && night.equals(day)) return "";
        LocalDate other = morning.equals(day) ? night : morning;
        if (morning.equals(night)) return messages.text("programme.home.all-day", homeName(), times.dayHead(other));
        String key = morning.equals(day) ? "programme.home.from" : "programme.home.until";
        return messages.text(key, homeName(), times.dayHead(other), times.clock(turningMinute(morning)));
    }

    /** As {@link #homeDate}, in few letters: the two dates that it is at home in the course of the day. */
    String homeDateBrief(LocalDate day) {
        LocalDate morning = home(day, 0).toLocalDate();
        LocalDate night = home(day, HostDays.DAY - 1).toLocalDate();
        if (morning.equals(night)) return homeDate(day);
        return messages.text("programme.home.brief", homeName(), morning.getDayOfMonth(), night.getDayOfMonth());
    }

    private java.time.LocalTime turningMinute(LocalDate morning) {
        LocalDateTime midnight = morning.plusDays(1).atStartOfDay();
        return midnight.atZone(settings.homeZone())
                .withZoneSameInstant(settings.hostZone())
                .toLocalTime();
    }

    /** Wed 13 Nov 10:30–12:30 Lima, and on further lines the same at home and where it happens, if it is another time there. */
    List<String> lines(TimePoint start, Optional<TimePoint> end) {
        List<String> lines = new ArrayList<>();
        lines.add(line(start, end, settings.hostZone(), hostName()));
        if (!sameClock()) lines.add(line(start, end, settings.homeZone(), homeName()));
        TimeSpan span = new TimeSpan(Optional.of(start), end, Certainty.EXACT, Optional.empty());
        boolean twoZones = end.filter(e -> !e.zone().equals(start.zone())).isPresent();
        boolean third =
                !start.zone().equals(settings.hostZone()) && !start.zone().equals(settings.homeZone());
        if (twoZones) lines.add(new OwnClocks(settings, messages).of(span));
        else if (third) lines.add(line(start, end, start.zone(), name(start.zone())));
        return lines;
    }

    private String line(TimePoint start, Optional<TimePoint> end, ZoneId zone, String name) {
        ZonedDateTime from = start.instant().atZone(zone);
        String begins = times.shortDate(from.toLocalDate()) + " " + times.clock(from.toLocalTime());
        String ends = end.map(e -> {
                    ZonedDateTime to = e.instant().atZone(zone);
                    boolean sameDay = to.toLocalDate().equals(from.toLocalDate());
                    return (sameDay ? "–" : " – " + times.shortDate(to.toLocalDate()) + " ")
                            + times.clock(to.toLocalTime());
                })
                .orElse("");
        return begins + ends + " " + name;
    }

    /** By which city a clock is known. */
    String name(ZoneId zone) {
        return new OwnClocks(settings, messages).city(zone);
    }

    /** The day of the programme it is under; none if no day is known. */
    Optional<LocalDate> day(TimeSpan when) {
        return days.slot(when).map(HostDays.Slot::day).or(when::day);
    }

    String hostName() {
        return hostName;
    }

    String homeName() {
        return homeName;
    }

    /** "K.L." for Kuala Lumpur; a single word is left as it is. */
    static String brief(String city) {
        String[] words = city.strip().split("\\s+", -1);
        if (words.length < 2) return city.strip();
        StringBuilder brief = new StringBuilder();
        for (String word : words)
            brief.append(word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT))
                    .append('.');
        return brief.toString();
    }
}
