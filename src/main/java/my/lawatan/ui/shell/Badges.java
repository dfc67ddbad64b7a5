package my.lawatan.ui.shell;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import my.lawatan.check.Checks;
import my.lawatan.check.Finding;
import my.lawatan.check.Severity;

/** Counts open findings by the room in which they are settled. */
final class Badges {
    private Badges() {}

    /** What waits in each room, and in {@link Room#CHECKS} all of it; what is merely good to know calls nobody. */
    static Map<Room, Integer> of(List<Finding> open) {
        Map<Room, Integer> badges = new EnumMap<>(Room.class);
        for (Finding finding : open) {
            if (finding.severity() == Severity.HINT) continue;
            badges.merge(Room.of(Checks.action(finding)), 1, Integer::sum);
            badges.merge(Room.CHECKS, 1, Integer::sum);
        }
        return badges;
    }
}
