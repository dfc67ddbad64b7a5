package my.lawatan.ui.programme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import my.lawatan.check.Finding;
import my.lawatan.check.Severity;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;

/** Findings by the event they are about. */
record Found(List<Finding> all, Map<ItemRef, List<Finding>> byEvent) {
    static final Found NOTHING = of(List.of());

    static Found of(List<Finding> findings) {
        Map<ItemRef, List<Finding>> byEvent = new HashMap<>();
        for (Finding finding : findings)
            for (ItemRef item : finding.items())
                if (item.kind() == ItemKind.EVENT)
                    byEvent.computeIfAbsent(item, i -> new ArrayList<>()).add(finding);
        return new Found(List.copyOf(findings), Map.copyOf(byEvent));
    }

    List<Finding> about(ItemRef event) {
        return byEvent.getOrDefault(event, List.of());
    }

    /** The gravest clash of that event. */
    Optional<Finding> clash(ItemRef event) {
        return about(event).stream().filter(Found::isClash).findFirst();
    }

    /** Whether two events are in each other's way; a way that takes too long is drawn as a way. */
    static boolean isClash(Finding finding) {
        return isGrave(finding)
                && finding.items().stream().noneMatch(i -> i.kind() == ItemKind.LEG)
                && finding.items().stream()
                                .filter(i -> i.kind() == ItemKind.EVENT)
                                .count()
                        > 1;
    }

    /** Whether it should be settled before the programme is issued. */
    static boolean isGrave(Finding finding) {
        return finding.severity() == Severity.STOP;
    }
}
