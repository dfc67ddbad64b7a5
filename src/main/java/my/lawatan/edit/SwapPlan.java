package my.lawatan.edit;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import my.lawatan.trip.Alternative;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Label;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Trip;

/**
 * Puts plans B in force, or goes back to plan A where they are: event and alternative exchange what the alternative states. Made twice
 * it leaves everything as it was.
 *
 * @param plan the name of a plan in any of its languages: all alternatives under it; none if blank
 * @param alternatives others beside these
 */
public record SwapPlan(String plan, Set<Id<Alternative>> alternatives) implements Edit {
    public SwapPlan {
        alternatives = Set.copyOf(alternatives);
    }

    /** Of these alternatives and no others. */
    public static SwapPlan of(Set<Id<Alternative>> alternatives) {
        return new SwapPlan("", alternatives);
    }

    @Override
    public Trip applyTo(Trip trip) {
        return Counting.follow(trip, made(trip));
    }

    @Override
    public Trip made(Trip trip) {
        List<Alternative> all = meant(trip);
        if (all.isEmpty()) throw new Refused("refused.plan-unknown", plan);
        Trip next = trip;
        for (Alternative one : all) next = swapped(next, one);
        return next;
    }

    // what goes back first: two plans of one event change places
    private List<Alternative> meant(Trip trip) {
        alternatives.forEach(id -> trip.get(new ItemRef(ItemKind.ALTERNATIVE, id)));
        return trip.alternatives().stream()
                .filter(a -> alternatives.contains(a.id()) || isNamed(a))
                .sorted(Comparator.comparing((Alternative a) -> !a.inForce()).thenComparing(Alternative::id))
                .toList();
    }

    private boolean isNamed(Alternative alternative) {
        return !plan.isBlank()
                && alternative.plan().in().values().stream()
                        .anyMatch(name -> name.strip().equalsIgnoreCase(plan.strip()));
    }

    private static Trip swapped(Trip trip, Alternative alternative) {
        Event event = trip.event(alternative.event());
        trip.alternatives().stream()
                .filter(a -> a.inForce() && a.event().equals(event.id()) && !a.id().equals(alternative.id()))
                .findFirst()
                .ifPresent(other -> {
                    throw new Refused("refused.plan-other", event.title(), other.plan());
                });
        Exchange exchange = Exchange.of(event, alternative);
        return trip.with(List.of(exchange.event(), exchange.alternative()), List.of());
    }

    // "the wet-weather plan", but "the VIP plan"
    private static String lower(String name) {
        boolean word = name.length() > 1 && Character.isLowerCase(name.charAt(1));
        return word ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1) : name;
    }

    @Override
    public Label label(Trip before) {
        List<Alternative> all = meant(before);
        Alternative first = all.get(0);
        String name = first.plan().stated() ? first.plan().plain() : "";
        String event = before.event(first.event()).title().plain();
        boolean back = first.inForce();
        if (name.isEmpty()) return Label.of(back ? "edit.plan-a" : "edit.plan-b", event);
        name = lower(name);
        if (all.size() == 1) return Label.of(back ? "edit.plan-back" : "edit.swap-plan", name, event);
        return Label.of(back ? "edit.plans-back" : "edit.swap-plans", name, all.size());
    }
}
