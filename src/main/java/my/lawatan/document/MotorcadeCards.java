package my.lawatan.document;

import java.time.Instant;
import java.util.List;
import my.lawatan.document.MotorcadePaper.Way;
import my.lawatan.trip.Language;

/**
 * The motorcades of one day as cards, one for each way: when everybody is seated, on which side the doors are, the cars in order with who
 * drives and who sits where.
 *
 * @param zones whose clocks the times are
 * @param ways as on the paper of the motorcades
 * @param numbers whom to call, in a line
 * @param nothing a sentence that says so if nothing drives on that day; else empty
 */
public record MotorcadeCards(
        Language language,
        Instant asOf,
        String fileName,
        Masthead head,
        String zones,
        List<Way> ways,
        String numbers,
        String nothing)
        implements Paper {
    public MotorcadeCards {
        ways = List.copyOf(ways);
    }

    /** The cards of the ways of a day. */
    static MotorcadeCards of(DayWays ways) {
        MotorcadePaper paper = new Motorcades(ways).paper();
        return new MotorcadeCards(
                paper.language(),
                paper.asOf(),
                ways.fileName(PaperKind.MOTORCADE_CARD.word()),
                paper.head(),
                ways.words.zones(),
                paper.ways(),
                new DayLists(ways.words, ways.day).numbers(),
                paper.nothing());
    }

    @Override
    public PaperKind kind() {
        return PaperKind.MOTORCADE_CARD;
    }
}
