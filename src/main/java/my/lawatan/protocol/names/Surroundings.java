package my.lawatan.protocol.names;

import java.util.function.IntPredicate;

/** What stands beside words of a name, and may make them part of another name. */
final class Surroundings {
    private final Words words;
    private final IntPredicate honorific;

    /** @param honorific whether a word is of an honorific */
    Surroundings(Words words, IntPredicate honorific) {
        this.words = words;
        this.honorific = honorific;
    }

    /** Whether it is in the name of a street, a hall or a house. */
    boolean inPlace(Mention mention) {
        boolean before = words.follows(mention.first())
                && words.capital(mention.first() - 1)
                && Honorifics.beforePlaces(words.key(mention.first() - 1));
        int next = mention.last() + 1;
        return before || words.follows(next) && words.capital(next) && Honorifics.afterPlaces(words.key(next));
    }

    /** Whether somebody else's longer name goes on after it. */
    boolean goesOn(Mention mention) {
        int next = mention.last() + 1;
        while (words.follows(next) && Honorifics.particle(words.key(next))) next++;
        return words.follows(next) && foreign(next);
    }

    /** Whether somebody else's longer name has begun before it. */
    boolean hasBegun(Mention mention) {
        int before = mention.first() - 1;
        return mention.before().isEmpty() && words.follows(mention.first()) && foreign(before) && !words.opens(before);
    }

    /** Whether the rest of the name stands on the other side of a comma, as in a sorted list. */
    boolean isInverted(Mention mention) {
        boolean before =
                words.afterComma(mention.first()) && mention.bearer().words().contains(words.key(mention.first() - 1));
        int next = mention.last() + 1;
        return before || words.afterComma(next) && mention.bearer().words().contains(words.key(next));
    }

    // a capital that belongs to a name which is not this person's
    private boolean foreign(int word) {
        return (words.capital(word) || words.hyphened(word))
                && !honorific.test(word)
                && !Character.isDigit(words.written(word).charAt(0))
                && !Honorifics.besideNames(words.key(word));
    }
}
