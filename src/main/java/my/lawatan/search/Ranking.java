package my.lawatan.search;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import my.lawatan.search.Looking.Tier;
import my.lawatan.search.Terms.Term;
import my.lawatan.text.Fold;

/**
 * The order of results: by how good the place is, then those that say just what was typed, then those that need the fewest errors to
 * be meant, then short titles, then by title.
 */
final class Ranking {
    private static final int FAR = 9;
    private static final Comparator<Placed> ORDER = Comparator.comparing(Placed::tier)
            .thenComparing(Placed::errors)
            .thenComparing(placed -> placed.document().kind())
            .thenComparing(Placed::more)
            .thenComparing(placed -> Fold.fold(placed.document().title()))
            .thenComparing(placed -> placed.key().toString());

    private final Terms terms;

    /** A document in its place.
     *
     * @param errors letters by which its words differ from what was typed
     * @param more words its title has besides those that were typed */
    record Placed(Object key, Document document, Tier tier, int errors, int more) {}

    Ranking(Terms terms) {
        this.terms = terms;
    }

    Placed place(Object key, Document document, Tier tier) {
        List<String> title = Tokens.words(document.title());
        int more = Math.abs(title.size() - terms.all().size());
        if (String.join(" ", title).equals(terms.words())) more = -1;
        return new Placed(key, document, tier, errors(document, tier), more);
    }

    /** Whether characters that were typed side by side stand so; the index of texts does not know. */
    boolean holds(Placed placed) {
        return terms.all().stream()
                .filter(term -> term.characters() && term.tokens().size() > 1)
                .allMatch(term -> Stream.concat(
                                Stream.of(placed.document().title()),
                                placed.document().parts().map(Document.Part::text))
                        .anyMatch(text -> Collections.indexOfSubList(Tokens.words(text), term.tokens()) >= 0));
    }

    static Comparator<Placed> order() {
        return ORDER;
    }

    private int errors(Document document, Tier tier) {
        if (tier != Tier.NEAR_NAMES) return 0;
        Set<String> words = document.nameWords().all();
        return terms.all().stream().mapToInt(term -> errors(term, words)).sum();
    }

    private static int errors(Term term, Set<String> words) {
        Distance distance = new Distance(term.text(), 2);
        int least = FAR;
        for (String word : words) least = Math.min(least, distance.toBeginningOf(word));
        return least;
    }
}
