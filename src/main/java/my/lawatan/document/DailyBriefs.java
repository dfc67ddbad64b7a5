package my.lawatan.document;

import java.time.Instant;
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
    private final Trip trip;
    private final LocalDate date;
    private final Drawn whole;
    private final Issue issue;
    private final Instant asOf;
    private final Wording words;
    private final TripDay day;
    private final Edition edition;
    private final Imprint imprint;

    /** @param trip as its readers may have it
     * @param whole the same with everything, by which people stand in order for whoever reads */
    DailyBriefs(Trip trip, Drawn whole, LocalDate date, Edition edition, Voice voice, Issue issue, Instant asOf) {
        this.trip = trip;
        this.whole = whole;
        this.date = date;
        this.issue = issue;
        this.asOf = asOf;
        this.words = new Wording(trip, edition, voice).inOrderOf(whole.trip());
        this.day = new TripDay(trip, date);
        this.edition = edition;
        this.imprint = new Imprint(words, PaperKind.DAILY_BRIEF, edition, issue, asOf);
    }

    DailyBrief brief() {
        Timetable table = new Timetable(words, day);
        Optional<Timetable> before = issue.before().map(this::tableBefore);
        Tomorrow tomorrow = new Tomorrow(words, new TripDay(trip, date.plusDays(1)), edition);
        Lists lists = new Lists(words, day);
        List<Row> programme = Timetable.marked(table.principals(), before.map(Timetable::principals));
        List<Row> alongside = Timetable.marked(table.others(), before.map(Timetable::others));
        return new DailyBrief(
                words.language(),
                date,
                asOf,
                imprint.fileName(date + "_daily-brief"),
                imprint.ofDay(day),
                issue.before()
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
                office() ? Findings.of(words, day, asOf) : List.of(),
                office() ? new Open(words, day).lines() : List.of(),
                engagements(),
                lists.rides(),
                lists.cars(),
                edition.sees(ItemKind.PERSON, "diet") ? lists.meals() : List.of(),
                lists.contacts(edition.sees(ItemKind.PERSON, "phone")),
                lists.numbers());
    }

    private List<Engagement> engagements() {
        List<Engagement> now = new Engagements(words, day).all();
        if (issue.before().isEmpty()) return now;
        Trip then = issue.before().get().trip();
        Map<String, Engagement> before = new HashMap<>();
        new Engagements(wordsBefore(then), new TripDay(then, date)).all().forEach(e -> before.put(e.anchor(), e));
        return now.stream()
                .map(engagement -> engagement.marked(Optional.ofNullable(before.get(engagement.anchor()))))
                .toList();
    }

    // what is to be settled and what nobody knows yet is the office's work, and nobody else's
    private boolean office() {
        return edition == Edition.OFFICE;
    }

    private Wording wordsBefore(Trip before) {
        return words.about(before).inOrderOf(whole.before().orElse(before));
    }

    private Timetable tableBefore(Issue.Frozen before) {
        return new Timetable(wordsBefore(before.trip()), new TripDay(before.trip(), date));
    }

    private List<Line> changes() {
        if (issue.before().isEmpty()) return List.of();
        List<Line> lines = new DayChanges(words, date, issue.before().get().trip()).lines();
        return lines.isEmpty() ? List.of(new Line("", words.say("changes.none"))) : lines;
    }
}
