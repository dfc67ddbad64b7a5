package my.lawatan.ui.programme.ripple;

import java.util.List;
import my.lawatan.check.Severity;

/**
 * What the panel shows of one proposal.
 *
 * @param proposals what each of them is called; the shown one by {@code number}
 * @param number counted from 0
 * @param changes what would be changed
 * @param kept what would stay
 * @param costs what to know before it is accepted, and what would break
 */
record RipplePage(List<String> proposals, int number, List<Change> changes, List<Change> kept, List<Cost> costs) {
    static final RipplePage EMPTY = new RipplePage(List.of(), 0, List.of(), List.of(), List.of());

    RipplePage {
        proposals = List.copyOf(proposals);
        changes = List.copyOf(changes);
        kept = List.copyOf(kept);
        costs = List.copyOf(costs);
    }

    /**
     * One event.
     *
     * @param times "16:30 → 17:25"
     * @param why one sentence a line
     * @param badge "+55"
     */
    record Change(String title, String times, String why, String badge) {}

    /** One thing to know. */
    record Cost(String text, Severity severity) {}
}
