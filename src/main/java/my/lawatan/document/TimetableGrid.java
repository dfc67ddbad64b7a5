package my.lawatan.document;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import my.lawatan.document.TimetablePaper.Cell;
import my.lawatan.document.TimetablePaper.Entry;
import my.lawatan.document.TimetablePaper.Head;
import my.lawatan.document.TimetablePaper.Look;
import my.lawatan.document.TimetablePaper.Row;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.Id;
import my.lawatan.trip.Track;
import my.lawatan.trip.Trip;

/** Columns over the hours of the host's clock, with that at home beside it: each event stands in the row in which it begins. */
final class TimetableGrid {
    private static final int HOUR = 60;
    private static final int LONGEST_GAP = 4 * HOUR;

    /** What begins on another day than it is on, by the host's clock, stands in the first row. */
    private static final int FIRST = 0;

    private final Trip trip;
    private final Seen seen;
    private final Wording words;
    private final ZoneId host;
    private final ZoneId home;

    private record Column(Head head, TripDay day, List<Event> events) {}

    TimetableGrid(Trip trip, Seen seen, Wording words) {
        this.trip = trip;
        this.seen = seen;
        this.words = words;
        this.host = trip.settings().hostZone();
        this.home = trip.settings().homeZone();
    }

    /** A column a day. */
    TimetableRows.Table days() {
        List<Column> columns = new ArrayList<>();
        for (LocalDate date : seen.days()) {
            TripDay day = new TripDay(trip, date);
            String theme = day.day().map(d -> words.of(d.theme())).orElse("");
            columns.add(new Column(
                    new Head(words.times().shortDate(date), theme),
                    day,
                    day.events().stream().filter(seen::shows).toList()));
        }
        List<Row> rows = rows(columns);
        List<Event> undated =
                TripDays.undated(trip).events().stream().filter(seen::shows).toList();
        if (!undated.isEmpty() && !columns.isEmpty()) rows.add(undated(undated, columns));
        return new TimetableRows.Table(heads(columns), clocks(), rows);
    }

    /** A column a programme. */
    TimetableRows.Table programmes() {
        List<Column> columns = new ArrayList<>();
        if (seen.days().isEmpty()) return new TimetableRows.Table(List.of(), clocks(), List.of());
        TripDay day = new TripDay(trip, seen.days().get(0));
        trip.tracks().stream()
                .sorted(Track.ORDER)
                .forEach(track -> columns.add(column(words.of(track.name()), day, Optional.of(track.id()))));
        if (day.events().stream().anyMatch(e -> e.tracks().isEmpty()) || columns.isEmpty())
            columns.add(column(words.say("timetable.none"), day, Optional.empty()));
        return new TimetableRows.Table(heads(columns), clocks(), rows(columns));
    }

    private static Column column(String name, TripDay day, Optional<Id<Track>> track) {
        return new Column(
                new Head(name, ""),
                day,
                day.events().stream()
                        .filter(e -> track.map(e.tracks()::contains)
                                .orElse(e.tracks().isEmpty()))
                        .toList());
    }

    private int clocks() {
        return host.equals(home) ? 1 : 2;
    }

    private List<Head> heads(List<Column> columns) {
        List<Head> heads = new ArrayList<>();
        heads.add(new Head(words.hostCity(), ""));
        if (clocks() == 2) heads.add(new Head(words.homeCity(), ""));
        columns.forEach(column -> heads.add(column.head()));
        return heads;
    }

    private List<Row> rows(List<Column> columns) {
        List<Row> rows = new ArrayList<>();
        List<Cell> untimed = new ArrayList<>();
        for (Column column : columns)
            untimed.add(new Cell(column.events().stream()
                    .filter(e -> !e.when().timed())
                    .map(e -> entry(column, e))
                    .toList()));
        if (untimed.stream().anyMatch(cell -> !cell.entries().isEmpty()))
            rows.add(row(words.say("timetable.all-day"), "", untimed));
        hours(columns)
                .forEach((minute, cells) -> rows.add(row(clock(columns, minute), atHome(columns, minute), cells)));
        return rows;
    }

    private Row row(String clock, String there, List<Cell> cells) {
        List<Cell> all = new ArrayList<>(List.of(new Cell(List.of(Entry.of(clock)))));
        if (clocks() == 2) all.add(new Cell(List.of(Entry.of(there))));
        all.addAll(cells);
        return new Row(Look.PLAIN, "", all);
    }

