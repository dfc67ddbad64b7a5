package my.lawatan.trip;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A text for people, in one or more languages. No language at all means <em>not stated</em>: a missing translation is missing,
 * never guessed.
 *
 * @param in the text by language; blank ones are left out
 */
public record Text(Map<Language, String> in) {
    /** Not stated. */
    public static final Text NONE = new Text(Map.of());

    /** No text of a trip is longer, in UTF-16 units; a brief of 50 pages has about this length. */
    public static final int LONGEST = 200_000;

    private static final List<Language> LANGUAGES = List.of(Language.values());

    public Text {
        Map<Language, String> kept = new EnumMap<>(Language.class);
        in.forEach((language, text) -> {
            if (!text.isBlank()) kept.put(language, Plain.text(text, LONGEST));
        });
        // most texts are in one language, and a large trip holds hundreds of thousands of them
        in = kept.size() > 1 ? Collections.unmodifiableMap(kept) : Map.copyOf(kept);
    }

    public static Text en(String text) {
        return text.isBlank() ? NONE : new Text(Map.of(Language.EN, text));
    }

    public boolean stated() {
        return !in.isEmpty();
    }

    /** The text in {@code wanted}, else in English, else in any language there is; empty if not stated. */
    public String in(Language wanted) {
        String text = in.get(wanted);
        if (text == null) text = in.get(Language.EN);
        if (text == null) text = in.values().stream().findFirst().orElse("");
        return text;
    }

    /** The English text, or the first there is: for logs, sorting and the window while it speaks English. */
    public String plain() {
        return in(Language.EN);
    }

    /** Tells it in each language it is in. */
    public void each(Consumer<String> each) {
        for (int i = 0; i < LANGUAGES.size(); i++) {
            String text = in.get(LANGUAGES.get(i));
            if (text != null) each.accept(text);
        }
    }

    /** A copy that says {@code text} in {@code language}. */
    public Text with(Language language, String text) {
        Map<Language, String> copy = new EnumMap<>(Language.class);
        copy.putAll(in);
        copy.put(language, text);
        return new Text(copy);
    }

    @Override
    public String toString() {
        return plain();
    }
}
