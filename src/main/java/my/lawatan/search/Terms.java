package my.lawatan.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import my.lawatan.search.Tokens.Token;

/** What is looked for: words, each of which may still be typed, in any order. */
final class Terms {
    /** More than these is no search but a text that was pasted. */
    private static final int MOST = 12;

    private static final int LONGEST = 400;
    private static final int LEAST_PART = 2;
    private final List<Term> all;

    /**
     * One word, or characters that were typed one behind the other.
     *
     * @param tokens one; several only if they are such characters
     */
    record Term(List<String> tokens, boolean characters) {
        Term {
            tokens = List.copyOf(tokens);
        }

        static Term word(String word) {
            return new Term(List.of(word), false);
        }

        String text() {
            return String.join(characters ? "" : " ", tokens);
        }

        /** For an index that knows the order of words. */
        String phrase() {
            return '"' + String.join(" ", tokens) + '"';
        }

        /** Whether a word of a text is meant by it, perhaps not typed to its end. */
        boolean meets(String word) {
            return characters ? tokens.contains(word) : word.startsWith(tokens.get(0));
        }

        /** For an index that does not know the order of words. */
        String each() {
            return characters
                    ? tokens.stream().map(t -> '"' + t + '"').collect(Collectors.joining(" AND ", "(", ")"))
                    : phrase() + " *";
        }
    }

    Terms(List<Term> all) {
        this.all = List.copyOf(all);
    }

    static Terms of(String typed) {
        List<Token> tokens = Tokens.of(typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed);
        List<Term> terms = new ArrayList<>();
        for (int i = 0; i < tokens.size() && terms.size() < MOST; ) {
            int end = i + 1;
            if (tokens.get(i).character())
                while (end < tokens.size()
                        && tokens.get(end).character()
                        && tokens.get(end).from() == tokens.get(end - 1).to()) end++;
            List<String> words =
                    tokens.subList(i, end).stream().map(Token::folded).toList();
            terms.add(new Term(words, tokens.get(i).character()));
            i = end;
        }
        return new Terms(terms);
    }

    List<Term> all() {
        return all;
    }

    boolean none() {
        return all.isEmpty();
    }

    /** All words, in the order in which they were typed. */
    String words() {
        return all.stream().flatMap(term -> term.tokens().stream()).collect(Collectors.joining(" "));
    }

    /** The same with a blank too many taken out, or one that is missing put in where {@code words} has both halves. */
    Stream<Terms> otherwiseSpaced(Vocabulary words) {
        List<Terms> others = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Term term = all.get(i);
            if (term.characters()) continue;
            String word = term.text();
            if (i + 1 < all.size() && !all.get(i + 1).characters())
                others.add(with(i, 2, Term.word(word + all.get(i + 1).text())));
            for (int cut = LEAST_PART; cut <= word.length() - LEAST_PART; cut++)
                if (words.has(word.substring(0, cut)))
                    others.add(with(i, 1, Term.word(word.substring(0, cut)), Term.word(word.substring(cut))));
        }
        return others.stream();
    }

    private Terms with(int at, int instead, Term... put) {
        List<Term> terms = new ArrayList<>(all.subList(0, at));
        terms.addAll(List.of(put));
        terms.addAll(all.subList(at + instead, all.size()));
        return new Terms(terms);
    }
}
