package my.lawatan.protocol.names;

/** How near two words are to one another. */
final class Spelling {
    private Spelling() {}

    /** Whether one letter more, less or other makes the one of the other, or two that have changed places. */
    static boolean differsByOne(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 1 || a.equals(b)) return false;
        String longer = a.length() >= b.length() ? a : b;
        String shorter = a.length() >= b.length() ? b : a;
        int same = 0;
        while (same < shorter.length() && longer.charAt(same) == shorter.charAt(same)) same++;
        String rest = longer.substring(Math.min(same + 1, longer.length()));
        if (longer.length() > shorter.length()) return rest.equals(shorter.substring(same));
        return rest.equals(shorter.substring(same + 1)) || swapped(longer, shorter, same);
    }

    private static boolean swapped(String a, String b, int at) {
        return at + 1 < a.length()
                && a.charAt(at) == b.charAt(at + 1)
                && a.charAt(at + 1) == b.charAt(at)
                && a.substring(at + 2).equals(b.substring(at + 2));
    }
}
