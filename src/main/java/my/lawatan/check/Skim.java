package my.lawatan.check;

import java.util.ArrayList;
import java.util.List;
import my.lawatan.protocol.names.Sieve;
import my.lawatan.protocol.names.Writings;
import my.lawatan.trip.Brief;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.Trip;

/**
 * One look at each letter of the texts of a trip, which tells what must be read for names, for dates, and for words that APEC does not use.
 * Most texts need not. It may see more than there is, and never less.
 */
final class Skim {
    /** What may stand in a text. */
    record Glance(boolean names, boolean words, boolean dates) {
        boolean marks() {
            return words || dates;
        }
    }

    private static final int ASCII = 128;
    private static final int LATIN = 0x180;
    private static final byte SMALL = 1;
    private static final byte CAPITAL = 2;
    private static final byte DIGIT = 3;
    private static final byte ODD = 4;

    private final Sieve sieve;
    private final byte[] kinds = new byte[LATIN];
    private final List<Texts> kept = new ArrayList<>();
    private List<String> named = List.of();
    private List<String> marked = List.of();
    private boolean secret;

    /** @param sieve tells words that may be of names */
    Skim(Sieve sieve) {
        this.sieve = sieve;
        for (char c = 0; c < LATIN; c++) kinds[c] = other(c);
        for (char c = '0'; c <= '9'; c++) kinds[c] = DIGIT;
    }

    /** The texts of the trip that must be read, in no order. */
    List<Texts> of(Trip trip) {
        for (ItemKind kind : ItemKind.values())
            if (Writings.has(kind)) for (Item item : trip.all(kind).values()) look(kind, item);
        return List.copyOf(kept);
    }

    private void look(ItemKind kind, Item item) {
        secret = item instanceof Brief;
        Writings.of(kind, item, this::look);
        if (named.isEmpty() && marked.isEmpty() && !Marks.tells(item)) return;
        kept.add(new Texts(item, named, marked));
        named = List.of();
        marked = List.of();
    }

    private void look(String text) {
        Glance glance = at(text, !secret);
        if (glance == null) return;
        if (glance.names()) named = with(named, text);
        if (glance.marks()) marked = with(marked, text);
    }

    private static List<String> with(List<String> all, String text) {
        List<String> more = all.isEmpty() ? new ArrayList<>(2) : all;
        more.add(text);
        return more;
    }

    /** What may stand in the text; null if nothing. @param apec whether words are looked for */
    Glance at(String text, boolean apec) {
        char[] all = text.toCharArray();
        boolean names = false;
        boolean words = false;
        boolean dates = false;
        int at = 0;
        while (at < all.length) {
            int from = at;
            byte kind = kind(all[at++]);
            if (kind == SMALL || kind == CAPITAL) {
                names = names || kind == CAPITAL && sieve.mayKnow(all, from);
                words = words || apec && all[from] < ASCII && ApecWords.mayBegin(all, from);
                at = behind(all, at);
            } else if (kind == DIGIT) {
                while (at < all.length && kind(all[at]) == DIGIT) at++;
                dates = dates || at - from <= 2 && (from == 0 || all[from - 1] == ' ' || all[from - 1] == '\n');
            } else if (kind == ODD) names = true;
        }
        return names || words || dates ? new Glance(names, words, dates) : null;
    }

    // where the letters end
    private int behind(char[] all, int from) {
        byte[] known = kinds;
        int at = from;
        while (at < all.length) {
            char c = all[at];
            byte kind = c < LATIN ? known[c] : other(c);
            if (kind != SMALL && kind != CAPITAL) break;
            at++;
        }
        return at;
    }

    private byte kind(char c) {
        return c < LATIN ? kinds[c] : other(c);
    }

    private static byte other(char c) {
        if (Character.isSurrogate(c)) return ODD;
        if (!Character.isLetter(c)) return 0;
        return Character.isLowerCase(c) ? SMALL : CAPITAL;
    }
}
