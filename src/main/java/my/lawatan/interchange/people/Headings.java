package my.lawatan.interchange.people;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import my.lawatan.interchange.table.Grid;
import my.lawatan.text.Fold;
import my.lawatan.text.Messages;
import my.lawatan.trip.Language;
import my.lawatan.trip.NameOrder;
import my.lawatan.trip.Side;

/** Finds out what columns hold from how they are headed, and else from what is in them. */
final class Headings {
    /** Headings stand among the first rows or nowhere. */
    private static final int FIRST_ROWS = 12;

    /** In so many of them headings are known with a slip of the pen too. */
    private static final int SLIPS = 4;

    /** So many rows are looked at to see what a column holds. */
    private static final int LOOKED_AT = 100;

    private static final int LONGEST = 48;
    private static final Pattern TONGUE = Pattern.compile("(.*\\S) *[(\\[](en|ms|es|zh)[)\\]]");
    private static final Pattern MAIL = Pattern.compile("\\S+@\\S+\\.\\S+");
    private static final Pattern PHONE = Pattern.compile("[+(]?\\d[\\d ()./-]{6,}");
    private static final Pattern NAME =
            Pattern.compile("\\p{L}[\\p{L}\\p{M}.’'‘/-]*( \\p{L}[\\p{L}\\p{M}.’'‘/-]*){1,8}");
    private final Map<PersonField, List<String>> known = new EnumMap<>(PersonField.class);

    private Headings() {
        Messages messages = new Messages(Language.EN);
        for (PersonField field : PersonField.values()) known.put(field, field.headings(messages));
    }

    static Mapping guess(Grid grid) {
        return new Headings().all(grid);
    }

    private Mapping all(Grid grid) {
        int heading = heading(grid);
        List<Column> columns = new ArrayList<>(
                heading < 0
                        ? Collections.nCopies(grid.width(), Column.UNUSED)
                        : named(grid.rows().get(heading), grid.width(), true));
        byContents(grid, heading, columns);
        return new Mapping(columns, heading, NameOrder.AS_PRINTED, Side.NOT_STATED, true, Optional.empty());
    }

    private int heading(Grid grid) {
        int best = -1;
        long most = grid.width() < 3 ? 0 : 1;
        for (int i = 0; i < Math.min(FIRST_ROWS, grid.rows().size()); i++) {
            long found = named(grid.rows().get(i), grid.width(), i < SLIPS).stream()
                    .filter(column -> column.field() != PersonField.UNUSED)
                    .count();
            if (found > most) {
                most = found;
                best = i;
            }
        }
        return best;
    }

    private List<Column> named(Grid.Row row, int width, boolean slips) {
        Set<Column> taken = new HashSet<>();
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            Column column = named(row.cell(i), slips);
            // the second of a kind is something else with a similar name
            columns.add(taken.add(column) ? column : Column.UNUSED);
        }
        return columns;
    }

    private Column named(String text, boolean slips) {
        String folded = Fold.fold(text.replaceAll("\\s+", " ").strip());
        Matcher tongue = TONGUE.matcher(folded);
        Optional<Language> language = tongue.matches() ? Optional.of(Language.of(tongue.group(2))) : Optional.empty();
        String bare = bare(tongue.matches() ? tongue.group(1) : folded);
        if (bare.isEmpty() || bare.length() > LONGEST) return Column.UNUSED;
        return new Column(field(bare, slips), language);
    }

    /** The words of a heading, with nothing between them but blanks. */
    static String bare(String text) {
        return Fold.fold(text).replaceAll("[^\\p{L}\\p{M}]+", " ").strip();
    }

    private PersonField field(String bare, boolean slips) {
        return first(bare::equals)
                .or(() -> longest(bare))
                .or(() -> slips ? first(word -> near(bare, word)) : Optional.empty())
                .orElse(PersonField.UNUSED);
    }

    private Optional<PersonField> first(Predicate<String> fits) {
        return known.entrySet().stream()
                .filter(field -> field.getValue().stream().anyMatch(fits))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    // of "name of organisation" the longer word counts, of two that are equally long the later one
    private Optional<PersonField> longest(String bare) {
        PersonField best = PersonField.UNUSED;
        int most = 0;
        int where = -1;
        for (Map.Entry<PersonField, List<String>> field : known.entrySet())
            for (String word : field.getValue()) {
                int at = (" " + bare + " ").indexOf(" " + word + " ");
                if (at < 0 || word.length() < most || word.length() == most && at < where) continue;
                best = field.getKey();
                most = word.length();
                where = at;
            }
        return most == 0 ? Optional.empty() : Optional.of(best);
    }

    // one letter wrong in a word of six, two in a longer one
    private static boolean near(String one, String other) {
        int allowed = other.length() < 6 ? 0 : other.length() < 10 ? 1 : 2;
        return allowed > 0 && Math.abs(one.length() - other.length()) <= allowed && distance(one, other) <= allowed;
    }

    private static int distance(String one, String other) {
        int[] row = IntStream.rangeClosed(0, other.length()).toArray();
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int same = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(same, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }

    private static void byContents(Grid grid, int heading, List<Column> columns) {
        List<Grid.Row> rows =
                grid.rows().stream().skip(heading + 1L).limit(LOOKED_AT).toList();
        put(columns, PersonField.EMAIL, rows, MAIL);
        if (heading >= 0) return;
        put(columns, PersonField.PHONE, rows, PHONE);
        put(columns, PersonField.FULL_NAME, rows, NAME);
    }

    // at least half of what stands in the column must be of the kind
    private static void put(List<Column> columns, PersonField field, List<Grid.Row> rows, Pattern kind) {
        if (columns.contains(Column.of(field))) return;
        for (int i = 0; i < columns.size(); i++) {
            int at = i;
            if (!columns.get(i).equals(Column.UNUSED)) continue;
            long stated = rows.stream().filter(row -> !row.cell(at).isBlank()).count();
            long fit = rows.stream()
                    .filter(row -> kind.matcher(row.cell(at).strip()).matches())
                    .count();
            if (fit == 0 || fit * 2 < stated) continue;
            columns.set(i, Column.of(field));
            return;
        }
    }
}
