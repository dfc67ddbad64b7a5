package my.lawatan.interchange.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import my.lawatan.text.DateReader;
import my.lawatan.text.Fold;
import my.lawatan.text.Messages;
import my.lawatan.trip.Language;

/**
 * What the columns of a table hold.
 *
 * @param fields one for each column
 * @param heading the index of the row that names them; -1 if none does
 */
public record Columns(List<Field> fields, int heading) {
    /** Headings stand among the first rows or nowhere. */
    private static final int FIRST_ROWS = 12;

    /** So many rows are looked at to see what a column holds. */
    private static final int LOOKED_AT = 200;

    public Columns {
        fields = List.copyOf(fields);
    }

    /** With another meaning for one column. What only one column can be is taken from the one that was it. */
    public Columns with(int column, Field field) {
        List<Field> now = new ArrayList<>(fields);
        boolean single = field != Field.UNUSED && field != Field.REMARKS;
        if (single) Collections.replaceAll(now, field, Field.UNUSED);
        now.set(column, field);
        return new Columns(now, heading);
    }

    /** The column that holds it; -1 if none does. */
    int of(Field field) {
        return fields.indexOf(field);
    }

    /** The texts of that field in the row, in the order of the columns. */
    String in(Grid.Row row, Field field) {
        return IntStream.range(0, fields.size())
                .filter(column -> fields.get(column) == field)
                .mapToObj(row::cell)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
    }

    /** What the columns most likely hold: as their headings say, in English, Malay or Spanish, and else by what is in them. */
    public static Columns guess(Grid grid) {
        Guess guess = new Guess(grid);
        int heading = guess.heading();
        List<Field> fields = new ArrayList<>(
                heading < 0
                        ? Collections.nCopies(grid.width(), Field.UNUSED)
                        : guess.named(grid.rows().get(heading)));
        guess.byContents(fields, heading);
        return new Columns(fields, heading);
    }

    /** By what a table of this form is known again: its headings, or how many columns it has. */
    public String key(Grid grid) {
        if (heading < 0) return "columns " + grid.width();
        return grid.rows().get(heading).cells().stream()
                .map(text -> Fold.fold(text.replaceAll("\\s+", " ").strip()))
                .collect(Collectors.joining(" | "));
    }

    /** How a guess comes about. */
    private static final class Guess {
        private final Grid grid;
        private final Messages words = new Messages(Language.EN);
        private final DateReader dates = DateReader.ofAll();

        Guess(Grid grid) {
            this.grid = grid;
        }

        int heading() {
            int best = -1;
            int most = 1;
            for (int i = 0; i < Math.min(FIRST_ROWS, grid.rows().size()); i++) {
                int known = (int) named(grid.rows().get(i)).stream()
                        .filter(field -> field != Field.UNUSED)
                        .count();
                if (known > most) {
                    most = known;
                    best = i;
                }
            }
            return best;
        }

        List<Field> named(Grid.Row row) {
            Set<Field> taken = EnumSet.noneOf(Field.class);
            List<Field> fields = new ArrayList<>();
            for (int column = 0; column < grid.width(); column++) {
                Field field = row.outside() ? Field.UNUSED : named(row.cell(column));
                // the second of a kind is something else with a similar name
                boolean free = field == Field.REMARKS || taken.add(field);
                fields.add(free ? field : Field.UNUSED);
            }
            return fields;
        }

        private Field named(String text) {
            String folded = Fold.fold(text.replaceAll("[^\\p{L}]+", " ").strip());
            if (folded.isEmpty() || folded.length() > 40) return Field.UNUSED;
            for (Field field : Field.values())
                if (Arrays.asList(field.headings(words)).contains(folded)) return field;
            for (Field field : Field.values())
                if (Arrays.stream(field.headings(words))
                        .anyMatch(word -> (" " + folded + " ").contains(" " + word + " "))) return field;
            return Field.UNUSED;
        }

        void byContents(List<Field> fields, int heading) {
            List<Grid.Row> rows = grid.rows().stream()
                    .skip(heading + 1L)
                    .filter(row -> !row.outside() && row.own().size() > 1)
                    .limit(LOOKED_AT)
                    .toList();
            if (!fields.contains(Field.TIME)) put(fields, Field.TIME, best(fields, rows, this::timed));
            if (!fields.contains(Field.DATE)) put(fields, Field.DATE, best(fields, rows, this::dated));
            if (!fields.contains(Field.ITEM)) put(fields, Field.ITEM, longest(fields, rows));
        }

        private static void put(List<Field> fields, Field field, int column) {
            if (column >= 0) fields.set(column, field);
        }

        private boolean timed(String text) {
            TimeCell cell = TimeCell.read(text);
            return cell.kind() == TimeCell.Kind.TIME && text.matches("(?s).*\\d\\D?\\d{2}.*|.*[a-zA-Z].*");
        }

        private boolean dated(String text) {
            return text.length() > 3
                    && dates.date(text.replaceAll("\\s+", " "), LocalDate.EPOCH).isPresent();
        }

        // at least a third of what stands in it must be of the kind
        private static int best(List<Field> fields, List<Grid.Row> rows, java.util.function.Predicate<String> kind) {
            int best = -1;
            long most = Math.max(1, rows.size() / 3);
            for (int column = 0; column < fields.size(); column++) {
                int at = column;
                if (fields.get(column) != Field.UNUSED) continue;
                long fit = rows.stream().filter(row -> kind.test(row.cell(at))).count();
                if (fit >= most && (best < 0 || fit > most)) {
                    most = fit;
                    best = column;
                }
            }
            return best;
        }

        private static int longest(List<Field> fields, List<Grid.Row> rows) {
            return IntStream.range(0, fields.size())
                    .filter(column -> fields.get(column) == Field.UNUSED)
                    .boxed()
                    .max(java.util.Comparator.comparingLong(column -> rows.stream()
                            .mapToLong(row -> row.cell(column).length())
                            .sum()))
                    .orElse(-1);
        }
    }
}
