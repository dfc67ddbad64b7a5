package my.lawatan.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import my.lawatan.trip.Language;

/**
 * One person's own day: where to be when, in which part, in which car, what to bring, what is eaten, where one sleeps and whom to call.
 *
 * @param date day of the programme, local date of the host
 * @param strip weather and dress, prayer times, duty officer, contacts: at most four
 * @param facts room, food and what to bring, each with what it is in {@code lead}
 * @param zones whose clocks the times are: "Lima / K.L."
 * @param rows the day in order
 * @param nothing a sentence that says so if nothing is planned; else empty
 * @param due what the person must have finished on this day, by time
 * @param tomorrowHead heading of {@code tomorrow}
 * @param tomorrow the person's own next day in a few lines
 * @param contacts whom to call
 */
public record DaySheet(
        Language language,
        LocalDate date,
        Instant asOf,
        String fileName,
        Masthead head,
        String anchor,
        List<DailyBrief.Cell> strip,
        List<Line> facts,
        String zones,
        List<Row> rows,
        String nothing,
        List<Line> due,
        String tomorrowHead,
        List<Line> tomorrow,
        List<DailyBrief.ContactLine> contacts)
        implements Paper {
    public DaySheet {
        strip = List.copyOf(strip);
        facts = List.copyOf(facts);
        rows = List.copyOf(rows);
        due = List.copyOf(due);
        tomorrow = List.copyOf(tomorrow);
        contacts = List.copyOf(contacts);
    }

    @Override
    public PaperKind kind() {
        return PaperKind.DAY_SHEET;
    }

    /** What a row is about. */
    public enum Sort {
        EVENT,
        /** An event that is called off. */
        CANCELLED,
        WAY,
        /** A pass that changes hands. */
        HANDOVER
    }

    /**
     * A row of the day.
     *
     * @param anchor the item, see {@link Anchor}
     * @param place where it is; for a way the car and the seat
     * @param part what the person does there; for a way who drives
     */
    public record Row(String anchor, Sort sort, When when, String title, List<Note> notes, String place, String part) {
        public Row {
            notes = List.copyOf(notes);
        }
    }
}
