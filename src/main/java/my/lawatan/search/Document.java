package my.lawatan.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** The title's words, in order. */
    String titleWords() {
        return String.join(" ", Tokens.words(title));
    }

    /** The words of all names, and of title and names as they are also written: without apostrophes and hyphens. */
    String nameWords() {
        return Stream.concat(
                        names.stream().flatMap(part -> Tokens.words(part.text()).stream()),
                        Stream.concat(Stream.of(title), names.stream().map(Part::text))
                                .flatMap(text -> Tokens.joined(text).stream()))
                .collect(Collectors.joining(" "));
    }

    /** All words, each once. */
    Set<String> words() {
        Set<String> words = new LinkedHashSet<>(nameTokens());
        texts.forEach(part -> words.addAll(Tokens.words(part.text())));
        return words;
    }

    /** The words of title and names, each once. */
    Set<String> nameTokens() {
        Set<String> words = new LinkedHashSet<>(Tokens.words(title));
        words.addAll(Tokens.joined(title));
        for (Part part : names) {
            words.addAll(Tokens.words(part.text()));
            words.addAll(Tokens.joined(part.text()));
        }
        return words;
    }

    /** Names and texts. */
    Stream<Part> parts() {
        return Stream.concat(names.stream(), texts.stream());
    }
}
