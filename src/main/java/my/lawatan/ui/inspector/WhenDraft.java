package my.lawatan.ui.inspector;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import my.lawatan.text.ClockTurns;
import my.lawatan.text.Fold;
import my.lawatan.text.Messages;
import my.lawatan.text.Times;
import my.lawatan.trip.Certainty;
import my.lawatan.trip.Refused;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.TimeSpan;
import my.lawatan.ui.inspector.WhenModel.Part;
import my.lawatan.ui.kit.TimeInput;

/** Turns the typed parts of a time into the time they mean, beside the time that stands there now. */
final class WhenDraft {
    private final Function<Part, String> typed;
    private final TimeSpan now;
    private final ZoneId hostZone;
    private final LocalDate firstDay;
    private final Words words;
    private final Map<Part, String> held;

    /** A part that is no date, time or zone. */
    static final class Wrong extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final Part part;
        private final Refused refused;

        Wrong(Part part, Refused refused) {
            super(refused);
            this.part = part;
            this.refused = refused;
        }

        Part part() {
            return part;
        }

        Refused refused() {
            return refused;
        }
    }

    WhenDraft(Function<Part, String> typed, TimeSpan now, ZoneId hostZone, LocalDate firstDay, Words words) {
        this.typed = typed;
        this.now = now;
        this.hostZone = hostZone;
        this.firstDay = firstDay;
        this.words = words;
        this.held = words.of(now, hostZone, firstDay.getYear());
    }

    /** What the parts mean under that certainty.
     *
     * @param by the part that was typed last: a start that is moved takes the end along
     * @throws Wrong if a part cannot be read
     * @throws Refused if the parts make no time */
    TimeSpan span(Optional<Part> by, Certainty certainty) {
        Optional<TimePoint> start = point(Part.START_DATE, Part.START_TIME, Part.START_ZONE, certainty);
        Optional<TimePoint> end = certainty == Certainty.DAYS || timed(certainty)
                ? movedEnd(by, start, certainty).or(() -> end(start, certainty))
                : Optional.empty();
        Optional<LocalDate> day = read(Part.PROGRAMME_DAY, text -> words.input.date(text, near(start)));
        return new TimeSpan(certainty == Certainty.NOT_STATED ? Optional.empty() : start, end, certainty, day);
    }

    private Optional<TimePoint> movedEnd(Optional<Part> by, Optional<TimePoint> start, Certainty certainty) {
        boolean startMoved =
                by.filter(p -> p == Part.START_DATE || p == Part.START_TIME).isPresent();
        boolean endTyped = changed(Part.END_DATE) || changed(Part.END_TIME) || changed(Part.END_ZONE);
        boolean kept = now.certainty() == certainty
                && now.start().isPresent()
                && now.end().isPresent();
        if (!startMoved || endTyped || !kept || start.isEmpty()) return Optional.empty();
        TimePoint before = now.start().get();
        TimePoint end = now.end().get();
        if (certainty == Certainty.DAYS)
            return Optional.of(
                    end.plusDays(start.get().date().toEpochDay() - before.date().toEpochDay()));
        if (!start.get().hasTime()) return Optional.empty();
        Instant moved = start.get().instant().plus(Duration.between(before.instant(), end.instant()));
        return Optional.of(TimePoint.of(moved, end.zone()));
    }

    private Optional<TimePoint> end(Optional<TimePoint> start, Certainty certainty) {
        if (timed(certainty)
                && typed.apply(Part.END_TIME).isBlank()
                && typed.apply(Part.END_DATE).isBlank()) return Optional.empty();
        Optional<LocalDate> date = read(Part.END_DATE, text -> words.input.date(text, near(start)));
        Optional<LocalTime> time = read(Part.END_TIME, words::clock);
        ZoneId zone = endZone(start.map(TimePoint::zone).orElse(hostZone));
        // an end without a date is on the day of the start
        return date.or(() -> time.isPresent() ? start.map(TimePoint::date) : Optional.empty())
                .map(d -> known(
                        Part.END_TIME,
                        now.end(),
                        new TimePoint(d, timed(certainty) ? time : Optional.empty(), zone, false)));
    }

    // both ends are in one place unless something else is said
    private ZoneId endZone(ZoneId startZone) {
        boolean onePlace = held.get(Part.END_ZONE).equals(held.get(Part.START_ZONE)) && !changed(Part.END_ZONE);
        return onePlace ? startZone : zone(Part.END_ZONE, startZone);
    }

    private Optional<TimePoint> point(Part datePart, Part timePart, Part zonePart, Certainty certainty) {
        Optional<LocalDate> date = read(datePart, text -> words.input.date(text, near(now.start())));
        Optional<LocalTime> time = timed(certainty) ? read(timePart, words::clock) : Optional.empty();
        ZoneId zone = zone(zonePart, hostZone);
        return date.map(d -> known(timePart, now.start(), new TimePoint(d, time, zone, false)));
    }

    // clocks may skip a time, or show it twice
    private TimePoint known(Part part, Optional<TimePoint> before, TimePoint point) {
        Optional<Boolean> which = words.which(typed.apply(part));
        if (point.equals(before.orElse(null)) && which.isEmpty()) return point;
        String city = point.zone().getId().substring(point.zone().getId().lastIndexOf('/') + 1);
        if (point.hasTime())
            words.turns
                    .skipped(point.local(), point.zone(), city.replace('_', ' '))
                    .ifPresent(no -> {
                        throw new Wrong(part, no);
                    });
        return which.map(later -> new TimePoint(point.date(), point.time(), point.zone(), later))
                .orElseGet(() -> keepLater(before, point));
    }

    // which of two equal local times was meant stays as it was while nothing else of the point changes
    private static TimePoint keepLater(Optional<TimePoint> before, TimePoint point) {
        return before.filter(TimePoint::later)
                .filter(b -> b.local().equals(point.local()) && b.zone().equals(point.zone()))
                .orElse(point);
    }

    private ZoneId zone(Part part, ZoneId otherwise) {
        String text = typed.apply(part);
        if (text.isBlank()) return otherwise;
        return read(part, t -> Optional.of(words.input.zone(t))).orElse(otherwise);
    }

    private boolean changed(Part part) {
        return !typed.apply(part).equals(held.get(part));
    }

    private LocalDate near(Optional<TimePoint> point) {
        return point.map(TimePoint::date).orElse(firstDay);
    }

    private static boolean timed(Certainty certainty) {
        return certainty == Certainty.EXACT || certainty == Certainty.ABOUT;
    }

    private <V> Optional<V> read(Part part, Function<String, Optional<V>> reader) {
        return wrongAt(part, () -> reader.apply(typed.apply(part)));
    }

    private static <V> V wrongAt(Part part, Supplier<V> reader) {
        try {
            return reader.get();
        } catch (Refused no) {
            throw new Wrong(part, no);
        }
    }

    /** How the parts are written in their fields. */
    static final class Words {
        private final Times times;
        private final TimeInput input;
        private final ClockTurns turns;
        private final String first;
        private final String second;

        Words(Messages messages) {
            this.turns = new ClockTurns(messages);
            this.first = messages.text("inspector.when.first");
            this.second = messages.text("inspector.when.second");
            this.times = new Times(messages);
            this.input = new TimeInput(messages);
        }

        /** @param year the year that goes without saying */
        Map<Part, String> of(TimeSpan when, ZoneId hostZone, int year) {
            Map<Part, String> words = new EnumMap<>(Part.class);
            words.put(Part.START_DATE, date(when.start(), year));
            words.put(Part.START_TIME, time(when.start()));
            words.put(
                    Part.START_ZONE,
                    when.start().map(TimePoint::zone).orElse(hostZone).getId());
            words.put(Part.END_DATE, date(when.end(), year));
            words.put(Part.END_TIME, time(when.end()));
            words.put(
                    Part.END_ZONE,
                    when.end()
                            .or(when::start)
                            .map(TimePoint::zone)
                            .orElse(hostZone)
                            .getId());
            words.put(
                    Part.PROGRAMME_DAY,
                    when.programmeDay().map(day -> date(day, year)).orElse(""));
            return words;
        }

        private String date(Optional<TimePoint> point, int year) {
            return point.map(TimePoint::date).map(day -> date(day, year)).orElse("");
        }

        // the year is said where it is not the trip's own
        private String date(LocalDate date, int year) {
            return date.getYear() == year ? times.shortDate(date) : times.shortDate(date) + " " + date.getYear();
        }

        private String time(Optional<TimePoint> point) {
            String clock = point.flatMap(TimePoint::time).map(times::clock).orElse("");
            return point.filter(TimePoint::inOverlap)
                    .map(p -> clock + " " + (p.later() ? second : first))
                    .orElse(clock);
        }

        /** The time in what is typed, which may say that it is the first or the second of two equal ones. */
        Optional<LocalTime> clock(String typed) {
            return input.time(which(typed).isPresent() ? typed.strip().replaceFirst("\\s+\\S+$", "") : typed);
        }

        /** Whether it says to be the second of two equal times, or the first; none if it says nothing of it. */
        Optional<Boolean> which(String typed) {
            String folded = Fold.fold(typed.strip());
            if (folded.endsWith(" " + Fold.fold(second))) return Optional.of(true);
            return folded.endsWith(" " + Fold.fold(first)) ? Optional.of(false) : Optional.empty();
        }
    }
}
