package my.lawatan.check;

import java.util.Optional;
import java.util.Set;

/** How grave a finding is beside the same finding at another time: by its severity, then by the minutes that are lacking. */
public final class Gravity {
    /** What is needed and what there is are the third and fourth argument of their sentences. */
    private static final Set<String> OF_MINUTES = Set.of(
            "check.leg-too-short",
            "check.leg-backwards",
            "check.travel-too-short",
            "check.leg-chain",
            "check.leg-chain.tight",
            "check.room-turnover",
            "check.press-preset",
            "check.press-preset.told",
            "check.security-sweep",
            "check.security-sweep.told");

    private Gravity() {}

    /** Whether it matters more than {@code other}, which has the same identity. */
    public static boolean isGraver(Finding finding, Finding other) {
        int severity = finding.severity().compareTo(other.severity());
        if (severity != 0) return severity < 0;
        Optional<Long> lacking = lacking(finding);
        Optional<Long> then = lacking(other);
        return lacking.isPresent() && then.isPresent() && lacking.get() > then.get();
    }

    /** How many minutes are lacking; fewer than none where there are some to spare, none where minutes are not what it is about. */
    static Optional<Long> lacking(Finding finding) {
        if (!OF_MINUTES.contains(finding.key())) return Optional.empty();
        long needs = ((Number) finding.arguments().get(2)).longValue();
        long has = ((Number) finding.arguments().get(3)).longValue();
        return Optional.of(needs - has);
    }
}
