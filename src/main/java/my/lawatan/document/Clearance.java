package my.lawatan.document;

import java.time.Instant;
import java.util.List;
import my.lawatan.check.Checked;
import my.lawatan.check.Facts;
import my.lawatan.check.Finding;
import my.lawatan.check.Severity;
import my.lawatan.text.Messages;
import my.lawatan.trip.Trip;

/** What stands between a trip and its next version: findings that should be settled first, or a reason why they may stand. */
public final class Clearance {
    private Clearance() {}

    /** The open findings for which a reason is asked before a version is issued; what was waived is not open.
     *
     * @param now what is due is judged by it */
    public static List<Finding> stops(Trip trip, Instant now) {
        return Checked.of(Facts.of(trip, now)).open().stream()
                .filter(finding -> finding.severity() == Severity.STOP)
                .toList();
    }

    /**
     * The note that is frozen with a version. Why it was issued despite findings stands in it, so that the reason is part of what is
     * issued and cannot get lost beside it.
     *
     * @param stops how many findings were open
     * @param reason why they may stand; says nothing if there are none
     */
    public static String note(String note, int stops, String reason, Messages messages) {
        if (stops == 0 || reason.isBlank()) return note.strip();
        String despite = messages.text("document.clearance.despite", stops, reason.strip());
        return Wording.join(Wording.DOT, note.strip(), despite);
    }
}
