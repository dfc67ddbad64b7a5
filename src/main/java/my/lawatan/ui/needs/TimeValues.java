package my.lawatan.ui.needs;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import my.lawatan.trip.Nights;
import my.lawatan.trip.Refused;
import my.lawatan.trip.TimePoint;
import my.lawatan.ui.kit.TimeInput;

/** How days and times of registers are shown and typed. */
final class TimeValues {
    private static final Pattern ENDS = Pattern.compile("\\s*[–—]\\s*|\\s+-\\s+");
    private static final Pattern DAYS = Pattern.compile("(?<=^\\d{1,2})-(?=\\d{1,2}\\b(?!-))");
    private final Reading reading;

    TimeValues(Reading reading) {
        this.reading = reading;
    }

    Value<TimePoint> moment() {
        Value<Optional<TimePoint>> perhaps = deadline();
        return new Value<>() {
            @Override
            public String shown(TimePoint value) {
                return perhaps.shown(Optional.of(value));
            }

            @Override
            public String written(TimePoint value) {
                return perhaps.written(Optional.of(value));
            }

            @Override
            public TimePoint read(TimePoint was, String typed) {
                return perhaps.read(Optional.of(was), typed).orElse(was);
            }

            @Override
            public String key(TimePoint value) {
                return value.instant().toString();
            }
        };
    }

    /** A day, or a day and a time, by the clock that was meant before or else by the host's. */
    Value<Optional<TimePoint>> deadline() {
        return new Value<>() {
            @Override
            public String shown(Optional<TimePoint> value) {
                boolean elsewhere =
                        value.filter(p -> !p.zone().equals(reading.zone())).isPresent();
                return elsewhere ? written(value) + " " + city(value.orElseThrow()) : written(value);
            }

            @Override
            public String written(Optional<TimePoint> value) {
                return value.map(TimeValues.this::clock).orElse("");
            }

            @Override
            public Optional<TimePoint> read(Optional<TimePoint> was, String typed) {
                return new TimeInput(reading.messages())
                        .point(
                                typed,
                                was.map(TimePoint::date)
                                        .orElse(reading.trip().settings().firstDay()),
                                was.map(TimePoint::zone).orElse(reading.zone()));
            }

            @Override
            public String key(Optional<TimePoint> value) {
                return value.map(p -> p.instant().toString()).orElse("");
            }
        };
    }

    private String clock(TimePoint point) {
        String day = reading.times().shortDate(point.date());
        return point.time().map(t -> day + " " + reading.times().clock(t)).orElse(day);
    }

    private static String city(TimePoint point) {
        String id = point.zone().getId();
        return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
    }

    /** From a day to a day; either may be left out. */
    Value<Nights> nights() {
        return new Value<>() {
            @Override
            public String shown(Nights value) {
                if (value.equals(Nights.NOT_STATED)) return "";
                return (day(value.from()) + " – " + day(value.until())).strip();
            }

            @Override
            public Nights read(Nights was, String typed) {
                if (typed.isBlank()) return Nights.NOT_STATED;
                List<String> ends = ends(typed);
                TimeInput input = new TimeInput(reading.messages());
                LocalDate near = reading.trip().settings().lastDay();
                Optional<LocalDate> until = input.date(ends.get(1), was.until().orElse(near));
                return new Nights(input.date(ends.get(0), until.orElse(near)), until);
            }

            @Override
            public String key(Nights value) {
                return value.from().or(value::until).map(Object::toString).orElse("");
            }
        };
    }

    // "12–16 Nov" needs no blanks, a date with hyphens in it does
    private static List<String> ends(String typed) {
        List<String> ends = List.of(ENDS.split(typed, -1));
        if (ends.size() < 2) ends = List.of(DAYS.split(typed, -1));
        if (ends.size() != 2) throw new Refused("refused.register-nights", typed);
        return ends;
    }

    private String day(Optional<LocalDate> day) {
        return day.map(reading.times()::shortDate).orElse("");
    }
}
