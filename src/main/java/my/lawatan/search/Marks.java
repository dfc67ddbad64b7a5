package my.lawatan.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import my.lawatan.search.Terms.Term;
import my.lawatan.search.Tokens.Token;

/** Finds the words that were looked for in the texts of a result. */
final class Marks {
    private final Terms terms;
    private final Set<String> meant;

    /** @param meant words that count too, though others were typed */
    Marks(Terms terms, Set<String> meant) {
        this.terms = terms;
        this.meant = meant;
    }

    List<Found> in(String text) {
        List<Found> found = new ArrayList<>();
        for (Token token : Tokens.of(text)) if (meets(token)) found.add(new Found(token.from(), token.to()));
        return joined(found);
    }

    private boolean meets(Token token) {
        if (meant.contains(token.folded())) return true;
        return terms.all().stream()
                .anyMatch(term -> term.characters() == token.character() && term.meets(token.folded()));
    }

    /** Which of the terms are met in {@code text}, by their number. */
    Set<Integer> termsIn(String text) {
        Set<Integer> met = new HashSet<>();
        for (Token token : Tokens.of(text))
            for (int i = 0; i < terms.all().size(); i++) {
                Term term = terms.all().get(i);
                if (term.meets(token.folded())) met.add(i);
            }
        return met;
    }

    boolean any(String text) {
        return Tokens.of(text).stream().anyMatch(this::meets);
    }

    int terms() {
        return terms.all().size();
    }

    // characters that stand side by side are one mark
    private static List<Found> joined(List<Found> found) {
        List<Found> joined = new ArrayList<>();
        for (Found next : found) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).to() == next.from())
                joined.set(last, new Found(joined.get(last).from(), next.to()));
            else joined.add(next);
        }
        return joined;
    }
}
