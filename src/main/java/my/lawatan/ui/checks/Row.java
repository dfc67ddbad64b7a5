package my.lawatan.ui.checks;

import java.util.Optional;
import my.lawatan.check.Finding;
import my.lawatan.check.Severity;
import my.lawatan.trip.Waiver;

/** One line of the list, ready to be drawn. */
sealed interface Row {
    /** The head of a group.
     *
     * @param settle how many of them should be settled before a version is issued */
    record Head(String title, int count, int settle) implements Row {}

    /**
     * A finding.
     *
     * @param sentence what is found, in words
     * @param when day and time of the first event it is about; empty if none is known
     * @param rule what the rule is called
     * @param waived the word that it may stand, if there is one that holds
     * @param waivedBy who said so, when, and until when it holds; empty if it is open
     * @param broughtBy by which changes of the latest import it came: "by …"; empty if by none
     */
    record Found(
            Finding finding,
            String sentence,
            String when,
            String rule,
            Optional<Waiver> waived,
            String waivedBy,
            String broughtBy)
            implements Row {
        Severity severity() {
            return finding.severity();
        }
    }
}
