package my.lawatan.document;

import java.time.Instant;
import java.util.List;
import my.lawatan.document.Seen.Form;
import my.lawatan.trip.Track;
import my.lawatan.trip.Trip;

/** Makes the paper of the programme as it is looked at. */
final class TimetablePapers {
    private final Trip trip;
    private final Seen seen;
    private final Instant asOf;
    private final Wording words;
    private final Imprint imprint;

    TimetablePapers(Commission commission, Seen seen) {
        this.trip = commission.trip();
        this.seen = seen;
        this.asOf = commission.asOf();
        this.words = commission.words();
        this.imprint = new Imprint(commission, words, PaperKind.TIMETABLE);
    }

    TimetablePaper paper() {
        TimetableRows.Table table =
                switch (seen.form()) {
                    case TRIP -> new TimetableGrid(trip, seen, words).days();
                    case DAY -> new TimetableGrid(trip, seen, words).programmes();
                    case LIST -> new TimetableRows(trip, seen, words).list();
                    case LINES -> new TimetableRows(trip, seen, words).lines();
                };
        return new TimetablePaper(
                words.language(),
                asOf,
                imprint.fileName(
                        seen.form() == Form.TRIP
                                ? "timetable"
                                : "timetable-" + seen.form().name().toLowerCase(java.util.Locale.ROOT)),
                imprint.named(
                        name(),
                        Wording.join(Wording.DOT, programme(), words.hostCityInFull()),
                        Wording.join(
                                Wording.DOT,
                                words.dates(),
                                words.of(trip.settings().title()))),
                table.heads(),
                table.narrow(),
                table.rows(),
                table.rows().isEmpty() ? words.say("visit.nothing") : "");
    }

    private String name() {
        return switch (seen.form()) {
            case TRIP -> imprint.paper();
            case DAY ->
                seen.days().stream()
                        .findFirst()
                        .map(day -> Imprint.capital(words.times().longDate(day)))
                        .orElseGet(imprint::paper);
            case LIST -> words.say("timetable.list");
            case LINES -> words.say("paper.line-by-line");
        };
    }

    private String programme() {
        List<String> named = seen.track().flatMap(trip.tracks()::get).stream()
                .map(Track::name)
                .map(words::of)
                .toList();
        return named.isEmpty() ? words.say("timetable.all") : named.get(0);
    }
}
