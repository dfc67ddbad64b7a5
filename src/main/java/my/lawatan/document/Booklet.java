package my.lawatan.document;

import java.time.Instant;
import java.util.List;
import my.lawatan.trip.Language;

/**
 * The visit for a pocket: a cover, whom to call, then day by day what happens when and where. Each day begins on a page of its own.
 *
 * @param zones whose clocks the times are
 * @param numbers whom to call, by what they are for
 * @param days as in the programme of the visit
 * @param undated what has no day
 * @param nothing a sentence that says so if nothing is planned; else empty
 */
public record Booklet(
        Language language,
        Instant asOf,
        String fileName,
        Masthead head,
        String zones,
        List<Numbers> numbers,
        List<Programme.Day> days,
        List<Programme.Row> undated,
        String nothing)
        implements Paper {
    public Booklet {
        numbers = List.copyOf(numbers);
        days = List.copyOf(days);
        undated = List.copyOf(undated);
    }

    @Override
    public PaperKind kind() {
        return PaperKind.BOOKLET;
    }

    /** Those of one sort whom one may have to call.
     *
     * @param anchor a name for them that is unique on the paper */
    public record Numbers(String anchor, String head, List<ContactSheet.Reached> people) {
        public Numbers {
            people = List.copyOf(people);
        }
    }
}
