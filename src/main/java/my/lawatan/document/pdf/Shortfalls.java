package my.lawatan.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import my.lawatan.document.Paper;
import my.lawatan.document.Shortfall;

/** Gathers what the papers of one file could not print as it is in the trip, each once. */
final class Shortfalls {
    private final List<Shortfall> ofPapers = new ArrayList<>();
    private final Set<Integer> spelledOut = new TreeSet<>();
    private boolean headsOnce;

    /** Of a paper itself: what it left out. */
    void take(Paper paper) {
        paper.shortfalls().stream().filter(one -> !ofPapers.contains(one)).forEach(ofPapers::add);
    }

    /** Of the pages of one. */
    void take(Making.Setting setting) {
        spelledOut.addAll(setting.spelledOut());
        headsOnce |= setting.headsOnce();
    }

    /** All of them. */
    List<Shortfall> all() {
        List<Shortfall> all = new ArrayList<>(ofPapers);
        if (!spelledOut.isEmpty()) all.add(Shortfall.spelledOut(spelledOut));
        if (headsOnce) all.add(Shortfall.headsOnce());
        return all;
    }
}
