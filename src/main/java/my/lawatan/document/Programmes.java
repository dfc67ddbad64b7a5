package my.lawatan.document;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import my.lawatan.document.DayOrder.Entry;
import my.lawatan.text.Words;
import my.lawatan.trip.Event;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Trip;
import my.lawatan.trip.TripSettings;

/** Makes the programme of the whole visit. */
final class Programmes {
    private final Commission commission;
    private final Trip trip;
    private final TripSettings settings;
    private final Wording words;
    private final Imprint imprint;
    private final ProgrammeRows rows;
    private final Optional<ProgrammeRows> before;

    /** @param whole the trip with everything, by which people stand in order for whoever reads */
    Programmes(Commission commission, Drawn whole) {
        this.commission = commission;
        this.trip = commission.trip();
        this.settings = trip.settings();
        this.words = commission.words().inOrderOf(whole.trip());
        this.imprint = new Imprint(commission, words, PaperKind.PROGRAMME);
        this.rows = new ProgrammeRows(words);
        this.before = commission
                .before()
                .map(Issue.Frozen::trip)
                .map(then -> new ProgrammeRows(
                        words.about(then).inOrderOf(whole.before().orElse(then))));
    }

    Programme paper() {
        List<Programme.Day> days = new ArrayList<>();
        for (LocalDate date : TripDays.of(trip)) days.add(day(new TripDay(trip, date)));
        List<Programme.Row> undated = undated();
        boolean nothing = trip.events().size() + trip.legs().size() == 0;
        return new Programme(
                words.language(),
                commission.asOf(),
                imprint.fileName("programme"),
                imprint.ofVisit(words.say(
                        "visit.title." + Words.kebab(settings.category().name()))),
                words.zones(),
                nothing ? List.of() : days,
                undated,
                nothing ? words.say("visit.nothing") : "");
    }

    private Programme.Day day(TripDay day) {
        DayOrder order = new DayOrder(day);
        List<Entry> principals = order.principals();
        List<Entry> others = order.others();
        Map<ItemRef, Programme.Row> then = before(day.date());
        return new Programme.Day(
                "day-" + day.date(),
                Imprint.capital(words.times().longDate(day.date())),
                Wording.join(Wording.DOT, imprint.dayOfTrip(day.date()), imprint.theme(day), atHome(day.date())),
                notes(day),
                rows.rows(day, principals, then, before.isPresent()),
                rows.rows(day, others, then, before.isPresent()),
                principals.isEmpty() ? words.say(others.isEmpty() ? "nothing" : "nothing-principal") : "");
    }

    private Map<ItemRef, Programme.Row> before(LocalDate date) {
        if (before.isEmpty()) return Map.of();
        TripDay day = new TripDay(commission.before().orElseThrow().trip(), date);
        DayOrder order = new DayOrder(day);
        Map<ItemRef, Programme.Row> rowsThen = new HashMap<>(before.get().byItem(day, order.principals()));
        rowsThen.putAll(before.get().byItem(day, order.others()));
        return rowsThen;
    }

    private List<Programme.Row> undated() {
        TripDay day = TripDays.undated(trip);
        Map<ItemRef, Programme.Row> then = before.isEmpty() ? Map.of() : undatedBefore(before.get());
        return rows.rows(day, entries(day), then, before.isPresent());
    }

    private Map<ItemRef, Programme.Row> undatedBefore(ProgrammeRows rowsBefore) {
        TripDay day = TripDays.undated(commission.before().orElseThrow().trip());
        return rowsBefore.byItem(day, entries(day));
    }

    private static List<Entry> entries(TripDay day) {
        List<Entry> entries = new ArrayList<>();
        for (Event event : day.events())
            entries.add(new Entry(event, event.when().startInstant(), false));
        return entries;
    }

    private String notes(TripDay day) {
        return day.day()
                .map(d -> Wording.join(
                        Wording.DOT,
                        d.dress().stated() ? words.say("item.attire", words.of(d.dress())) : "",
                        words.of(d.notes())))
                .orElse("");
    }

    /** "K.L.: Thursday 14 November from 11:00": when the date at home becomes another within the day; empty if it never does. */
    private String atHome(LocalDate date) {
        ZonedDateTime start = date.atStartOfDay(settings.hostZone());
        LocalDate there = start.withZoneSameInstant(settings.homeZone()).toLocalDate();
        LocalDate thereLater = date.plusDays(1)
                .atStartOfDay(settings.hostZone())
                .minus(1, ChronoUnit.MINUTES)
                .withZoneSameInstant(settings.homeZone())
                .toLocalDate();
        if (there.equals(thereLater)) return "";
        LocalTime change = thereLater
                .atStartOfDay(settings.homeZone())
                .withZoneSameInstant(settings.hostZone())
                .toLocalTime();
        LocalDate other = there.equals(date) ? thereLater : there;
        String key = there.equals(date) ? "visit.home-from" : "visit.home-until";
        return words.say(
                key,
                words.homeCity(),
                words.times().weekdayAndDate(other),
                words.times().clock(change));
    }
}
