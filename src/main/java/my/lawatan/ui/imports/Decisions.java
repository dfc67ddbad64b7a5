package my.lawatan.ui.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import my.lawatan.change.Clash;
import my.lawatan.change.Heads.Write;
import my.lawatan.trip.ItemRef;
import my.lawatan.workspace.Decision;

/** What the officer has decided so far of what two copies say differently. */
final class Decisions {
    private final Map<Part, Write> chosen = new HashMap<>();

    private record Part(ItemRef item, String component) {
        static Part of(Clash clash) {
            return new Part(clash.item(), clash.component());
        }
    }

    void clear() {
        chosen.clear();
    }

    /** What was decided about the same writes stays decided. */
    void keep(List<Clash> clashes) {
        chosen.entrySet().removeIf(one -> clashes.stream()
                .noneMatch(clash ->
                        Part.of(clash).equals(one.getKey()) && clash.heads().contains(one.getValue())));
    }

    void put(Clash clash, Write write) {
        chosen.put(Part.of(clash), write);
    }

    /** Which write stands; null if that is not decided. */
    Write of(Clash clash) {
        return chosen.get(Part.of(clash));
    }

    /** How many are left to decide. */
    int left(List<Clash> clashes) {
        return clashes.size() - chosen.size();
    }

    List<Decision> about(List<Clash> clashes) {
        List<Decision> decisions = new ArrayList<>();
        for (Clash clash : clashes) if (of(clash) != null) decisions.add(new Decision(clash, of(clash)));
        return decisions;
    }
}
