package my.lawatan.ui.programme;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import my.lawatan.protocol.prayer.Prayers;
import my.lawatan.text.Messages;
import my.lawatan.trip.Trip;

/** The sun and the prayers of days, reckoned by the trip's method for the place where the traveller is then; in flight there are none. */
final class SkyTimes {
    private final Trip trip;
    private final Stays stays;
    private final HostDays days;
    private final Messages messages;
    private final List<SkyTime> times = new ArrayList<>();

    private SkyTimes(Trip trip, HostDays days, Messages messages) {
        this.trip = trip;
        this.stays = Stays.of(trip);
        this.days = days;
        this.messages = messages;
    }

    /** In order of time. */
    static List<SkyTime> of(Trip trip, HostDays days, Messages messages) {
        SkyTimes all = new SkyTimes(trip, days, messages);
        days.days().forEach(all::add);
        all.times.sort(Comparator.comparing(SkyTime::at));
        return all.times;
    }

    private void add(LocalDate day) {
        Instant from = day.atStartOfDay(days.host()).toInstant();
        Instant to = day.plusDays(1).atStartOfDay(days.host()).toInstant();
        List<Stays.Stay> all = stays.stays();
        for (int i = 0; i < all.size(); i++) {
            Instant begins = latest(from, all.get(i).from());
            Instant ends = i + 1 < all.size() && all.get(i + 1).from().isBefore(to)
                    ? all.get(i + 1).from()
                    : to;
            if (begins.isBefore(ends)) add(day, all.get(i), begins, ends);
        }
    }

    private static Instant latest(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    private void add(LocalDate day, Stays.Stay stay, Instant from, Instant to) {
        if (stay.where().isEmpty()) return;
        // far from the zone's middle the last prayer is after midnight
        LocalDate first = from.atZone(stay.zone()).toLocalDate().minusDays(1);
        LocalDate last = to.atZone(stay.zone()).toLocalDate();
        for (LocalDate date = first; !date.isAfter(last); date = date.plusDays(1)) {
            boolean friday = date.getDayOfWeek() == DayOfWeek.FRIDAY;
            names(Prayers.of(stay.where().get(), date, stay.zone(), trip.settings()), friday)
                    .forEach((name, local) -> local.map(
                                    l -> l.atZone(stay.zone()).toInstant())
                            .filter(at -> !at.isBefore(from) && at.isBefore(to) && !stays.inTheAir(at))
                            .ifPresent(at -> times.add(new SkyTime(
                                    name, messages.text("programme.prayer." + name), day, at, stay.zone()))));
        }
    }

    // near the poles the sun may not rise, and there is no time then
    private static Map<String, Optional<LocalDateTime>> names(Prayers times, boolean friday) {
        Map<String, Optional<LocalDateTime>> names = new LinkedHashMap<>();
        names.put("fajr", times.fajr());
        names.put("sunrise", times.sunrise());
        names.put(friday ? "friday" : "dhuhr", times.dhuhr());
        names.put("asr", times.asr());
        names.put("maghrib", times.maghrib());
        names.put("isha", times.isha());
        return names;
    }
}
