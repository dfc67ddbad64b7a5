package my.lawatan.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import my.lawatan.trip.Ruling;
import my.lawatan.trip.Trip;

/** Which rules a trip has switched off, and which of their numbers it has set. */
final class Tuning {
    private static final Tuning USUAL = new Tuning(Set.of(), Map.of());

    private final Set<String> off;
    private final Map<String, Map<String, Integer>> numbers;

    private Tuning(Set<String> off, Map<String, Map<String, Integer>> numbers) {
        this.off = off;
        this.numbers = numbers;
    }

    static Tuning of(Trip trip) {
        if (trip.rulings().size() == 0) return USUAL;
        Set<String> off = new HashSet<>();
        Map<String, Map<String, Integer>> numbers = new HashMap<>();
        for (Ruling ruling : trip.rulings().values()) {
            if (ruling.off()) off.add(ruling.rule());
            ruling.value().ifPresent(value -> numbers.computeIfAbsent(ruling.rule(), r -> new HashMap<>())
                    .put(ruling.number(), value));
        }
        return new Tuning(off, numbers);
    }

    Tuning after(Trip was, Trip is) {
        return was.rulings() == is.rulings() ? this : of(is);
    }

    /** Whether nobody has switched that rule off. */
    boolean on(Rule rule) {
        return !off.contains(rule.name());
    }

    /** That number of the rule; a number out of range, as a program of another age may have written it, is brought into it. */
    int number(String rule, Quantity quantity) {
        Map<String, Integer> set = numbers.get(rule);
        if (set == null) return quantity.usual();
        Integer value = set.get(quantity.name());
        return value == null ? quantity.usual() : quantity.within(value);
    }
}
