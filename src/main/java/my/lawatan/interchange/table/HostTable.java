package my.lawatan.interchange.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import my.lawatan.interchange.Remark;
import my.lawatan.trip.TripSettings;

/**
 * A host's programme as a table states it.
 *
 * @param leftOut each row that cannot be taken, with the reason, in the order of the table
 * @param withoutDay how many of them say nothing of their day
 */
public record HostTable(List<HostRow> rows, List<Remark> leftOut, int withoutDay) {
    public HostTable {
        rows = List.copyOf(rows);
        leftOut = leftOut.stream().sorted(Comparator.comparingInt(Remark::line)).toList();
    }

    /** The days of which it says anything. */
    public Set<LocalDate> days() {
        return rows.stream().map(HostRow::day).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Reads the rows of {@code grid}.
     *
     * @param first the day of rows before the first one that names its day; none if nobody knows
     */
    public static HostTable of(Grid grid, Columns columns, Optional<LocalDate> first, TripSettings settings) {
        return new Reading(grid, columns, first, settings).all();
    }

    /** The reading of one table, from the top down: a day holds for the rows under it. */
    private static final class Reading {
        private final Grid grid;
        private final Columns columns;
        private final DayText days;
        private final RowReader rows;
        private final List<HostRow> read = new ArrayList<>();
        private final List<Remark> leftOut;
        private Optional<LocalDate> day;
        private List<Remark> ofDay = List.of();
        private int withoutDay;
        private int outside;

        Reading(Grid grid, Columns columns, Optional<LocalDate> first, TripSettings settings) {
            this.grid = grid;
            this.columns = columns;
            this.day = first;
            this.days = new DayText(settings);
            this.rows = new RowReader(columns, settings);
            this.leftOut = new ArrayList<>(grid.leftOut());
        }

        HostTable all() {
            for (int i = 0; i < grid.rows().size(); i++) {
                Grid.Row row = grid.rows().get(i);
                if (!row.blank() && !headings(i)) read(row);
            }
            if (outside > 0) leftOut.add(Remark.note(0, "interchange.table.outside", outside));
            return new HostTable(read, leftOut, withoutDay);
        }

        // a table that goes on for pages repeats its headings
        private boolean headings(int index) {
            return columns.heading() >= 0
                    && grid.rows()
                            .get(index)
                            .cells()
                            .equals(grid.rows().get(columns.heading()).cells());
        }

        private void read(Grid.Row row) {
            List<String> own = row.own();
            boolean alone = own.stream().distinct().count() == 1;
            if (row.outside() || alone) {
                Optional<DayText.Found> found = days.of(own.get(0));
                if (found.isPresent()) {
                    begin(row, own.get(0), found.get());
                    return;
                }
            }
            if (row.outside()) {
                outside++;
                return;
            }
            try {
                dated(row);
                item(row);
            } catch (RowReader.Unusable e) {
                leftOut.add(e.why());
            }
        }

        private void begin(Grid.Row row, String text, DayText.Found found) {
            day = Optional.of(found.date());
            ofDay = found.agrees()
                    ? List.of()
                    : List.of(Remark.at(row.number(), "interchange.table.weekday", Remark.excerpt(text), found.date()));
        }

        private void dated(Grid.Row row) throws RowReader.Unusable {
            String text = columns.in(row, Field.DATE);
            if (text.isBlank()) return;
            DayText.Found found = days.of(text)
                    .orElseThrow(() ->
                            new RowReader.Unusable(row.number(), "interchange.table.no-date", Remark.excerpt(text)));
            begin(row, text, found);
        }

        private void item(Grid.Row row) throws RowReader.Unusable {
            if (day.isEmpty()) {
                withoutDay++;
                throw new RowReader.Unusable(row.number(), "interchange.table.no-day", rows.excerpt(row));
            }
            Optional<HostRow> before = read.isEmpty() ? Optional.empty() : Optional.of(read.get(read.size() - 1));
            read.add(rows.of(row, day.get(), before, ofDay));
        }
    }
}
