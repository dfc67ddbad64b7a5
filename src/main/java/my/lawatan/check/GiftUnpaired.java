package my.lawatan.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventKind;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.Gift;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Need;
import my.lawatan.trip.Requirement;

/** We are given something at an event, and give nothing. */
final class GiftUnpaired implements Rule {
    @Override
    public String name() {
        return "gift-unpaired";
    }

    @Override
    public Action action() {
        return Action.NEEDS;
    }

    @Override
    public List<Finding> about(Facts facts, Event event) {
        List<Gift> gifts = facts.attached().giftsAt(event.id());
        if (gifts.isEmpty() || event.status() == EventStatus.CANCELLED) return List.of();
        boolean given = gifts.stream().anyMatch(g -> g.direction() == Gift.Direction.OUT);
        if (given || packed(facts, event) || facts.stateOf(event.id(), Requirement.GIFT) == Need.NOT_NEEDED)
            return List.of();
        List<Gift> received =
                gifts.stream().sorted(Comparator.comparing(Gift::id)).toList();
        List<ItemRef> items = new ArrayList<>(List.of(ItemRef.to(event)));
        received.forEach(gift -> items.add(ItemRef.to(gift)));
        String what = received.get(0).what().plain();
        return List.of(new Finding(
                name(),
                Severity.HINT,
                items,
                what.isEmpty() ? "check.gift-unpaired.something" : "check.gift-unpaired",
                List.of(event.title().plain(), what)));
    }

    // CeremonyPack says so of a ceremony of the principal
    private static boolean packed(Facts facts, Event event) {
        return event.type() == EventKind.CEREMONY && facts.hasPrincipal(event);
    }
}
