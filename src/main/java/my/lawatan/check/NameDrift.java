package my.lawatan.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import my.lawatan.trip.Event;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Leg;
import my.lawatan.trip.Titles;
import my.lawatan.trip.Trip;

/**
 * A text writes somebody's name otherwise than their record: with another title, in another order, without a part that belongs to it,
 * without its accents. A shorter form that only leaves out titles is none.
 */
final class NameDrift implements Rule {
    /** What these are called, no other item says. */
    private static final Set<ItemKind> OF_THEMSELVES = EnumSet.of(
            ItemKind.SETTINGS,
            ItemKind.TRACK,
            ItemKind.PLACE,
            ItemKind.ORGANISATION,
            ItemKind.GROUP,
            ItemKind.PERSON,
            ItemKind.VEHICLE,
            ItemKind.DAY,
            ItemKind.EVENT,
            ItemKind.INSTRUCTION,
            ItemKind.BRIEF,
            ItemKind.CONTACT,
            ItemKind.RANKING,
            ItemKind.PASS,
            ItemKind.LODGING,
            ItemKind.GIFT,
            ItemKind.FORM);

    @Override
    public String name() {
        return "name-drift";
    }

    @Override
    public Action action() {
        return Action.WRITING;
    }

    @Override
    public boolean readsTexts() {
        return true;
    }

    @Override
    public List<Finding> about(Facts facts, Event event) {
        return findings(facts, facts.drifts().of(event.id()).stream());
    }

    @Override
    public List<Finding> about(Facts facts, Leg leg) {
        ItemRef it = ItemRef.to(leg);
        ItemRef owner = Readings.owner(facts.trip(), it);
        return findings(facts, facts.drifts().of(owner.id()).stream().filter(f -> f.item()
                .equals(it)));
    }

    @Override
    public List<Finding> elsewhere(Facts facts, Item item) {
        return findings(facts, facts.drifts().of(item.id()).stream());
    }

    @Override
    public List<Finding> all(Facts facts) {
        return facts.drifts().all().stream()
                .map(found -> finding(facts.trip(), found))
                .toList();
    }

    // when anybody's record is another, all texts are
    @Override
    public Object ground(Facts facts) {
        return facts.drifts().roster();
    }

    private List<Finding> findings(Facts facts, Stream<Drifts.Found> found) {
        return found.map(f -> finding(facts.trip(), f)).toList();
    }

    private Finding finding(Trip trip, Drifts.Found found) {
        ItemRef owner = Readings.owner(trip, found.item());
        Item person = trip.person(found.person());
        String title = OF_THEMSELVES.contains(owner.kind()) ? Titles.of(trip.get(owner), trip) : "";
        return new Finding(
                name(),
                Severity.WARN,
                named(owner, found.item(), ItemRef.to(person)),
                title.isBlank() ? "check.name-drift.untitled" : "check.name-drift",
                List.of(
                        title,
                        found.item().kind(),
                        String.join("”, “", found.written()),
                        String.join("”, “", found.proper()),
                        Titles.of(person, trip)));
    }

    // two people who each write of the other are two findings: whose text it is stands there twice then
    private static List<ItemRef> named(ItemRef owner, ItemRef item, ItemRef person) {
        if (owner.equals(item) && owner.kind() == ItemKind.PERSON && !owner.equals(person))
            return List.of(owner, item, person);
        return Stream.of(owner, item, person).distinct().toList();
    }
}
