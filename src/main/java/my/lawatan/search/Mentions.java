package my.lawatan.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import my.lawatan.search.Tokens.Token;
import my.lawatan.trip.Person;

/** The printed forms of one person's name, found in texts as whole words in their order. */
final class Mentions {
    /** One word alone names somebody only if it is no initial and no particle. */
    private static final int LEAST_ALONE = 4;

    private final List<List<String>> forms;

    Mentions(Person person, String listed) {
        this.forms = Stream.concat(
                        Stream.of(listed),
                        Documents.names(person).all().stream()
                                .filter(part -> !part.component().equals("name"))
                                .map(Document.Part::text))
                .map(Tokens::words)
                .filter(words -> words.size() > 1 || !words.isEmpty() && alone(words.get(0)))
                .distinct()
                .toList();
    }

    private static boolean alone(String word) {
        return word.length() >= LEAST_ALONE;
    }

    /** What an index without the order of words finds them by. */
    List<String> expressions() {
        return forms.stream()
                .map(words -> String.join(
                        " AND ",
                        words.stream().distinct().map(w -> '"' + w + '"').toList()))
                .toList();
    }

    /** Where a form stands first in {@code text}. */
    OptionalInt in(String text) {
        List<Token> tokens = Tokens.of(text);
        List<String> words = new ArrayList<>();
        for (Token token : tokens) words.add(token.folded());
        return forms.stream()
                .mapToInt(form -> Collections.indexOfSubList(words, form))
                .filter(at -> at >= 0)
                .map(at -> tokens.get(at).from())
                .min();
    }
}
