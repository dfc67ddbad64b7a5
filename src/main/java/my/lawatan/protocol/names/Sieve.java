package my.lawatan.protocol.names;

import java.util.Collection;

/**
 * Tells of most texts at once that no name stands in them, without making words of them: no word that begins with a capital is one of
 * those it knows. Of what is not plainly written it says that it may be a name.
 */
public final class Sieve {
    /** Letters and digits of Latin by their number, as they are in keys; 0 for those that are several there, and for all else. */
    private static final String FOLDED = folded();

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

    private static String folded() {
        StringBuilder all = new StringBuilder();
        for (char c = 0; c < 0x180; c++) {
            String key = Character.isLetterOrDigit(c) ? Words.key(String.valueOf(c)) : "";
            all.append(key.length() == 1 ? key.charAt(0) : '\0');
        }
        return all.toString();
    }

    private static char folded(char c) {
        return c < FOLDED.length() ? FOLDED.charAt(c) : 0;
    }

    private boolean knows(int hash) {
        if (hash == 0) return zero;
        for (int at = hash & hashes.length - 1; hashes[at] != 0; at = at + 1 & hashes.length - 1)
            if (hashes[at] == hash) return true;
        return false;
    }

    /** Whether some word of the text may be a known one; if not, none is. */
    boolean mayPass(String text) {
        char[] all = text.toCharArray();
        for (int at = 0; at < all.length; at++) {
            char c = all[at];
            if (Character.isSurrogate(c)) return true;
            if (!Character.isLetterOrDigit(c)) continue;
            if (!Character.isLowerCase(c) && !Character.isDigit(c) && mayKnow(all, at)) return true;
            while (at + 1 < all.length && Character.isLetterOrDigit(all[at + 1])) at++;
        }
        return false;
    }

    /** Whether the word of the text that begins there, with a capital, may be a known one. */
    public boolean mayKnow(char[] text, int from) {
        int hash = 0;
        int at = from;
        for (; at < text.length; at++) {
            char key = folded(text[at]);
            if (key == 0) break;
            hash = 31 * hash + key;
        }
        return at < text.length && odd(text, from, at) || knows(hash);
    }

    // an apostrophe, or what may be initials or a/l
    private static boolean odd(char[] all, int from, int end) {
        char c = all[end];
        return Words.inside(c)
                || end == from + 1 && (c == '.' || c == '/') && end + 1 < all.length && all[end + 1] > ' ';
    }
}
