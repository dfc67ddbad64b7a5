package my.lawatan.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import my.lawatan.document.TimetablePaper.Cell;
import my.lawatan.document.TimetablePaper.Entry;
import my.lawatan.document.TimetablePaper.Head;
import my.lawatan.document.TimetablePaper.Look;
import my.lawatan.document.TimetablePaper.Row;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.Id;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Track;
import my.lawatan.trip.Trip;

/** The programme one line after another: as a list of events, or minute by minute. */
final class TimetableRows {
    private final Trip trip;
    private final Seen seen;
    private final Wording words;

    /** @param narrow how many columns at the left hold no more than a time */
    record Table(List<Head> heads, int narrow, List<Row> rows) {}

    TimetableRows(Trip trip, Seen seen, Wording words) {
        this.trip = trip;
        this.seen = seen;
        this.words = words;
    }

    /** The events in the order in which they are listed, and prayers and sunrise between them. */
    Table list() {
        Map<Id<Event>, Seen.Sun> sun =
                seen.sun().stream().collect(Collectors.toMap(Seen.Sun::line, s -> s, (one, other) -> one));
        List<Row> rows = seen.events().stream()
                .flatMap(id -> trip
                        .events()
                        .get(id)
                        .map(this::listed)
                        .or(() -> Optional.ofNullable(sun.get(id)).map(this::listed))
                        .stream())
                .toList();
        return new Table(
                heads(
                        "column.day",
                        "column.time",
                        "",
                        "column.event",
                        "column.kind",
                        "column.venue",
                        "column.tracks",
                        "column.status"),
                3,
                rows);
    }

    // a key that is empty stands for the clock at home
    private List<Head> heads(String... keys) {
        return Stream.of(keys)
                .map(key -> new Head(key.isEmpty() ? words.homeCity() : words.say(key), ""))
                .toList();
    }

    private Row listed(Event event) {
        LocalDate day = event.when().day().orElse(trip.settings().firstDay());
        When when = new Clocks(words, day).of(event.when());
        String date = event.when().day().map(words.times()::shortDate).orElse("");
        boolean off = event.status() == EventStatus.CANCELLED;
        return new Row(
                Look.PLAIN,
                Anchor.of(event),
                cells(
                        Entry.of(date),
                        Entry.of(when.line()),
                        Entry.of(when.home()),
                        new Entry("", "", words.of(event.title()), "", off),
                        Entry.of(words.word(event.type())),
                        Entry.of(event.place().map(words::place).orElse("")),
                        Entry.of(tracks(event)),
                        Entry.of(event.status() == EventStatus.NOT_STATED ? "" : words.word(event.status()))));
    }

    private Row listed(Seen.Sun sun) {
        When when = when(sun);
        return new Row(
                Look.QUIET,
                "",
                cells(
                        Entry.of(words.times().shortDate(sun.day())),
                        Entry.of(when.line()),
                        Entry.of(when.home()),
                        Entry.of(name(sun)),
                        Entry.of(""),
                        Entry.of(""),
                        Entry.of(""),
                        Entry.of("")));
    }

    private When when(Seen.Sun sun) {
        return new Clocks(words, sun.day())
                .of(TimeSpan.from(TimePoint.of(sun.at(), trip.settings().hostZone())));
    }

    private String name(Seen.Sun sun) {
        return words.say("prayer." + sun.name());
    }

    private String tracks(Event event) {
        return event.tracks().stream()
                .flatMap(id -> trip.tracks().get(id).stream())
                .sorted(Track.ORDER)
                .map(track -> words.of(track.name()))
                .collect(Collectors.joining(", "));
    }

    private static List<Cell> cells(Entry... entries) {
        return Stream.of(entries).map(entry -> new Cell(List.of(entry))).toList();
    }

    /** Minute by minute, with movements and instructions to others. */
    Table lines() {
        List<Row> rows = new ArrayList<>();
        ProgrammeRows programme = new ProgrammeRows(words);
        for (LocalDate date : seen.days()) {
            TripDay day = new TripDay(trip, date);
            Predicate<Event> shown = seen::shows;
            List<DayOrder.Entry> entries = new DayOrder(day).all(shown);
            List<Programme.Row> lines = programme.rows(day, entries, Map.of(), false);
            if (lines.isEmpty()) continue;
            String theme = day.day().map(d -> words.of(d.theme())).orElse("");
            String head =
                    Wording.join(Wording.DOT, Imprint.capital(words.times().longDate(date)), theme);
            SunRows sun = new SunRows(date);
            rows.add(new Row(Look.HEAD, "", cells(Entry.of(""), Entry.of(""), Entry.of(head), Entry.of(""))));
            for (int i = 0; i < lines.size(); i++) {
                entries.get(i).at().ifPresent(at -> rows.addAll(sun.until(at)));
                rows.add(line(lines.get(i)));
            }
            rows.addAll(sun.until(Instant.MAX));
        }
        return new Table(heads("column.time", "", "column.event", "column.venue"), 2, rows);
    }

    /** Prayers and sunrise of one day, one after the other. */
    private final class SunRows {
        private final Deque<Seen.Sun> left;

        SunRows(LocalDate date) {
            left = seen.sun().stream()
                    .filter(sun -> sun.day().equals(date))
                    .collect(Collectors.toCollection(ArrayDeque::new));
        }

        /** Those before that instant which have not been told yet. */
        List<Row> until(Instant at) {
            List<Row> rows = new ArrayList<>();
            while (!left.isEmpty() && left.peek().at().isBefore(at)) {
                Seen.Sun sun = left.poll();
                When when = when(sun);
                rows.add(new Row(
                        Look.QUIET,
                        "",
                        cells(Entry.of(when.line()), Entry.of(when.home()), Entry.of(name(sun)), Entry.of(""))));
            }
            return rows;
        }
    }

    private static Row line(Programme.Row row) {
        if (row instanceof Programme.Item item)
            return new Row(
                    Look.PLAIN,
                    item.anchor(),
                    cells(
                            Entry.of(item.when().line()),
                            Entry.of(item.when().home()),
                            new Entry("", "", item.title(), "", item.cancelled()),
                            Entry.of(item.place())));
        Programme.Way way = (Programme.Way) row;
        return new Row(
                way.indented() ? Look.INDENTED : Look.QUIET,
                way.anchor(),
                cells(Entry.of(way.when().line()), Entry.of(way.when().home()), Entry.of(way.text()), Entry.of("")));
    }
}
