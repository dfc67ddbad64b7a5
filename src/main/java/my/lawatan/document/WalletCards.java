package my.lawatan.document;

import java.time.Instant;
import java.util.List;
import my.lawatan.trip.Language;

/**
 * What everybody of ours needs when they are lost, as cards that are folded to the size of a credit card: on one half who, where one sleeps, in
 * which car one sits and whom to call; on the other the next days.
 *
 * @param nothing a sentence that says so if nobody is of ours; else empty
 */
public record WalletCards(
        Language language, Instant asOf, String fileName, Masthead head, List<Card> cards, String nothing)
        implements Paper {
    public WalletCards {
        cards = List.copyOf(cards);
    }

    @Override
    public PaperKind kind() {
        return PaperKind.WALLET_CARD;
    }

    /**
     * One card.
     *
     * @param anchor the person, see {@link Anchor}
     * @param position office, or what they are on the visit
     * @param facts room, car and seat: each with what it is in {@code lead}
     * @param numbers whom to call, with their telephone in {@code text}
     * @param days the next ones in short, each with its date in {@code lead}
     */
    public record Card(
            String anchor, String name, String position, List<Line> facts, List<Line> numbers, List<Line> days) {
        public Card {
            facts = List.copyOf(facts);
            numbers = List.copyOf(numbers);
            days = List.copyOf(days);
        }
    }
}
