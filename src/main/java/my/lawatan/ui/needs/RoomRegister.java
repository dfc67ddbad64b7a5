package my.lawatan.ui.needs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import my.lawatan.check.Checks;
import my.lawatan.check.Finding;
import my.lawatan.edit.CreateItem;
import my.lawatan.edit.Edit;
import my.lawatan.edit.ReviseItem;
import my.lawatan.text.Fold;
import my.lawatan.text.Names;
import my.lawatan.trip.Id;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Lodging;
import my.lawatan.trip.Nights;
import my.lawatan.trip.Person;
import my.lawatan.trip.Place;
import my.lawatan.trip.Side;
import my.lawatan.trip.Text;
import my.lawatan.trip.Trip;

/**
 * The rooms with who sleeps there, and a line for each of us for whom no room is stated: typing a room number there puts the person into
 * that room, which is made if it is not there yet.
 */
final class RoomRegister extends ItemRegister<Lodging> {
    private static final String ROOM = "room";

    RoomRegister() {
        super(
                "rooms",
                ItemKind.LODGING,
                List.of(
                        field(ROOM, 70, Values::line).styled("lw-rows-name"),
                        field("floor", 52, Values::line),
                        field("guests", 270, v -> v.names().guests()).styled("lw-rows-name"),
                        field("nights", 176, v -> v.times().nights()),
                        field("phone", 80, Values::line).styled("lw-rows-muted"),
                        field("use", 120, Values::text),
                        Field.<Lodging>told("found", 230, RoomRegister::found).styled("lw-rows-due"),
                        field("note", 150, Values::text).styled("lw-rows-muted"),
                        field("place", 130, v -> v.names().place()).as("hotel")));
    }

    private static <V> Field<Lodging> field(String component, double width, Function<Values, Value<V>> value) {
        return Field.of(ItemKind.LODGING, component, width, value);
    }

    private static List<Finding> findings(Reading reading, Lodging lodging) {
        return Checks.of(reading.facts(), lodging);
    }

    private static String found(Reading reading, Lodging lodging) {
        return findings(reading, lodging).stream()
                .map(f -> reading.messages().text(f.key(), f.arguments().toArray()))
                .collect(Collectors.joining(" "));
    }

    @Override
    Mark mark(Reading reading, Lodging lodging) {
        return findings(reading, lodging).isEmpty() ? Mark.NONE : Mark.AWAITED;
    }

    @Override
    public List<Order> orders() {
        return List.of(new Order("by-name", List.of("guests")), new Order("by-floor", List.of("floor", ROOM)));
    }

    @Override
    public boolean same(Trip one, Trip two) {
        return super.same(one, two) && one.places() == two.places();
    }

    @Override
    public List<RegisterRow> rows(Reading reading) {
        List<RegisterRow> rows = new ArrayList<>(super.rows(reading));
        Set<Id<Person>> housed = reading.trip().lodgings().stream()
                .flatMap(l -> l.guests().stream())
                .collect(Collectors.toCollection(HashSet::new));
        reading.trip().people().stream()
                .filter(p -> p.side() == Side.OURS && !housed.contains(p.id()))
                .forEach(p -> rows.add(without(reading, p)));
        return rows;
    }

    // among the rooms by their numbers it stands after them, as whatever is not stated
    private RegisterRow without(Reading reading, Person person) {
        String name = reading.person(Optional.of(person.id()));
        String said = reading.messages().text("needs.rooms.none-stated");
        List<String> texts = fields().stream()
                .map(f -> f.id().equals("guests") ? name : f.id().equals("found") ? said : "")
                .toList();
        List<String> keys = fields().stream()
                .map(f -> f.id().equals("guests") ? Keys.natural(name) : "")
                .toList();
        return new RegisterRow(
                ItemRef.to(person),
                texts,
                keys,
                Names.sortKey(person),
                Fold.fold(String.join(" ", texts)),
                Mark.AWAITED);
    }

    @Override
    public boolean editable(Reading reading, RegisterRow row, Field<?> field) {
        return row.item().kind() == ItemKind.PERSON ? field.id().equals(ROOM) : super.editable(reading, row, field);
    }

    @Override
    public List<String> offers(Reading reading, RegisterRow row, Field<?> field, String typed) {
        if (!field.id().equals(ROOM) || row.item().kind() != ItemKind.PERSON)
            return super.offers(reading, row, field, typed);
        String folded = Fold.fold(typed.strip());
        return rooms(reading)
                .filter(room -> Fold.fold(room).startsWith(folded))
                .sorted(Comparator.comparing(Keys::natural))
                .toList();
    }

    private static Stream<String> rooms(Reading reading) {
        return reading.trip().lodgings().stream()
                .map(Lodging::room)
                .filter(room -> !room.isBlank())
                .distinct();
    }

    @Override
    public Optional<Edit> take(Reading reading, RegisterRow row, Field<?> field, String typed) {
        if (row.item().kind() != ItemKind.PERSON) return super.take(reading, row, field, typed);
        return reading.trip()
                .people()
                .get(row.item().id())
                .filter(p -> !typed.isBlank())
                .map(p -> lodged(reading, p.id(), typed.strip()));
    }

    private static Edit lodged(Reading reading, Id<Person> person, String room) {
        return reading.trip().lodgings().stream()
                .filter(l -> Fold.fold(l.room()).equals(Fold.fold(room)))
                .min(Comparator.comparing(Lodging::id))
                .<Edit>map(l -> new ReviseItem(
                        ItemRef.to(l),
                        "guests",
                        Stream.concat(l.guests().stream(), Stream.of(person)).toList()))
                .orElseGet(() -> new CreateItem(lodging(reading, room, List.of(person))));
    }

    private static Lodging lodging(Reading reading, String room, List<Id<Person>> guests) {
        return new Lodging(Id.random(), hotel(reading), room, "", guests, Nights.NOT_STATED, Text.NONE, "", Text.NONE);
    }

    // where most of the rooms are
    private static Optional<Id<Place>> hotel(Reading reading) {
        Map<Id<Place>, Long> rooms = reading.trip().lodgings().stream()
                .flatMap(l -> l.place().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return rooms.entrySet().stream()
                .max(Map.Entry.<Id<Place>, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    @Override
    public Optional<Item> fresh(Reading reading, Optional<ItemRef> selected) {
        List<Id<Person>> guests = selected.filter(ref -> ref.kind() == ItemKind.PERSON)
                .flatMap(ref -> reading.trip().people().get(ref.id()))
                .map(p -> List.of(p.id()))
                .orElse(List.of());
        return Optional.of(lodging(reading, "", guests));
    }

    @Override
    public boolean removable(RegisterRow row) {
        return row.item().kind() == ItemKind.LODGING;
    }
}
