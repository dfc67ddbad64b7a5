package my.lawatan.interchange.table;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import my.lawatan.interchange.Remark;
import my.lawatan.text.Messages;
import my.lawatan.text.Visible;
import my.lawatan.trip.Certainty;
import my.lawatan.trip.Language;
import my.lawatan.trip.Plain;
import my.lawatan.trip.Refused;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.TripSettings;

/** What one row states of an item, its day being known. Times are those of the host. */
final class RowReader {
    /** A title is not longer; what follows in the cell are remarks. */
    private static final int TITLE = 120;

    /** Before this an item may belong to the evening above it. */
    private static final LocalTime NIGHT_ENDS = LocalTime.of(5, 0);

    private static final LocalTime EVENING = LocalTime.of(18, 0);
    private final Columns columns;
    private final TripSettings settings;
    private final Pattern labelled;

    RowReader(Columns columns, TripSettings settings) {
        this.columns = columns;
        this.settings = settings;
        String places = Arrays.stream(Field.PLACE.headings(new Messages(Language.EN)))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        this.labelled = Pattern.compile("(?:" + places + ")\\s*:\\s*(.+)", Pattern.CASE_INSENSITIVE);
    }

    /** A row that states no item, and why. */
    static final class Unusable extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Remark why;

        Unusable(int row, String key, Object... arguments) {
            super(key + " " + List.of(arguments));
            this.why = Remark.at(row, key, arguments);
        }

        Remark why() {
            return why;
        }
    }

    /** What is repeated of a row, so that one knows which is meant. */
    String excerpt(Grid.Row row) {
        return Remark.excerpt(String.join(" · ", row.own()));
    }

    /**
     * The item of the row.
     *
     * @param before the item above it, if there is one
     * @param ofDay what is to be said of the day
     */
    HostRow of(Grid.Row row, LocalDate day, Optional<HostRow> before, List<Remark> ofDay) throws Unusable {
        List<Remark> said = new ArrayList<>(ofDay);
        if (row.struck()) said.add(Remark.at(row.number(), "interchange.table.struck"));
        Cells cells = cells(row);
        try {
            TimeSpan when = when(row, day, before, said);
            return new HostRow(
                    row.number(),
                    day,
                    when,
                    Plain.line(cells.title()),
                    cells.place(),
                    cells.people(),
                    cells.remarks(),
                    said);
        } catch (Refused e) {
            throw new Unusable(row.number(), e.key(), e.arguments().toArray());
        }
    }

    private record Cells(String title, String place, String people, String remarks) {}

    private Cells cells(Grid.Row row) throws Unusable {
        List<String> lines = new ArrayList<>(lines(columns.in(row, Field.ITEM)));
        String place = line(columns.in(row, Field.PLACE));
        for (String line : List.copyOf(lines)) {
            Matcher named = labelled.matcher(line);
            if (!place.isEmpty() || !named.matches()) continue;
            place = named.group(1).strip();
            lines.remove(line);
        }
        if (lines.isEmpty()) throw new Unusable(row.number(), "interchange.table.no-item", excerpt(row));
        String whole = String.join(" ", lines);
        boolean fits = whole.length() <= TITLE;
        List<String> rest = new ArrayList<>(fits ? List.of() : lines.subList(1, lines.size()));
        rest.addAll(lines(columns.in(row, Field.REMARKS)));
        String title = fits ? whole : lines.get(0);
        return new Cells(
                title, place, String.join("\n", lines(columns.in(row, Field.PEOPLE))), String.join("\n", rest));
    }

    private static List<String> lines(String text) {
        return text.lines().map(RowReader::line).filter(line -> !line.isEmpty()).toList();
    }

    private static String line(String text) {
        return Visible.line(text).replaceAll("[\\s\\u00A0]+", " ").strip();
    }

    private TimeSpan when(Grid.Row row, LocalDate day, Optional<HostRow> before, List<Remark> said) throws Unusable {
        String text = columns.in(row, Field.TIME);
        TimeCell time = TimeCell.read(text);
        if (!time.beside().isEmpty() && time.kind() != TimeCell.Kind.UNREADABLE)
            said.add(Remark.at(
                    row.number(),
                    "interchange.table.beside",
                    Remark.excerpt(time.beside()),
                    settings.hostZone().getId()));
        return switch (time.kind()) {
            case NOTHING -> TimeSpan.on(day, settings.hostZone());
            case TO_BE_ADVISED -> TimeSpan.toBeAdvised(day, settings.hostZone());
            case UNREADABLE -> throw new Unusable(row.number(), "interchange.table.no-time", Remark.excerpt(text));
            case TIME -> timed(row, time, day, before, said);
        };
    }

    private TimeSpan timed(Grid.Row row, TimeCell time, LocalDate day, Optional<HostRow> before, List<Remark> said) {
        LocalTime start = time.start().orElseThrow();
        boolean night = start.isBefore(NIGHT_ENDS)
                && before.filter(above -> above.day().equals(day) && late(above, day))
                        .isPresent();
        LocalDateTime from = (night ? day.plusDays(1) : day).atTime(start);
        TimePoint point = point(row, from, said);
        Optional<TimePoint> end = end(row, time)
                .filter(other -> !other.equals(start))
                .map(other -> point(
                        row,
                        (other.isAfter(start)
                                        ? from.toLocalDate()
                                        : from.toLocalDate().plusDays(1))
                                .atTime(other),
                        said));
        return new TimeSpan(
                Optional.of(point),
                end,
                time.about() ? Certainty.ABOUT : Certainty.EXACT,
                night ? Optional.of(day) : Optional.empty());
    }

    private static boolean late(HostRow above, LocalDate day) {
        return above.when()
                .start()
                .filter(TimePoint::hasTime)
                .map(TimePoint::local)
                .filter(at -> !at.isBefore(day.atTime(EVENING)))
                .isPresent();
    }

    private Optional<LocalTime> end(Grid.Row row, TimeCell time) {
        if (time.end().isPresent()) return time.end();
        return TimeCell.read(columns.in(row, Field.ENDS)).start();
    }

    private TimePoint point(Grid.Row row, LocalDateTime local, List<Remark> said) {
        TimePoint point = TimePoint.at(local, settings.hostZone());
        if (point.inGap())
            said.add(Remark.at(
                    row.number(), "interchange.gap", local, settings.hostZone().getId()));
        return point;
    }
}
