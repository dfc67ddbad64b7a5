package my.lawatan.document;

import my.lawatan.protocol.names.BeforeNames;

/** Where a name that is too long for one line of a card is divided: in halves, and never between a word like bin and the name that it brings. */
final class NameLines {
    /** So much shorter may a line be for the father’s name to begin the second one. */
    private static final int WORTH = 6;

    private NameLines() {}

    /** The name with one blank at which its line may end, if there is a good one. */
    static String divided(String name) {
        int best = -1;
        int least = Integer.MAX_VALUE;
        for (int at = name.indexOf(' '); at >= 0; at = name.indexOf(' ', at + 1)) {
            int worth = worth(name, at);
            if (worth < least) {
                least = worth;
                best = at;
            }
        }
        return best < 0 ? name : bound(name.substring(0, best)) + " " + bound(name.substring(best + 1));
    }

    // the longer line counts; less is better
    private static int worth(String name, int at) {
        String before = name.substring(name.lastIndexOf(' ', at - 1) + 1, at);
        int end = name.indexOf(' ', at + 1);
        String after = name.substring(at + 1, end < 0 ? name.length() : end);
        int longer = Math.max(at, name.length() - at - 1);
        if (BeforeNames.father(before) || BeforeNames.link(before)) return longer + name.length();
        return BeforeNames.father(after) ? longer - WORTH : longer;
    }

    private static String bound(String part) {
        return part.replace(' ', '\u00A0');
    }
}
