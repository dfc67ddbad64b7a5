package my.lawatan.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import my.lawatan.protocol.names.ByLetter;
import my.lawatan.protocol.names.Letters;
import my.lawatan.protocol.names.Sieve;
import my.lawatan.protocol.names.Writings;
import my.lawatan.trip.Brief;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemKind;

/**
 * One look at each letter of the texts of items, which tells whether it must be read for names, for dates, and for words that APEC does not use. Most
 * texts need not. It may see more than there is, and never less.
 *
 * <p>A large trip has millions of letters. What a letter may tell depends on what stands before it, and both are bits of a number: the
 * look at each costs a few steps without a branch, and only where both have a bit in common something is looked at in earnest.
 */
final class Skim {
    /** What may stand in a text. */
    record Glance(boolean names, boolean words, boolean dates) {
        boolean marks() {
            return words || dates;
        }
    }

    /** The letters with which words of APEC begin. A bit for each stands for those letters that may be the second one behind it. */
    private static final String FIRST = IntStream.rangeClosed('a', 'z')
            .filter(first -> IntStream.rangeClosed('a', 'z').anyMatch(second -> ApecWords.mayBegin(first, second)))
            .mapToObj(Character::toString)
            .collect(Collectors.joining());

    private static final int WORD = (1 << FIRST.length()) - 1;
    private static final int NAME = WORD + 1;
    private static final int DATE = NAME << 1;
    private static final int HALF = NAME << 2;
    private static final int UNKNOWN = NAME << 3;
    /** What a letter tells stands in the lower half of its number; what the next one may tell behind it, in the upper half. */
    private static final int NEXT = 16;
    /** Letters are negative. */
    private static final int LETTER = Integer.MIN_VALUE;

    private static final ByLetter TELLS = new ByLetter(Skim::tells);

    private final Sieve sieve;
    private List<String> named = List.of();
    private List<String> marked = List.of();
    private boolean secret;

    /** @param sieve tells words that may be of names */
    Skim(Sieve sieve) {
        this.sieve = sieve;
    }

    private static int tells(int c) {
        int unknown = c == Letters.UNKNOWN ? UNKNOWN : 0;
        return unknown
                | (HALF | UNKNOWN) << NEXT
                | switch (Letters.kind((byte) c)) {
                    case SMALL -> letter(c);
                    case CAPITAL -> letter(c) | NAME;
                    case DIGIT -> DATE | NAME << NEXT;
                    case HALF -> HALF | NAME << NEXT;
                    case OTHER -> (c == ' ' || c == '\n' ? NAME | DATE : NAME) << NEXT;
                };
    }

    private static int letter(int c) {
        int small = c | 32;
        int second = IntStream.range(0, FIRST.length())
                .filter(i -> ApecWords.mayBegin(FIRST.charAt(i), small))
                .map(i -> 1 << i)
                .sum();
        int first = FIRST.indexOf(small);
        return LETTER | second | (first < 0 ? 0 : 1 << first + NEXT);
    }

    /** The texts of an item of that kind that must be read; null if none. */
    Texts of(ItemKind kind, Item item) {
        secret = item instanceof Brief;
        named = List.of();
        marked = List.of();
        Writings.of(kind, item, this::look);
        return named.isEmpty() && marked.isEmpty() && !Marks.tells(item) ? null : new Texts(item, named, marked);
    }

    private void look(String text) {
        Glance glance = at(text, !secret);
        if (glance == null) return;
        if (glance.names()) named = with(named, text);
        if (glance.marks()) marked = with(marked, text);
    }

    private static List<String> with(List<String> all, String text) {
        if (all.isEmpty()) return List.of(text);
        List<String> more = new ArrayList<>(all);
        more.add(text);
        return more;
    }

    /** What may stand in the text; null if nothing. @param apec whether words are looked for */
    Glance at(String text, boolean apec) {
        int wanted = NAME | DATE | (apec ? WORD : 0);
        int found = look(Letters.plain(text), wanted | UNKNOWN);
        if ((found & UNKNOWN) != 0) found = look(Letters.of(text), wanted | HALF);
        if (found == 0) return null;
        return new Glance((found & (NAME | HALF)) != 0, (found & WORD) != 0, (found & DATE) != 0);
    }

    private int look(byte[] all, int wanted) {
        int found = 0;
        int may = NAME | DATE | HALF | UNKNOWN;
        // those bits that mean nothing behind a letter that does not begin its word
        int within = 0;
        for (int i = 0; i < all.length; i++) {
            int tells = TELLS.of(all[i]);
            int told = tells & may & wanted & ~found;
            if (told != 0) {
                found |= seen(all, i, told);
                if ((found & UNKNOWN) != 0) return found;
            }
            may = tells >>> NEXT & ~within;
            within = tells >> 31 & WORD;
        }
        return found;
    }

    private int seen(byte[] all, int at, int told) {
        if ((told & NAME) != 0) return sieve.mayKnow(all, at) ? NAME : 0;
        if ((told & DATE) != 0) return isShort(all, at) ? DATE : 0;
        if ((told & WORD) != 0) return ApecWords.mayBegin(all, at - 1) ? WORD : 0;
        return told;
    }

    // a number of one or two digits
    private static boolean isShort(byte[] all, int at) {
        int end = at;
        while (end < all.length && Letters.kind(all[end]) == Letters.Kind.DIGIT) end++;
        return end - at <= 2;
    }
}
