package my.lawatan.protocol.names;

import java.util.Collection;

/**
 * Tells of most texts at once that no name stands in them, without making words of them: no word that begins with a capital is one of
 * those it knows. Of what is not plainly written it says that it may be a name.
 */
final class Sieve {
    /** Hashes of the words, as {@link String#hashCode} has them, by their last bits; 0 where there is none. */
    private final int[] hashes;

    private final boolean zero;

    /** @param keys as {@link Words} has them */
    Sieve(Collection<String> keys) {
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

    private static boolean capital(char c) {
        return (char) (c - 'A') < 26;
    }

    // a letter or digit of ASCII
    private static boolean plain(char c) {
        return (char) (c - 'a') < 26 || capital(c) || (char) (c - '0') < 10;
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
        int at = 0;
        while (at < all.length) {
            char c = all[at];
            if (c >= 128) {
                if (!Character.isLetterOrDigit(c) && !Character.isSurrogate(c)) at++;
                else if (Character.isLowerCase(c)) at = behind(all, at);
                else return true;
            } else if (!plain(c)) at++;
            else if (!capital(c)) at = behind(all, at);
            else {
                int end = known(all, at);
                if (end < 0) return true;
                at = end;
            }
        }
        return false;
    }

    // where the word ends
    private static int behind(char[] all, int from) {
        int at = from + 1;
        while (at < all.length && (plain(all[at]) || all[at] >= 128 && Character.isLetterOrDigit(all[at]))) at++;
        return at;
    }

    // where the word ends that begins there with a capital; below zero if it may be a known one
    private int known(char[] all, int from) {
        int hash = 0;
        int at = from;
        for (; at < all.length; at++) {
            char c = all[at];
            if (c >= 128) return Words.inside(c) ? -1 : at;
            if (!plain(c)) {
                if (odd(all, from, at)) return -1;
                break;
            }
            hash = 31 * hash + (capital(c) ? c + 'a' - 'A' : c);
        }
        return knows(hash) ? -1 : at;
    }

    // an apostrophe, or what may be initials or a/l
    private static boolean odd(char[] all, int from, int end) {
        char c = all[end];
        return Words.inside(c)
                || end == from + 1 && (c == '.' || c == '/') && end + 1 < all.length && all[end + 1] > ' ';
    }
}
