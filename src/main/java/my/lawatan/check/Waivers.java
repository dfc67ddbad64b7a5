package my.lawatan.check;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import my.lawatan.trip.Waiver;

/** Which findings may stand, because an officer said so and what they rest on is what it was then. */
final class Waivers {
    // the one that holds longest comes first
    private static final Comparator<Waiver> LONGEST_FIRST = Comparator.comparing(
                    (Waiver w) -> w.until().orElse(LocalDate.MAX))
            .reversed()
            .thenComparing(Waiver::id);

    private final Map<String, List<Waiver>> byFinding;

    private Waivers(Map<String, List<Waiver>> byFinding) {
        this.byFinding = byFinding;
    }

    static Waivers of(Facts facts) {
        if (facts.trip().waivers().size() == 0) return new Waivers(Map.of());
        Optional<LocalDate> today = Checked.today(facts);
        return new Waivers(facts.trip().waivers().stream()
                .filter(w -> holds(w, today))
                .sorted(LONGEST_FIRST)
                .collect(Collectors.groupingBy(Waiver::finding, HashMap::new, Collectors.toList())));
    }

    private static boolean holds(Waiver waiver, Optional<LocalDate> today) {
        return today.isEmpty()
                || waiver.until().filter(last -> last.isBefore(today.get())).isEmpty();
    }

    /** The waiver of that finding, if it holds. */
    Optional<Waiver> of(String identity, Finding finding) {
        List<Waiver> all = byFinding.get(identity);
        if (all == null) return Optional.empty();
        String basis = finding.basis();
        return all.stream().filter(w -> w.basis().equals(basis)).findFirst();
    }
}
