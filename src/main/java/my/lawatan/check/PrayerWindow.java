package my.lawatan.check;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import my.lawatan.protocol.prayer.Prayers;
import my.lawatan.trip.Coordinates;
import my.lawatan.trip.EventKind;
import my.lawatan.trip.Trip;

/**
 * The principal has no time for a prayer within its window, by the angles the trip states or those of the home capital; nothing is
 * found where neither says that anybody prays. On Friday the noon prayer is the one of the mosque. It is for the traveller to
 * decide; a traveller may pray the noon prayer with that of the afternoon, and sunset's with the evening's.
 */
final class PrayerWindow extends OfDays {
    private static final Quantity TO_PRAY = Quantity.minutes("to-pray", 15, 5, 60);
    private static final Quantity FRIDAY = Quantity.minutes("friday", 45, 15, 120);
    private static final Quantity COMBINED = new Quantity("combined", 1, Quantity.Unit.YES_OR_NO, 0, 1);

    private record Window(String key, LocalDateTime from, LocalDateTime to, int minutes) {}

    @Override
    public String name() {
        return "prayer-window";
    }

    @Override
    public List<Quantity> numbers() {
        return List.of(TO_PRAY, FRIDAY, COMBINED);
    }

    @Override
    List<Finding> on(Facts facts, LocalDate day) {
        if (!Prayers.observed(facts.trip().settings())) return List.of();
        long from = second(facts, day.atStartOfDay());
        List<Slot> busy =
                facts.own().between(from, second(facts, day.plusDays(1).atTime(6, 0)));
        if (busy.isEmpty()) return List.of();
        List<Finding> found = new ArrayList<>();
        where(facts.trip(), busy)
                .map(at -> Prayers.of(at, day, zone(facts), facts.trip().settings()))
                .ifPresent(times -> windows(facts, day, times)
                        .forEach(window -> of(facts, window).ifPresent(found::add)));
        return found;
    }

    private Stream<Window> windows(Facts facts, LocalDate day, Prayers times) {
        int pray = facts.number(this, TO_PRAY);
        boolean friday = day.getDayOfWeek() == DayOfWeek.FRIDAY;
        boolean combined = facts.number(this, COMBINED) > 0;
        Optional<LocalDateTime> night = times.fajr().map(fajr -> fajr.plusDays(1));
        int noon = friday ? facts.number(this, FRIDAY) : pray;
        List<Optional<Window>> all = new ArrayList<>();
        all.add(window("check.prayer-window.fajr", times.fajr(), times.sunrise(), pray));
        all.add(window(
                friday ? "check.prayer-window.friday" : "check.prayer-window.dhuhr",
                times.dhuhr(),
                friday || !combined ? times.asr() : times.maghrib(),
                noon));
        if (friday || !combined) all.add(window("check.prayer-window.asr", times.asr(), times.maghrib(), pray));
        all.add(window("check.prayer-window.maghrib", times.maghrib(), combined ? night : times.isha(), pray));
        if (!combined) all.add(window("check.prayer-window.isha", times.isha(), night, pray));
        return all.stream().flatMap(Optional::stream);
    }

    // near the poles the sun may not reach an angle, and there is no window then
    private static Optional<Window> window(
            String key, Optional<LocalDateTime> from, Optional<LocalDateTime> to, int minutes) {
        return from.flatMap(begins -> to.filter(begins::isBefore).map(ends -> new Window(key, begins, ends, minutes)));
    }

    private Optional<Finding> of(Facts facts, Window window) {
        long from = second(facts, window.from());
        long to = second(facts, window.to());
        List<Slot> busy = facts.own().between(from, to);
        if (busy.isEmpty() || !there(facts, from, to)) return Optional.empty();
        if (busy.stream().anyMatch(slot -> slot.event().type() == EventKind.WORSHIP)) return Optional.empty();
        if (Own.longestFree(busy, from, to) >= window.minutes() * 60L) return Optional.empty();
        return Optional.of(new Finding(
                name(),
                Severity.HINT,
                items(busy),
                window.key(),
                List.of(
                        window.from().toLocalDate(),
                        minute(window.from()),
                        minute(window.to()),
                        window.minutes(),
                        titles(busy))));
    }

    private static LocalTime minute(LocalDateTime time) {
        return time.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
    }

    // where the first of the events is of which that is known: within a city the sun is the same to a minute
    private static Optional<Coordinates> where(Trip trip, List<Slot> busy) {
        return busy.stream()
                .flatMap(slot -> slot.event().place().stream())
                .flatMap(place -> trip.enclosing(place).stream())
                .flatMap(place -> place.coordinates().stream())
                .findFirst();
    }
}
