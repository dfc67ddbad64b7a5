package my.lawatan.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import my.lawatan.trip.Language;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Trip;

/**
 * The daily brief: one day of a trip as it is handed out, every text worded in one language and in the order in which it is read.
 * Sections without content are empty lists.
 *
 * @param date day of the programme, local date of the host
 * @param asOf the instant for which it speaks
 * @param fileName what a file of it should be called, without its ending
 * @param head masthead and footer, the same on every page
 * @param changesHead heading of {@code changes}; empty if no version was issued before
 * @param changes what changed on this day since the version issued last
 * @param notes what the day's papers should say besides; empty if nothing
 * @param strip weather and dress, prayer times, duty officer, contacts: at most four
 * @param zones whose clocks the times of the timetable are: "Lima / K.L."
 * @param programme the principal's day, in order
 * @param alongside what others do meanwhile
 * @param nothing a sentence that says so if there is no programme; else empty
 * @param tomorrowHead heading of {@code tomorrow}
 * @param findings what does not fit
 * @param open what is not stated yet
 * @param numbers whom to call, at the foot of every page
 */
public record DailyBrief(
        Language language,
        LocalDate date,
        Instant asOf,
        String fileName,
        Masthead head,
        String changesHead,
        List<Line> changes,
        String notes,
        List<Cell> strip,
        String zones,
        List<Row> programme,
        List<Row> alongside,
        String nothing,
        String tomorrowHead,
        List<Line> tomorrow,
        List<Line> findings,
        List<Line> open,
        List<Engagement> engagements,
        List<Ride> rides,
        List<Car> cars,
        List<Meal> meals,
        List<ContactLine> contacts,
        String numbers)
        implements Paper {
    public DailyBrief {
        changes = List.copyOf(changes);
        strip = List.copyOf(strip);
        programme = List.copyOf(programme);
        alongside = List.copyOf(alongside);
        tomorrow = List.copyOf(tomorrow);
        findings = List.copyOf(findings);
        open = List.copyOf(open);
        engagements = List.copyOf(engagements);
        rides = List.copyOf(rides);
        cars = List.copyOf(cars);
        meals = List.copyOf(meals);
        contacts = List.copyOf(contacts);
    }

    /**
     * The brief of {@code date}.
     *
     * @param trip as it is now, or as it was frozen if {@code issue} is a version
     * @param asOf the instant for which it speaks, printed in both zones
     * @throws Refused if the trip's marking may not be printed from an unlocked file, or the date is outside the
     *     trip and nothing happens on it
     */
    public static DailyBrief of(
            Trip trip, LocalDate date, Edition edition, Language language, Issue issue, Instant asOf) {
        Drawn drawn = new Drawn(trip, issue, Optional.of(asOf));
        Commission commission = new Commission(trip, issue, edition, Voice.of(language), asOf);
        return new DailyBriefs(commission, drawn, date).brief();
    }

    /** Whether of any way of the day it is said which vehicles go; where none is, there is no column for them. */
    public boolean vehicles() {
        return rides.stream().anyMatch(ride -> !ride.cars().isEmpty());
    }

    /** Whether of any vehicle of the day it is said who drives it; where none is, there is no column for them. */
    public boolean drivers() {
        return cars.stream().anyMatch(car -> !car.driver().isEmpty());
    }

    /** The rows of a list in groups that stay on one page: the first and the last few, so that none stands alone. */
    public static <T> List<List<T>> together(List<T> rows) {
        if (rows.size() <= 2 * FEW) return rows.isEmpty() ? List.of() : List.of(rows);
        List<List<T>> groups = new ArrayList<>();
        groups.add(rows.subList(0, FEW));
        for (T row : rows.subList(FEW, rows.size() - FEW)) groups.add(List.of(row));
        groups.add(rows.subList(rows.size() - FEW, rows.size()));
        return groups;
    }

    private static final int FEW = 3;

    @Override
    public PaperKind kind() {
        return PaperKind.DAILY_BRIEF;
    }

    /**
     * Whether that column of the timetable is drawn. The office sees that nothing is entered; what others may not see would be an
     * empty column to them.
     */
    public boolean draws(Function<ItemRow, String> column) {
        return head.edition() == Edition.OFFICE
                || Stream.concat(programme.stream(), alongside.stream())
                        .anyMatch(row -> row instanceof ItemRow item
                                && !column.apply(item).isEmpty());
    }

    /** How many columns the timetable has right of its times. */
    public int columns() {
        return 2
                + (int) Stream.<Function<ItemRow, String>>of(ItemRow::with, ItemRow::press, ItemRow::officer)
                        .filter(this::draws)
                        .count();
    }

    /** One column of the strip under the masthead. */
    public record Cell(String head, String strong, List<String> small) {}

    /** A line of the timetable. */
    public sealed interface Row permits ItemRow, LineRow {
        /** Whether it is not what it was in the version issued last. */
        boolean changed();
    }

    /**
     * One item of the programme.
     *
     * @param anchor a name for it that is unique on the paper
     * @param alongside on which other programmes it is; empty in the principal's own
     * @param basis what is inferred or disputed, and where it is known from
     * @param receivedBy who receives
     */
    public record ItemRow(
            boolean changed,
            boolean cancelled,
            String anchor,
            When when,
            String title,
            String alongside,
            List<Note> notes,
            List<String> basis,
            String place,
            String receivedBy,
            String with,
            String press,
            String officer)
            implements Row {}

    /** A movement, a prayer or an instruction to others between two items; {@code indented} if it is for others. */
    public record LineRow(boolean changed, boolean indented, When when, String text) implements Row {}

    /**
     * What the principal needs for one engagement: heads in their order, with what stands under each.
     *
     * @param reference which brief it is taken from, how far that is and who owes it; empty if there is no brief
     * @param stale that the brief was written for another time; empty if it was not
     */
    public record Engagement(
            String anchor, String when, String title, String reference, String stale, List<Under> heads) {
        public Engagement {
            heads = List.copyOf(heads);
        }

        /** The same with those heads marked that read differently in {@code before}. */
        Engagement marked(Optional<Engagement> before) {
            List<Under> then = before.map(Engagement::heads).orElse(List.of());
            return new Engagement(anchor, when, title, reference, stale, Under.marked(heads, then));
        }
    }

    /**
     * What stands under one head, and what that rests on.
     *
     * @param changed whether it is not what it was in the version issued last
     */
    public record Under(boolean changed, String head, List<Prose.Part> parts, List<String> sources) {
        public Under {
            parts = List.copyOf(parts);
            sources = List.copyOf(sources);
        }

        Under(String head, List<Prose.Part> parts, List<String> sources) {
            this(false, head, parts, sources);
        }

        /** These in order, those marked that did not stand in {@code before} as they do now. */
        static List<Under> marked(List<Under> now, Collection<Under> before) {
            return now.stream()
                    .map(under ->
                            before.contains(under) ? under : new Under(true, under.head, under.parts, under.sources))
                    .toList();
        }
    }

    /** One movement: the way, and the cars in their order. */
    public record Ride(When when, String way, String minutes, String cars) {}

    /** One vehicle that is used today. */
    public record Car(String order, String name, String plate, String seats, String driver) {}

    /** One meal, and what must not be served. */
    public record Meal(When when, String title, String place, List<String> needs) {}

    /** Whom to call. */
    public record ContactLine(String role, String name, String phone) {}
}
