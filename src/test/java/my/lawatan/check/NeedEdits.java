package my.lawatan.check;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import my.lawatan.edit.CreateItem;
import my.lawatan.edit.Edit;
import my.lawatan.edit.HandOverPass;
import my.lawatan.edit.RemoveItem;
import my.lawatan.edit.ReviseItem;
import my.lawatan.fixtures.Fixtures;
import my.lawatan.trip.Access;
import my.lawatan.trip.AttendanceRole;
import my.lawatan.trip.Form;
import my.lawatan.trip.Handover;
import my.lawatan.trip.Id;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemMap;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Lodging;
import my.lawatan.trip.Nights;
import my.lawatan.trip.Pass;
import my.lawatan.trip.Person;
import my.lawatan.trip.Text;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.Trip;

/** Edits at random of passes, doors, forms and rooms. */
final class NeedEdits {
    private static final Pass.Type[] TYPES = {Pass.Type.FLOATER, Pass.Type.OVERPASS, Pass.Type.PIN};
    private final Random random;
    private final Supplier<Id<Item>> ids;

    NeedEdits(Random random, Supplier<Id<Item>> ids) {
        this.random = random;
        this.ids = ids;
    }

    Optional<Edit> draw(Trip trip) {
        return switch (random.nextInt(9)) {
            case 0 -> made(new Pass(id(), type(), Text.en("Pass"), "", "", Text.NONE));
            case 1, 2 -> access(trip);
            case 3 ->
                any(trip.passes())
                        .map(p -> new HandOverPass(
                                this.<Handover>id(),
                                p.id(),
                                any(trip.people()).map(Person::id),
                                at(),
                                random.nextBoolean()));
            case 4 ->
                made(new Form(
                        id(),
                        Form.Type.ARMS,
                        Text.en("Form"),
                        Optional.empty(),
                        Form.State.ASKED_FOR,
                        Optional.of(at()),
                        any(trip.people()).map(Person::id),
                        Text.NONE,
                        "",
                        Text.NONE));
            case 5 -> revised(trip.forms(), "state", Form.State.values()[random.nextInt(6)]);
            case 6 ->
                made(new Lodging(
                        id(),
                        Optional.empty(),
                        Integer.toString(random.nextInt(3)),
                        "",
                        guests(trip),
                        Nights.NOT_STATED,
                        Text.NONE,
                        "",
                        Text.NONE));
            case 7 -> revised(trip.lodgings(), "guests", guests(trip));
            default ->
                Stream.of(trip.passes(), trip.handovers(), trip.accesses(), trip.forms(), trip.lodgings())
                        .skip(random.nextInt(5))
                        .findFirst()
                        .flatMap(this::any)
                        .map(item -> new RemoveItem(ItemRef.to(item)));
        };
    }

    private Optional<Edit> access(Trip trip) {
        Optional<Id<my.lawatan.trip.Place>> place =
                random.nextBoolean() ? any(trip.places()).map(p -> p.id()) : Optional.empty();
        Optional<Id<my.lawatan.trip.Event>> event =
                place.isEmpty() || random.nextInt(4) == 0 ? any(trip.events()).map(e -> e.id()) : Optional.empty();
        if (place.isEmpty() && event.isEmpty()) return Optional.empty();
        EnumSet<AttendanceRole> roles = EnumSet.allOf(AttendanceRole.class);
        roles.removeIf(role -> random.nextInt(4) == 0);
        Optional<Integer> quota = random.nextBoolean() ? Optional.of(random.nextInt(2)) : Optional.empty();
        return made(new Access(id(), event, place, type(), roles, quota, Text.NONE));
    }

    private Pass.Type type() {
        return TYPES[random.nextInt(TYPES.length)];
    }

    private TimePoint at() {
        return TimePoint.at(Fixtures.WEDNESDAY.atTime(random.nextInt(24), 0), Fixtures.LIMA);
    }

    private List<Id<Person>> guests(Trip trip) {
        return trip.people().stream()
                .map(Person::id)
                .sorted()
                .filter(p -> random.nextBoolean())
                .toList();
    }

    private Optional<Edit> revised(ItemMap<? extends Item> items, String component, Object value) {
        return any(items).map(item -> new ReviseItem(ItemRef.to(item), component, value));
    }

    private static Optional<Edit> made(Item item) {
        return Optional.of(new CreateItem(item));
    }

    private <T extends Item> Id<T> id() {
        return new Id<>(ids.get().value());
    }

    private <T extends Item> Optional<T> any(ItemMap<T> items) {
        if (items.size() == 0) return Optional.empty();
        return items.stream()
                .sorted(Comparator.comparing(i -> i.id().value()))
                .skip(random.nextInt(items.size()))
                .findFirst();
    }
}
