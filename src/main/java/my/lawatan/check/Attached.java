package my.lawatan.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import my.lawatan.check.Grouped.Keys;
import my.lawatan.trip.Advance;
import my.lawatan.trip.Availability;
import my.lawatan.trip.Claim;
import my.lawatan.trip.Event;
import my.lawatan.trip.Gift;
import my.lawatan.trip.Id;
import my.lawatan.trip.Instruction;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.Lodging;
import my.lawatan.trip.Person;
import my.lawatan.trip.Place;
import my.lawatan.trip.PrincipalsRooms;
import my.lawatan.trip.Trip;

/** What hangs on events besides people, ways and briefs, and what was walked at places; each look-up made when it is first asked for. */
final class Attached {
    private static final Keys<Event, Instruction> TOLD = line -> List.of(line.event());
    private static final Keys<Event, Gift> GIVEN =
            gift -> gift.event().map(List::of).orElse(List.of());
    private static final Keys<Event, Claim> CLAIMED = claim -> claim.about().kind() == ItemKind.EVENT
            ? List.of(new Id<Event>(claim.about().id().value()))
            : List.of();

    private static final Keys<Person, Availability> OF = availability -> List.of(availability.person());

    private final Lazy<Grouped<Person, Availability>> availability;
    private final Lazy<Grouped<Event, Instruction>> instructions;
    private final Lazy<Grouped<Event, Gift>> gifts;
    private final Lazy<Grouped<Event, Claim>> claims;
    private final Lazy<Map<Id<Place>, Integer>> walks;
    private final Lazy<PrincipalsRooms> principalsRooms;
    private final Lazy<RoomList> rooms;
    private final Lazy<Map<Id<Person>, Set<Id<Place>>>> houses;
    private final Lazy<Drifts> drifts;
    private final Lazy<Marks> marks;

    private Attached(Trip trip) {
        this.availability = new Lazy<>(() -> Grouped.of(trip.availabilities(), OF));
        this.instructions = new Lazy<>(() -> Grouped.of(trip.instructions(), TOLD));
        this.gifts = new Lazy<>(() -> Grouped.of(trip.gifts(), GIVEN));
        this.claims = new Lazy<>(() -> Grouped.of(trip.claims(), CLAIMED));
        this.walks = new Lazy<>(() -> walks(trip));
        this.principalsRooms = new Lazy<>(() -> PrincipalsRooms.of(trip));
        this.rooms = new Lazy<>(() -> RoomList.of(trip));
        this.houses = new Lazy<>(() -> houses(trip));
        Skimmed read = new Skimmed(trip);
        this.drifts = new Lazy<>(read::drifts, read::help);
        this.marks = new Lazy<>(read::marks, read::help);
    }

    private Attached(Attached known, Differing differ, Trip was, Trip is) {
        Set<Id<?>> had = differ.of(ItemKind.AVAILABILITY);
        this.availability = Grouped.after(known.availability, OF, had, was.availabilities(), is.availabilities());
        Set<Id<?>> told = differ.of(ItemKind.INSTRUCTION);
        this.instructions = Grouped.after(known.instructions, TOLD, told, was.instructions(), is.instructions());
        this.gifts = Grouped.after(known.gifts, GIVEN, differ.of(ItemKind.GIFT), was.gifts(), is.gifts());
        this.claims = Grouped.after(known.claims, CLAIMED, differ.of(ItemKind.CLAIM), was.claims(), is.claims());
        boolean sameSheets = differ.of(ItemKind.ADVANCE).isEmpty();
        this.walks = known.walks.after(of -> sameSheets ? of : walks(is), () -> walks(is));
        boolean sameLists = differ.of(ItemKind.LODGING).isEmpty();
        this.houses = known.houses.after(of -> sameLists ? of : houses(is), () -> houses(is));
        this.rooms = known.rooms.after(of -> sameLists ? of : RoomList.of(is), () -> RoomList.of(is));
        boolean sameGuest = sameLists && differ.of(ItemKind.SETTINGS).isEmpty();
        this.principalsRooms = known.principalsRooms.after(
                of -> sameGuest ? of : PrincipalsRooms.of(is), () -> PrincipalsRooms.of(is));
        Skimmed anew = new Skimmed(is);
        this.drifts = known.drifts.after(of -> of.after(differ, was, is), new Lazy<>(anew::drifts, anew::help));
        this.marks = known.marks.after(of -> of.after(differ, was, is), new Lazy<>(anew::marks, anew::help));
    }

    static Attached in(Trip trip) {
        return new Attached(trip);
    }

    Attached after(Differing differ, Trip was, Trip is) {
        return new Attached(this, differ, was, is);
    }

    // of several sheets of one place the longest walk counts
    private static Map<Id<Place>, Integer> walks(Trip trip) {
        Map<Id<Place>, Integer> walks = new HashMap<>();
        for (Advance sheet : trip.advances().values()) {
            Optional<Integer> walk = sheet.walk();
            walk.ifPresent(minutes -> walks.merge(sheet.place(), minutes, Math::max));
        }
        return Map.copyOf(walks);
    }

    private static Map<Id<Person>, Set<Id<Place>>> houses(Trip trip) {
        Map<Id<Person>, Set<Id<Place>>> houses = new HashMap<>();
        for (Lodging room : trip.lodgings().values())
            room.place().ifPresent(place -> room.guests()
                    .forEach(guest ->
                            houses.computeIfAbsent(guest, g -> new HashSet<>()).add(place)));
        return houses;
    }

    /** In which houses that person sleeps. */
    Set<Id<Place>> sleeps(Id<Person> person) {
        return houses.get().getOrDefault(person, Set.of());
    }

    /** Who sleeps in which houses. */
    Map<Id<Person>, Set<Id<Place>>> houses() {
        return houses.get();
    }

    /** When that person may be had, and when not. */
    List<Availability> availabilityOf(Id<Person> person) {
        return availability.get().get(person);
    }

    List<Instruction> instructionsOf(Id<Event> event) {
        return instructions.get().get(event);
    }

    List<Gift> giftsAt(Id<Event> event) {
        return gifts.get().get(event);
    }

    List<Claim> claimsOf(Id<Event> event) {
        return claims.get().get(event);
    }

    /** Minutes from the kerb to the room, where somebody walked them. */
    Map<Id<Place>, Integer> walks() {
        return walks.get();
    }

    /** The numbers of the rooms in which the principal sleeps. */
    PrincipalsRooms principalsRooms() {
        return principalsRooms.get();
    }

    /** Which rooms have something in common. */
    RoomList rooms() {
        return rooms.get();
    }

    /** Where texts write names otherwise than their records. */
    Drifts drifts() {
        return drifts.get();
    }

    /** What stands in texts that rules ask for. */
    Marks marks() {
        return marks.get();
    }
}
