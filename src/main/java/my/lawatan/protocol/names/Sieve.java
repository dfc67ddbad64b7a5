package my.lawatan.protocol.names;

import java.util.Collection;

/**
 * Tells of most texts at once that no name stands in them, without making words of them: no word that begins with a capital is one of
 * those it knows. Of what is not plainly written it says that it may be a name.
 */
public final class Sieve {
    /** Hashes of the words, as {@link String#hashCode} has them, by their last bits; 0 where there is none. */
    private final int[] hashes;

    private final boolean zero;

    /** @param keys words without accents, case and apostrophes */
    public Sieve(Collection<String> keys) {
        hashes = new int[Integer.highestOneBit(Math.max(8, keys.size())) * 4];
        boolean some = false;
        for (String key : keys) {
            int hash = key.hashCode();
            some |= hash == 0;
            int at = hash & hashes.length - 1;
            while (hashes[at] != 0 && hashes[at] != hash) at = at + 1 & hashes.length - 1;
            hashes[at] = hash;
        }
        zero = some;
    }

    private boolean knows(int hash) {
        if (hash == 0) return zero;
        for (int at = hash & hashes.length - 1; hashes[at] != 0; at = at + 1 & hashes.length - 1)
            if (hashes[at] == hash) return true;
        return false;
    }

    /** Whether some word of the text may be a known one; if not, none is. */
    boolean mayPass(String text) {
        byte[] all = Letters.of(text);
        for (int at = 0; at < all.length; at++) {
            Letters.Kind kind = Letters.kind(all[at]);
            if (kind == Letters.Kind.HALF) return true;
            if (kind == Letters.Kind.OTHER) continue;
            if (kind == Letters.Kind.CAPITAL && mayKnow(all, at)) return true;
            while (at + 1 < all.length && Letters.kind(all[at + 1]) != Letters.Kind.OTHER) at++;
        }
        return false;
    }

    /**
     * Whether the word of the text that begins there, with a capital, may be a known one.
     *
     * @param text as {@link Letters} have it
     */
    public boolean mayKnow(byte[] text, int from) {
        int hash = 0;
        int at = from;
        for (; at < text.length; at++) {
            int key = Letters.key(text[at]);
            if (key == 0) break;
            hash = 31 * hash + key;
        }
        return at < text.length && odd(text, from, at) || knows(hash);
    }

    // an apostrophe, or what may be initials or a/l
    private static boolean odd(byte[] all, int from, int end) {
        byte c = all[end];
        return Letters.inside(c)
                || end == from + 1 && (c == '.' || c == '/') && end + 1 < all.length && (all[end + 1] & 0xff) > ' ';
    }
}
