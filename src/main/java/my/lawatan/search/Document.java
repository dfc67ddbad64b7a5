package my.lawatan.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What one result is found by.
 *
 * @param title what it is called in the window's language, in one line
 * @param names what else it is called: other languages, printed forms, aliases
 * @param texts what it says
 */
record Document(Kind kind, String title, List<Part> names, List<Part> texts) {
    /** One text of it.
     *
     * @param component the component that holds it, or another word under {@code search.part.} */
    record Part(String component, String text) {}

    Document {
        names = List.copyOf(names);
        texts = List.copyOf(texts);
    }

    /**
     * The words by which it is found.
     *
     * @param title the title's, in order
     * @param names those of the other names, and of title and names as they are also written: without apostrophes and hyphens
     * @param all each once
     */
    record Words(List<String> title, List<String> names, Set<String> all) {}

    /** Cuts title, names and texts into words. */
    Words words() {
        Words words = nameWords();
        for (Part part : texts) words.all().addAll(Tokens.words(part.text()));
        return words;
    }

    /** The same without the texts. */
    Words nameWords() {
        List<String> inTitle = new ArrayList<>();
        List<String> inNames = new ArrayList<>();
        cut(title, inTitle, inNames);
        for (Part part : names) cut(part.text(), inNames, inNames);
        Words words = new Words(inTitle, inNames, new LinkedHashSet<>(inTitle));
        words.all().addAll(inNames);
        return words;
    }

    private static void cut(String text, List<String> words, List<String> joined) {
        List<Tokens.Token> tokens = Tokens.of(text);
        for (Tokens.Token token : tokens) words.add(token.folded());
        joined.addAll(Tokens.joined(text, tokens));
    }

    /** Names and texts. */
    Stream<Part> parts() {
        return Stream.concat(names.stream(), texts.stream());
    }
}
