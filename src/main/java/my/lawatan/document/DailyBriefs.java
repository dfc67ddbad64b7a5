package my.lawatan.document;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import my.lawatan.document.DailyBrief.Engagement;
import my.lawatan.document.DailyBrief.Row;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.Trip;

/** Makes the daily brief of one day out of its parts. */
final class DailyBriefs {
    private final Commission commission;
    private final Trip trip;
    private final LocalDate date;
    private final Drawn whole;
    private final Wording words;
    private final TripDay day;
    private final Imprint imprint;

    /** @param whole the trip with everything, by which people stand in order for whoever reads */
    DailyBriefs(Commission commission, Drawn whole, LocalDate date) {
        this.commission = commission;
        this.trip = commission.trip();
        this.whole = whole;
        this.date = date;
        this.words = commission.words().inOrderOf(whole.trip());
        this.day = new TripDay(trip, date);
        this.imprint = new Imprint(commission, words, PaperKind.DAILY_BRIEF);
    }

    DailyBrief brief() {
        Timetable table = new Timetable(words, day);
        Optional<Timetable> before = commission.before().map(this::tableBefore);
        Tomorrow tomorrow = new Tomorrow(words, new TripDay(trip, date.plusDays(1)), commission.edition());
        DayLists lists = new DayLists(words, day);
        List<Row> programme = Timetable.marked(table.principals(), before.map(Timetable::principals));
        List<Row> alongside = Timetable.marked(table.others(), before.map(Timetable::others));
        return new DailyBrief(
                words.language(),
                date,
                commission.asOf(),
                imprint.fileName(date + "_daily-brief"),
                imprint.ofDay(day),
                commission
                        .before()
                        .map(b -> words.say("changes", b.version().name()))
                        .orElse(""),
                changes(),
                day.day().map(d -> words.of(d.notes())).orElse(""),
                new Strip(words, day).cells(),
                words.zones(),
                programme,
                alongside,
                programme.isEmpty() ? words.say(alongside.isEmpty() ? "nothing" : "nothing-principal") : "",
                tomorrow.head(),
                tomorrow.lines(),
                // what is to be settled and what nobody knows yet is the office's work, and nobody else's
                commission.office() ? Findings.of(words, day, commission.asOf()) : List.of(),
                commission.office() ? new OpenPoints(words, day).lines() : List.of(),
                engagements(),
                lists.rides(),
                lists.cars(),
                commission.edition().sees(ItemKind.PERSON, "diet") ? lists.meals() : List.of(),
                lists.contacts(commission.edition().sees(ItemKind.PERSON, "phone")),
                lists.numbers());
    }

    private List<Engagement> engagements() {
        List<Engagement> now = new Engagements(words, day).all();
        if (commission.before().isEmpty()) return now;
        Trip then = commission.before().get().trip();
        Map<String, Engagement> before = new HashMap<>();
        new Engagements(wordsBefore(then), new TripDay(then, date)).all().forEach(e -> before.put(e.anchor(), e));
        return now.stream()
                .map(engagement -> engagement.marked(Optional.ofNullable(before.get(engagement.anchor()))))
                .toList();
    }

    private Wording wordsBefore(Trip before) {
        return words.about(before).inOrderOf(whole.before().orElse(before));
    }

    private Timetable tableBefore(Issue.Frozen before) {
        return new Timetable(wordsBefore(before.trip()), new TripDay(before.trip(), date));
    }

    private List<Line> changes() {
        if (commission.before().isEmpty()) return List.of();
        List<Line> lines = new DayChanges(words, date, commission.before().get().trip()).lines();
        return lines.isEmpty() ? List.of(new Line("", words.say("changes.none"))) : lines;
    }
}
