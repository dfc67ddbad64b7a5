package my.lawatan.search;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import my.lawatan.trip.Advance;
import my.lawatan.trip.Brief;
import my.lawatan.trip.Contact;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Instruction;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemMap;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Leg;
import my.lawatan.trip.Photo;
import my.lawatan.trip.Place;
import my.lawatan.trip.Trip;

/** Which results may be found by other words after a change: the changed items, and those that borrow words from them. */
final class Affected {
    private final Trip trip;
    private final Set<ItemRef> found = new HashSet<>();

    private Affected(Trip trip) {
        this.trip = trip;
    }

    static Set<ItemRef> between(Trip before, Trip after) {
        Set<ItemRef> changed = new HashSet<>();
        before.mayDiffer(after).forEach(changed::add);
        Set<ItemRef> all = new HashSet<>(changed);
        for (Trip trip : new Trip[] {before, after}) {
            Affected affected = new Affected(trip);
            changed.forEach(affected::borrowersOf);
            all.addAll(affected.found);
        }
        all.removeIf(ref -> Kind.of(ref.kind()).isEmpty());
        return all;
    }

    private void borrowersOf(ItemRef ref) {
        switch (ref.kind()) {
            case PLACE -> {
                add(trip.events().stream().filter(event -> names(event.place(), ref)));
                add(trip.places().stream().filter(place -> names(place.within(), ref)));
            }
            case ORGANISATION -> add(trip.people().stream().filter(person -> names(person.organisation(), ref)));
            case GROUP -> add(trip.people().stream().filter(person -> names(person.group(), ref)));
            case PERSON -> add(trip.briefs().stream().filter(brief -> names(brief.owner(), ref)));
            case EVENT -> add(briefs(ref));
            case INSTRUCTION ->
                item(trip.instructions(), ref).map(Instruction::event).ifPresent(this::event);
            case ADVANCE -> place(item(trip.advances(), ref).map(Advance::place));
            case CONTACT -> place(item(trip.contacts(), ref).flatMap(Contact::place));
            case PHOTO -> place(item(trip.photos(), ref).flatMap(Photo::place));
            case LEG -> item(trip.legs(), ref).flatMap(Leg::to).ifPresent(this::event);
            case VEHICLE ->
                trip.legs().stream()
                        .filter(leg -> leg.vehicles().stream().anyMatch(ref.id()::equals))
                        .flatMap(leg -> leg.to().stream())
                        .forEach(this::event);
            default -> {
                // nothing is found by its words
            }
        }
    }

    private Stream<Brief> briefs(ItemRef event) {
        return trip.briefs().stream().filter(brief -> names(brief.event(), event));
    }

    private static boolean names(Optional<? extends Id<?>> id, ItemRef ref) {
        return id.isPresent() && id.get().equals(ref.id());
    }

    private static <T extends Item> Optional<T> item(ItemMap<T> items, ItemRef ref) {
        return items.get(ref.id());
    }

    private void place(Optional<Id<Place>> place) {
        place.ifPresent(id -> found.add(new ItemRef(ItemKind.PLACE, id)));
    }

    private void event(Id<Event> event) {
        found.add(new ItemRef(ItemKind.EVENT, event));
    }

    private void add(Stream<? extends Item> items) {
        items.map(ItemRef::to).forEach(found::add);
    }
}
