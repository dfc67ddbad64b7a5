package my.lawatan.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import my.lawatan.trip.Language;

/**
 * The cards that stand on the tables of one event: each is cut out along its marks and folded in the middle, with the name on both
 * sides.
 *
 * @param nothing a sentence that says so if the event has no table; else empty
 */
public record PlaceCardPaper(
        Language language, Instant asOf, String fileName, Masthead head, List<Card> cards, String nothing)
        implements Paper {
    private static final int COLUMNS = 2;
    private static final int ROWS = 3;

    public PlaceCardPaper {
        cards = List.copyOf(cards);
    }

    @Override
    public PaperKind kind() {
        return PaperKind.PLACE_CARDS;
    }

    /** The cards of each sheet, row by row. */
    public List<List<List<Card>>> sheets() {
        List<List<List<Card>>> sheets = new ArrayList<>();
        for (int from = 0; from < cards.size(); from += COLUMNS * ROWS) {
            List<List<Card>> rows = new ArrayList<>();
            for (int row = from; row < Math.min(cards.size(), from + COLUMNS * ROWS); row += COLUMNS)
                rows.add(cards.subList(row, Math.min(cards.size(), row + COLUMNS)));
            sheets.add(rows);
        }
        return sheets;
    }

    /**
     * One card.
     *
     * @param name in its plate form; a word for a seat whose name is awaited, so that the card can be written on
     * @param under for whom the seat is, if its name is awaited; else empty
     * @param place table and number of the chair, in small type for whoever lays the cards
     * @param points size of the letters of the name
     */
    public record Card(String anchor, String name, String under, boolean named, String place, double points) {
        /** The longest line that the letters of its size have room for, in letters: else they may be divided anywhere. */
        private static final double ROOM = 390;

        /** The name with the blank at which it is to be divided if it does not fit on one line. */
        public String divided() {
            String divided = NameLines.divided(name);
            int at = divided.indexOf(' ');
            return Math.max(at, divided.length() - at - 1) * points > ROOM ? name : divided;
        }
    }
}