    // every row in which something begins, and the full hours between
    private SortedMap<Integer, List<Cell>> hours(List<Column> columns) {
        SortedMap<Integer, List<List<Entry>>> begun = new TreeMap<>();
        for (int i = 0; i < columns.size(); i++)
            for (Event event : columns.get(i).events())
                if (event.when().timed())
                    begun.computeIfAbsent(rowOf(columns.get(i), event), m -> empty(columns.size()))
                            .get(i)
                            .add(entry(columns.get(i), event));
        for (int minute : between(List.copyOf(begun.keySet()))) begun.put(minute, empty(columns.size()));
        // what is on all programmes of a day stands in the first of them
        Set<LocalDate> told = new HashSet<>();
        for (int i = 0; i < columns.size(); i++) {
            LocalDate date = columns.get(i).day().date();
            if (!told.add(date)) continue;
            for (Seen.Sun sun : seen.sun())
                if (sun.day().equals(date))
                    begun.computeIfAbsent(rowOf(date, sun.at()), m -> empty(columns.size()))
                            .get(i)
                            .add(Entry.small(words.say("prayer." + sun.name()) + " "
                                    + words.times().clock(sun.at(), host)));
        }
        SortedMap<Integer, List<Cell>> rows = new TreeMap<>();
        begun.forEach((minute, cells) ->
                rows.put(minute, cells.stream().map(Cell::new).toList()));
        return rows;
    }

    // a night in which nothing happens has no hours
    private List<Integer> between(List<Integer> begun) {
        int every = Math.max(HOUR, seen.step());
        List<Integer> hours = new ArrayList<>();
        for (int i = 0; i + 1 < begun.size(); i++)
            if (begun.get(i + 1) - begun.get(i) <= LONGEST_GAP)
                for (int hour = begun.get(i) / every * every + every; hour < begun.get(i + 1); hour += every)
                    hours.add(hour);
        return hours;
    }

    private static List<List<Entry>> empty(int columns) {
        List<List<Entry>> cells = new ArrayList<>();
        for (int i = 0; i < columns; i++) cells.add(new ArrayList<>());
        return cells;
    }

    private int rowOf(Column column, Event event) {
        return rowOf(column.day().date(), event.when().startInstant().orElseThrow());
    }

    private int rowOf(LocalDate date, Instant at) {
        LocalDateTime local = at.atZone(host).toLocalDateTime();
        long minute = ChronoUnit.MINUTES.between(date.atStartOfDay(), local);
        return (int) Math.max(FIRST, minute) / seen.step() * seen.step();
    }

    private String clock(List<Column> columns, int minute) {
        return mark(columns, there(columns, minute), host);
    }

    private String atHome(List<Column> columns, int minute) {
        return mark(columns, there(columns, minute), home);
    }

    private Instant there(List<Column> columns, int minute) {
        return columns.get(0)
                .day()
                .date()
                .atStartOfDay()
                .plusMinutes(minute)
                .atZone(host)
                .toInstant();
    }

    // "+1" where it is the day after that of the column
    private String mark(List<Column> columns, Instant at, ZoneId zone) {
        long days = ChronoUnit.DAYS.between(
                columns.get(0).day().date(), at.atZone(zone).toLocalDate());
        String mark = days == 0 ? "" : days > 0 ? " +" + days : " −" + -days;
        return words.times().clock(at, zone) + mark;
    }

    private Entry entry(Column column, Event event) {
        return entry(
                event,
                new Clocks(words, column.day().date()),
                new EventRows(
                        words, column.day(), new Clocks(words, column.day().date())));
    }

    private Entry entry(Event event, Clocks clocks, EventRows rows) {
        boolean sure = event.status() == EventStatus.CONFIRMED || event.status() == EventStatus.NOT_STATED;
        return new Entry(
                Anchor.of(event),
                clocks.of(event.when()).line(),
                words.of(event.title()),
                Wording.join(Wording.DOT, rows.place(event), sure ? "" : words.word(event.status())),
                event.status() == EventStatus.CANCELLED);
    }

    private Row undated(List<Event> events, List<Column> columns) {
        Cell across =
                new Cell(events.stream().map(e -> entry(columns.get(0), e)).toList());
        return row(words.say("when.not-stated"), "", List.of(across));
    }
}
