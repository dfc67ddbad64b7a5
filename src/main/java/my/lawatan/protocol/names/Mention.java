package my.lawatan.protocol.names;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import my.lawatan.protocol.names.Honorific.Kind;

/**
 * Words of a text that are all of one person's name, with the honorifics before them.
 *
 * @param first the first word, honorifics included
 * @param name the first word of the name
 * @param last the last word of the name
 * @param keys the name's words without particles, as the record spells them
 * @param before the honorifics before the name
 * @param inner whether honorifics stand among the words of the name
 * @param particles the particles among the words
 * @param misspelled whether a word is only nearly one of the name
 * @param alias whether it is an alias of the record
 */
record Mention(
        Bearer bearer,
        int first,
        int name,
        int last,
        List<String> keys,
        List<Honorific> before,
        boolean inner,
        List<String> particles,
        boolean misspelled,
        boolean alias) {
    int length() {
        return keys.size();
    }

    /** Whether it is written as the record allows. */
    boolean approved(Words words) {
        if (alias || misspelled || !accented(words)) return false;
        boolean shaped = bearer.hasShape(keys)
                && !inner
                && particles.stream().allMatch(bearer::hasParticle)
                && bearer.allows(before);
        return shaped || bearer.prints(written(words));
    }

    private List<String> written(Words words) {
        return IntStream.rangeClosed(first, last).mapToObj(words::key).toList();
    }

    /** Whether all words have the accents of the record; capitals throughout need none. */
    boolean accented(Words words) {
        for (int i = name; i <= last; i++)
            if (keys.contains(words.key(i)) && !words.shouted(i) && !bearer.spells(words.key(i), words.written(i)))
                return false;
        return true;
    }

    boolean overlaps(Mention other) {
        return first <= other.last && other.first <= last;
    }

    private String courtesy(Words words) {
        int at = first;
        String courtesy = "";
        for (Honorific one : before) {
            int end = at + one.words().size() - 1;
            if (one.kind() == Kind.COURTESY) courtesy = words.text(at, end) + (words.dotted(end) ? "." : "");
            at = end + 1;
        }
        return courtesy;
    }

    Drift drift(Words words) {
        String proper = bearer.proper(keys, before, courtesy(words));
        boolean shouted = last > name && IntStream.rangeClosed(name, last).allMatch(words::shouted);
        return new Drift(
                bearer.id(),
                words.from(first),
                words.to(last),
                words.text(first, last),
                shouted ? proper.toUpperCase(Locale.ROOT) : proper);
    }
}
