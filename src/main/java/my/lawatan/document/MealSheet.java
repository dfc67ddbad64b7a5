package my.lawatan.document;

import java.time.Instant;
import java.util.List;
import my.lawatan.trip.Language;

/**
 * The meals of one day, for the kitchen: who eats, what must not be served to whom, and who has not been asked yet. Nobody who was not
 * asked counts as having no needs.
 *
 * @param nothing a sentence that says so if nobody eats on that day; else empty
 */
public record MealSheet(
        Language language, Instant asOf, String fileName, Masthead head, List<Meal> meals, String nothing)
        implements Paper {
    public MealSheet {
        meals = List.copyOf(meals);
    }

    @Override
    public PaperKind kind() {
        return PaperKind.MEAL_SHEET;
    }

    /**
     * One meal.
     *
     * @param anchor the event, see {@link Anchor}
     * @param facts when, where, how many: each with what it is in {@code lead}
     * @param counts how many have each need, the most frequent first; then how many have none, and of how many it is not known
     * @param needs who has a need, in order, and which
     * @param unasked who was not asked yet
     * @param without who said that they have none
     * @param unnamed how many places await a name, in words; empty if none does
     */
    public record Meal(
            String anchor,
            String title,
            List<Line> facts,
            List<Line> counts,
            List<Eater> needs,
            List<Eater> unasked,
            List<Eater> without,
            String unnamed) {
        public Meal {
            facts = List.copyOf(facts);
            counts = List.copyOf(counts);
            needs = List.copyOf(needs);
            unasked = List.copyOf(unasked);
            without = List.copyOf(without);
        }

        /** Whether anybody is known to come. */
        public boolean peopled() {
            return !(needs.isEmpty() && unasked.isEmpty() && without.isEmpty() && unnamed.isEmpty());
        }
    }

    /**
     * Somebody who eats.
     *
     * @param needs what must not be served, or is asked for; empty if there is nothing, or it is not known
     */
    public record Eater(String anchor, String name, String position, String needs) {}
}
