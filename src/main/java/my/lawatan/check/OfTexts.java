package my.lawatan.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import my.lawatan.trip.Event;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Leg;

/** A rule about what stands in texts: each is found from the event to which the text belongs, or else from the item itself. */
abstract class OfTexts implements Rule {
    @Override
    public Action action() {
        return Action.WRITING;
    }

    @Override
    public boolean readsTexts() {
        return true;
    }

    /** What is found in one item; {@code owner} is the event it belongs to, or else the item. */
    abstract Optional<Finding> of(Facts facts, Item owner, Marks.Of read);

    private List<Finding> of(Facts facts, Item owner) {
        List<Marks.Of> all = facts.attached().marks().of(owner.id());
        if (all.isEmpty()) return List.of();
        List<Finding> found = new ArrayList<>();
        all.stream().sorted(Comparator.comparing(Marks.Of::item)).forEach(read -> of(facts, owner, read)
                .ifPresent(found::add));
        return found;
    }

    @Override
    public List<Finding> about(Facts facts, Event event) {
        return of(facts, event);
    }

    @Override
    public List<Finding> about(Facts facts, Leg leg) {
        ItemRef it = ItemRef.to(leg);
        Item owner = facts.trip().get(Readings.owner(facts.trip(), it));
        return facts.attached().marks().of(owner.id()).stream()
                .filter(read -> read.item().equals(it))
                .flatMap(read -> of(facts, owner, read).stream())
                .toList();
    }

    @Override
    public List<Finding> elsewhere(Facts facts, Item item) {
        return of(facts, item);
    }

    @Override
    public List<Finding> all(Facts facts) {
        return facts.attached().marks().all().stream()
                .flatMap(read -> of(facts, facts.trip().get(Readings.owner(facts.trip(), read.item())), read).stream())
                .toList();
    }

    /** The event first, then what the text stands in. */
    static List<ItemRef> items(Item owner, Marks.Of read) {
        ItemRef first = ItemRef.to(owner);
        return first.equals(read.item()) ? List.of(first) : List.of(first, read.item());
    }
}
