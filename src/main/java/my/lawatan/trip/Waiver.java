package my.lawatan.trip;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * An officer's word that one finding may stand. It names the finding and not the items, so that it holds again when an undo
 * brings the finding back, and does no harm when its items are gone.
 *
 * @param finding identity of the finding
 * @param basis what the finding rested on when it was waived; a finding that rests on something else now is open again
 * @param reason why it may stand
 * @param until the last day on which it holds, local date of the host; none if it holds for good
 */
public record Waiver(Id<Waiver> id, String finding, String basis, String reason, Optional<LocalDate> until)
        implements Item {
    public Waiver {
        Objects.requireNonNull(id);
        Plain.line(finding);
        Plain.line(basis);
        Plain.line(reason);
        if (finding.isBlank()) throw new Refused("refused.waiver-finding");
        if (reason.isBlank()) throw new Refused("refused.waiver-reason");
    }
}
