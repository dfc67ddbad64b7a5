package my.lawatan.protocol.names;

import java.util.stream.Stream;

/** Texts that name people and say nothing else, so that they read the same in every language. */
public final class NamesAlone {
    private static final Honorifics HONORIFICS = new Honorifics(Stream.empty());

    private NamesAlone() {}

    /**
     * Whether the text is an honorific that is known, such as "Sra.", "Tan Sri" or "YB", followed by names, or several of these with
     * commas between them. A name without an honorific is not told from other words with capitals.
     */
    public static boolean in(String text) {
        Words words = Words.of(text);
        int next = 0;
        do {
            int name = afterHonorifics(words, next);
            if (name == next) return false;
            next = afterName(words, name);
            if (next == name) return false;
        } while (words.afterComma(next));
        return next == words.size() && words.from(0) == 0 && words.to(next - 1) == text.length();
    }

    private static int afterHonorifics(Words words, int from) {
        int next = from;
        while (next < words.size() && (next == from || words.follows(next))) {
            int length = HONORIFICS.at(words, next).map(h -> h.words().size()).orElse(0);
            if (length == 0) break;
            next += length;
        }
        return next;
    }

    // particles stand between its words: none begins it and none ends it
    private static int afterName(Words words, int from) {
        int end = from;
        for (int i = from; words.follows(i) && (named(words, i) || i > from && particle(words, i)); i++)
            if (named(words, i)) end = i + 1;
        return end;
    }

    private static boolean named(Words words, int word) {
        String key = words.key(word);
        return words.capital(word)
                && !Honorifics.besideNames(key)
                && !Honorifics.beforePlaces(key)
                && !Honorifics.afterPlaces(key);
    }

    private static boolean particle(Words words, int word) {
        return Honorifics.particle(words.key(word));
    }
}
