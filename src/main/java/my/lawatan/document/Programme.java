package my.lawatan.document;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import my.lawatan.trip.Language;

/**
 * The programme of the whole visit, day by day, in the columns of an official programme: number, time, event, venue, attire,
 * participation, press, remarks, officer.
 *
 * @param zones whose clocks the times are: "Lima / K.L."
 * @param undated what has no day yet
 * @param nothing a sentence that says so if nothing is entered at all; else empty
 */
public record Programme(
        Language language,
        Instant asOf,
        String fileName,
        Masthead head,
        String zones,
        List<Day> days,
        List<Row> undated,
        String nothing)
        implements Paper {
    public Programme {
        days = List.copyOf(days);
        undated = List.copyOf(undated);
    }

    @Override
    public PaperKind kind() {
        return PaperKind.PROGRAMME;
    }

    /**
     * Whether that column is drawn. The office sees that nothing is entered; what others may not see would be an empty column to
     * them.
     */
    public boolean draws(Predicate<Item> stated) {
        return head.edition() == Edition.OFFICE
                || rows().anyMatch(row -> row instanceof Item item && stated.test(item));
    }

    private Stream<Row> rows() {
        Stream<Row> dated = days.stream().flatMap(day -> Stream.concat(day.rows().stream(), day.alongside().stream()));
        return Stream.concat(dated, undated.stream());
    }

    /** How many columns there are right of the times. */
    public int columns() {
        return 2
                + (int) Stream.<Predicate<Item>>of(
                                item -> !item.attire().isEmpty(),
                                item -> !item.with().isEmpty(),
                                item -> !item.press().isEmpty(),
                                item -> !item.remarks().isEmpty(),
                                item -> !item.officer().isEmpty())
                        .filter(this::draws)
                        .count();
    }

    /**
     * One day of the visit.
     *
     * @param anchor a name for it that is unique on the paper
     * @param head weekday and date
     * @param context which day of how many, its theme, and when the date at home changes
     * @param notes dress of the day and what else holds for it; empty if nothing
     * @param rows the principal's programme, in order
     * @param alongside what others do meanwhile
     * @param nothing a sentence that says so if the principal has no programme; else empty
     */
    public record Day(
            String anchor,
            String head,
            String context,
            String notes,
            List<Row> rows,
            List<Row> alongside,
            String nothing) {
        public Day {
            rows = List.copyOf(rows);
            alongside = List.copyOf(alongside);
        }
    }

    /** A line of the programme. */
    public sealed interface Row permits Item, Way {}

    /**
     * One item.
     *
     * @param changed whether it is not what it was in the version issued last
     * @param continued whether it stands on an earlier day already, and here is only named
     * @param number its number in the programme
     * @param anchor the item, see {@link Anchor}
     * @param bookmark what points to it, in one line
     * @param alongside on which other programmes it is; empty in the principal's own
     * @param marks how sure it is
     * @param basis what is inferred or disputed, and where it is known from
     * @param beside its hold point and its plans B, a note each: too long for a column
     */
    public record Item(
            boolean changed,
            boolean cancelled,
            boolean continued,
            String number,
            String anchor,
            String bookmark,
            When when,
            String title,
            String purpose,
            String alongside,
            List<Note> marks,
            List<String> basis,
            List<Note> beside,
            String place,
            String attire,
            String with,
            String press,
            List<Note> remarks,
            String officer)
            implements Row {
        public Item {
            marks = List.copyOf(marks);
            basis = List.copyOf(basis);
            beside = List.copyOf(beside);
            remarks = List.copyOf(remarks);
        }

        /** Whether something takes the width of the row below its columns. */
        public boolean based() {
            return !basis.isEmpty() || !beside.isEmpty();
        }
    }

    /** A movement, or an instruction to others ({@code indented}). */
    public record Way(boolean changed, boolean indented, String anchor, When when, String text) implements Row {}
}
